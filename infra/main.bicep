// Everything that PMO Pulse needs in Azure. teamsapp.yml deploys it into a resource group; docs/deployment.md says how to
// do so without the toolkit. What each app setting means stands in bot/config.ts.

@description('Beginning of all names: a letter, then small letters, digits and hyphens.')
@minLength(4)
@maxLength(20)
param resourceBaseName string

@description('Azure region.')
param location string = resourceGroup().location

@description('Name that people see.')
param botDisplayName string = 'PMO Pulse'

@description('As what the bot signs in: an app registration of this tenant, or the managed identity, which has no secret.')
@allowed(['SingleTenant', 'UserAssignedMSI'])
param botType string = 'SingleTenant'

@description('What an app registration signs in with. The certificate is put into the vault by hand, as bot-certificate.')
@allowed(['password', 'certificate'])
param botCredential string = 'password'

@description('Client id of the app registration: the tab\'s sign-in, and with SingleTenant the bot too.')
param aadAppClientId string

@secure()
@description('Client secret of the app registration, or none.')
param botPassword string = 'none'

@description('Day on which the client secret ends, as 2027-01-31, or none.')
param botPasswordExpires string = 'none'

@description('A domain of your own that leads to the web app, or none for that of App Service.')
param customDomain string = 'none'

@description('Id of the app in the organisation\'s catalogue, or none while it is not published.')
param teamsAppId string = 'none'

@description('May leads install the app for people? Takes a permission in Microsoft Graph.')
@allowed(['on', 'off'])
param proactiveInstall string = 'off'

@description('Whom the privacy notice names for questions about data, or none for nobody in particular.')
param privacyContact string = 'none'

@description('What is logged.')
@allowed(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
param logLevel string = 'info'

@description('Size of the machines. Basic ones (B1) do not scale by themselves.')
@allowed(['B1', 'S1', 'P0v3', 'P1v3', 'P2v3'])
param planSku string = 'P0v3'

@description('So many machines there are at least. Two keep working while one is replaced.')
param fewestInstances int = 1

@description('So many machines there are at most.')
param mostInstances int = 4

@description('How often and where the data are kept.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GRS', 'Standard_GZRS'])
param storageSku string = 'Standard_ZRS'

@description('For how many days logs and measurements are kept.')
param logRetentionInDays int = 30

var isRegistration = botType == 'SingleTenant'
var hasPassword = isRegistration && botCredential == 'password' && botPassword != 'none'
var hasCertificate = isRegistration && botCredential == 'certificate'
var webAppName = '${resourceBaseName}-app'
var domain = customDomain == 'none' ? '${webAppName}.azurewebsites.net' : customDomain

module identity 'core/security/identity.bicep' = {
  name: 'identity'
  params: {
    name: '${resourceBaseName}-identity'
    location: location
  }
}

module vault 'core/security/key-vault.bicep' = {
  name: 'vault'
  params: {
    name: '${resourceBaseName}-kv'
    location: location
    principalId: identity.outputs.principalId
    botPassword: hasPassword ? botPassword : ''
  }
}

module storage 'core/storage/storage.bicep' = {
  name: 'storage'
  params: {
    name: '${toLower(replace(resourceBaseName, '-', ''))}st'
    location: location
    skuName: storageSku
    principalId: identity.outputs.principalId
  }
}

module monitor 'core/monitor/monitor.bicep' = {
  name: 'monitor'
  params: {
    name: resourceBaseName
    location: location
    retentionInDays: logRetentionInDays
  }
}

module plan 'core/host/plan.bicep' = {
  name: 'plan'
  params: {
    name: '${resourceBaseName}-plan'
    location: location
    skuName: planSku
    fewest: fewestInstances
    most: mostInstances
  }
}

// In parentheses for the grammar of our tests, which else reads what follows the colon as part of the choice.
var botId = isRegistration ? aadAppClientId : (identity.outputs.clientId)

var alwaysSet = {
  BOT_ID: botId
  BOT_TENANT_ID: subscription().tenantId
  BOT_TYPE: botType
  BOT_DOMAIN: domain
  AAD_APP_CLIENT_ID: aadAppClientId
  STORAGE_TABLES_URL: storage.outputs.tablesUrl
  STORAGE_QUEUES_URL: storage.outputs.queuesUrl
  KEY_VAULT_URL: vault.outputs.url
  MANAGED_IDENTITY_CLIENT_ID: identity.outputs.clientId
  APPLICATIONINSIGHTS_CONNECTION_STRING: monitor.outputs.connectionString
  PROACTIVE_INSTALL: proactiveInstall
  LOG_LEVEL: logLevel
  NODE_ENV: 'production'
  // Told to end, the app finishes what it has begun: it takes up to 25 seconds, and would be given five.
  WEBSITES_CONTAINER_STOP_TIME_LIMIT: '30'
  // The app measures itself; what App Service would add sees the addresses of requests.
  ApplicationInsightsAgent_EXTENSION_VERSION: 'disabled'
  // The library that sends measurements tells nobody about its own use.
  APPLICATION_INSIGHTS_NO_STATSBEAT: 'true'
  // The package runs as it was built: App Service installs nothing and changes nothing.
  SCM_DO_BUILD_DURING_DEPLOYMENT: 'false'
  WEBSITE_RUN_FROM_PACKAGE: '1'
}

// App Service reads these from the vault and hands their values to the app.
var withPassword = hasPassword ? {
  BOT_PASSWORD: '@Microsoft.KeyVault(VaultName=${vault.outputs.name};SecretName=bot-password)'
} : {}
var withExpiry = hasPassword && botPasswordExpires != 'none' ? {
  BOT_PASSWORD_EXPIRES: botPasswordExpires
} : {}
var withCertificate = hasCertificate ? {
  BOT_CERTIFICATE: '@Microsoft.KeyVault(VaultName=${vault.outputs.name};SecretName=bot-certificate)'
} : {}
var withCatalogue = teamsAppId != 'none' ? {
  TEAMS_APP_ID: teamsAppId
} : {}

var withContact = privacyContact != 'none' ? {
  PRIVACY_CONTACT: privacyContact
} : {}

module webApp 'core/host/web-app.bicep' = {
  name: 'web-app'
  params: {
    name: webAppName
    location: location
    planId: plan.outputs.resourceId
    identityId: identity.outputs.resourceId
    appSettings: union(alwaysSet, withPassword, withExpiry, withCertificate, withCatalogue, withContact)
  }
}

module bot 'botRegistration/bot.bicep' = {
  name: 'bot'
  params: {
    name: '${resourceBaseName}-bot'
    displayName: botDisplayName
    domain: domain
    botId: botId
    botType: botType
    identityId: identity.outputs.resourceId
  }
}

// The toolkit writes these into env/.env.<environment>, where the app package takes them from.
output BOT_ID string = botId
output BOT_TENANT_ID string = subscription().tenantId
output BOT_DOMAIN string = domain
output BOT_ENDPOINT string = bot.outputs.endpoint
output BOT_AZURE_APP_SERVICE_RESOURCE_ID string = webApp.outputs.resourceId
output KEY_VAULT_NAME string = vault.outputs.name
output MANAGED_IDENTITY_PRINCIPAL_ID string = identity.outputs.principalId
