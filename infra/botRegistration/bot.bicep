@description('Name of the registration.')
param name string

@description('Name that people see.')
@maxLength(42)
param displayName string

@description('Where the app is: a host name.')
param domain string

@description('Client id of the bot.')
param botId string

@description('As what the bot signs in.')
@allowed(['SingleTenant', 'UserAssignedMSI'])
param botType string

@description('Resource id of the managed identity, for the bot type UserAssignedMSI.')
param identityId string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  kind: 'azurebot'
  sku: {
    name: 'F0'
  }
  properties: {
    displayName: displayName
    endpoint: 'https://${domain}/api/messages'
    msaAppId: botId
    msaAppTenantId: subscription().tenantId
    msaAppType: botType
    msaAppMSIResourceId: botType == 'UserAssignedMSI' ? identityId : null
    // Keys of the channels that are not used would be another way in.
    disableLocalAuth: true
    isStreamingSupported: false
    schemaTransformationVersion: '1.3'
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
      enableCalling: false
    }
  }
}

output endpoint string = bot.properties.endpoint
