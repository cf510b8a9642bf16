// For debugging behind a tunnel: nothing but the registration of the bot, whose app runs on your machine. It is of a single
// tenant, as Azure makes no others any more.

@description('Beginning of the name.')
@minLength(4)
@maxLength(20)
param resourceBaseName string

@description('Client id of the app registration.')
param aadAppClientId string

@description('Host name of the tunnel.')
param domain string

module bot 'botRegistration/bot.bicep' = {
  name: 'bot'
  params: {
    name: '${resourceBaseName}-bot'
    displayName: 'PMO Pulse (debugging)'
    domain: domain
    botId: aadAppClientId
    botType: 'SingleTenant'
    identityId: ''
  }
}

output BOT_ID string = aadAppClientId
output BOT_TENANT_ID string = subscription().tenantId
output BOT_ENDPOINT string = bot.outputs.endpoint
