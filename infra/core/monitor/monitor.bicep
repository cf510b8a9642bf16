@description('Beginning of the names.')
param name string

@description('Azure region.')
param location string

@description('For how many days measurements are kept.')
@minValue(30)
@maxValue(730)
param retentionInDays int

resource workspace 'Microsoft.OperationalInsights/workspaces@2022-10-01' = {
  name: '${name}-logs'
  location: location
  properties: {
    retentionInDays: retentionInDays
    sku: {
      name: 'PerGB2018'
    }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: '${name}-insights'
  location: location
  kind: 'web'
  properties: {
    Application_Type: 'web'
    // Addresses of people's machines are not kept.
    DisableIpMasking: false
    WorkspaceResourceId: workspace.id
  }
}

output connectionString string = insights.properties.ConnectionString
