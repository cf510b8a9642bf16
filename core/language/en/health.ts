/** What an administrator reads about the installation, in the tab and in the log. */
export const health = {
  'health.heading': 'Is everything well?',
  'health.detail': 'What this installation of PMO Pulse rests on. What is wrong here is for whoever runs it.',
  'health.checked': 'Looked at {time}.',
  'health.again': 'Look again',
  'health.allWell': 'Nothing is wrong.',
  'health.count': '{count, plural, one {One thing needs attention.} other {# things need attention.}}',
  'health.well': 'Well',
  'health.subject.storage': 'Storage',
  'health.subject.queue': 'Queue of what is to be sent',
  'health.subject.keys': 'Keys of waves',
  'health.subject.clock': 'Clock',
  'health.subject.credential': 'The bot’s secret or certificate',
  'health.subject.catalogue': 'App in the Teams catalogue',
  'health.subject.pace': 'Sending',
  'health.problem.storage-unreachable':
    'The storage account does not answer. Nothing can be asked or answered until it does. Check that the account exists, that its firewall lets the app in, and the state of Azure itself.',
  'health.problem.storage-forbidden':
    'The storage account refuses the app. Give the app’s managed identity the roles Storage Table Data Contributor and Storage Queue Data Contributor.',
  'health.problem.queue-unreachable':
    'The storage account’s queue does not answer, so no card goes out. Check that the account’s firewall lets the app in to queues too, and the state of Azure itself.',
  'health.problem.queue-forbidden':
    'The storage account refuses the app its queue, so no card goes out. Give the app’s managed identity the role Storage Queue Data Contributor.',
  'health.problem.queue-waiting':
    'Something to be sent has waited for {minutes, plural, one {# minute} other {# minutes}}, and nothing has begun with it. Nothing is lost. Restart the app; if many waves go out at once, it may also just need longer.',
  'health.problem.keys-unreachable':
    'Key Vault does not answer. Waves cannot be opened, and soon no answer can be taken. Check that the vault exists, that its firewall lets the app in, and the state of Azure itself.',
  'health.problem.keys-forbidden':
    'Key Vault refuses the app. Give the app’s managed identity the role Key Vault Secrets Officer on its vault.',
  'health.problem.purge-refused':
    'Key Vault does not let the app purge the keys of old waves, so somebody with rights to the vault could bring them back. Use a vault without purge protection, or wait until its retention ends.',
  'health.problem.clock-off':
    'The clock of the server is {seconds, plural, one {# second} other {# seconds}} off. Sign-ins fail when it is more than five minutes. Restart the app; if that does not help, move it to another instance.',
  'health.problem.clock-unknown': 'The storage account does not say what time it is, so the clock was not checked.',
  'health.problem.credential-expiring':
    '{days, plural, =0 {It ends today.} one {It ends tomorrow.} other {It ends in # days.}} From then on the bot can neither be reached nor send. Make a new one in Microsoft Entra and put it into the app’s settings.',
  'health.problem.credential-expired':
    'It has ended. The bot can neither be reached nor send. Make a new one in Microsoft Entra and put it into the app’s settings.',
  'health.problem.credential-unknown':
    'Nobody has said when the secret ends, so nobody will be warned before it does. Look it up in Microsoft Entra and put the day into the app’s settings as BOT_PASSWORD_EXPIRES, for example 2027-01-31.',
  'health.problem.app-missing':
    'The app is not in your organisation’s catalogue (any more). Upload the package in the Teams admin center, and set CATALOGUE_APP_ID (in App Service: TEAMS_APP_ID) to the id that it has there.',
  'health.problem.catalogue-forbidden':
    'The app may not look into the catalogue, so nobody can tell from here whether it is in it. The permission AppCatalog.Read.All would let it.',
  'health.problem.catalogue-unreachable': 'Microsoft Graph does not answer, so the catalogue was not looked at.',
  'health.problem.throttled':
    'Teams has asked the app to slow down: it sends {perSecond, plural, =0 {less than one message} one {# message} other {# messages}} a second. Nothing is lost; a wave takes longer to go out.',
} as const;
