@description('Name of the managed identity.')
param name string

@description('Azure region.')
param location string

// The one identity of the app: towards storage, Key Vault and, with the bot type UserAssignedMSI, the Bot Framework.
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
}

output resourceId string = identity.id
output clientId string = identity.properties.clientId
output principalId string = identity.properties.principalId
