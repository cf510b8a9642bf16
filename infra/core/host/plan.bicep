@description('Name of the plan.')
param name string

@description('Azure region.')
param location string

@description('Size of the machines.')
param skuName string

@description('So many machines there are at least.')
@minValue(1)
param fewest int

@description('So many machines there are at most.')
@minValue(1)
@maxValue(10)
param most int

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: name
  location: location
  kind: 'linux'
  sku: {
    name: skuName
    capacity: fewest
  }
  properties: {
    reserved: true
  }
}

// Basic plans cannot scale by themselves.
var scales = !startsWith(skuName, 'B')

// Any number of instances may run: what they share is in storage, Teams' limit of requests included.
resource scaling 'Microsoft.Insights/autoscaleSettings@2022-10-01' = if (scales) {
  name: '${name}-scaling'
  location: location
  properties: {
    enabled: true
    targetResourceUri: plan.id
    profiles: [
      {
        name: 'by processor time'
        capacity: {
          minimum: string(fewest)
          maximum: string(most)
          default: string(fewest)
        }
        rules: [
          {
            metricTrigger: {
              metricName: 'CpuPercentage'
              metricResourceUri: plan.id
              operator: 'GreaterThan'
              statistic: 'Average'
              threshold: 70
              timeAggregation: 'Average'
              timeGrain: 'PT1M'
              timeWindow: 'PT5M'
            }
            scaleAction: {
              direction: 'Increase'
              type: 'ChangeCount'
              value: '1'
              cooldown: 'PT5M'
            }
          }
          {
            metricTrigger: {
              metricName: 'CpuPercentage'
              metricResourceUri: plan.id
              operator: 'LessThan'
              statistic: 'Average'
              threshold: 30
              timeAggregation: 'Average'
              timeGrain: 'PT1M'
              timeWindow: 'PT15M'
            }
            scaleAction: {
              direction: 'Decrease'
              type: 'ChangeCount'
              value: '1'
              cooldown: 'PT15M'
            }
          }
        ]
      }
    ]
  }
}

output resourceId string = plan.id
