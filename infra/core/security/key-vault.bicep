@description('Name of the vault.')
param name string

@description('Azure region.')
param location string

@description('Object id of the managed identity that keeps the keys of waves here.')
param principalId string

@secure()
@description('The bot\'s client secret. Empty when it has none.')
param botPassword string

// Purge protection has to stay off. The key of a wave is destroyed 14 days after the wave has closed; from then on nobody
// can tell who answered what. With purge protection a deleted key could be recovered until its retention has ended, and
// the promise on the card would be untrue. It cannot be switched off again once it is on.
resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: name
  location: location
  properties: {
    tenantId: subscription().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 7
    enabledForDeployment: false
    enabledForDiskEncryption: false
    enabledForTemplateDeployment: false
    publicNetworkAccess: 'Enabled'
  }
}

// Key Vault Secrets Officer: get, set, delete and purge of secrets; no right to give rights.
var secretsOfficer = 'b86a8fe4-44ce-4948-aee5-eccb2c155cd7'

resource mayKeepSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, principalId, secretsOfficer)
  scope: vault
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', secretsOfficer)
  }
}

resource passwordSecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(botPassword)) {
  parent: vault
  name: 'bot-password'
  properties: {
    value: botPassword
    contentType: 'client secret of the bot'
  }
}

output name string = vault.name
output url string = vault.properties.vaultUri
