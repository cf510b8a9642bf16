/** What a person reads at the terminal, and from the local host page. */
export const local = {
  'local.config.contact': 'a line of text, at most 200 characters',
  'local.config.missing':
    '{name} is not set, but {environment, select, debug {debugging through a tunnel} azure {running in Azure} other {local mode}} needs it: {allowed}.',
  'local.config.invalid': '{name} must be {allowed}.',
  'local.config.only-local': '{name} exists in local mode only: set it to off, or remove it.',
  'local.config.only-azure': '{name} exists in Azure only: set it to off, or remove it.',
  'local.config.same-port': 'PORT and PLAYGROUND_PORT must be two different ports.',
  'local.config.no-password': '{name} must not be set when BOT_TYPE is UserAssignedMSI: remove it.',
  'local.config.no-credential':
    'BOT_PASSWORD or BOT_CERTIFICATE is not set, but BOT_TYPE is SingleTenant: set one of them, to the bot’s client secret, or to its certificate and private key as PEM.',
  'local.config.two-credentials': 'BOT_PASSWORD and BOT_CERTIFICATE are both set: remove the one that is not used.',
  'local.config.certificate-debug':
    'BOT_CERTIFICATE works in Azure only: remove it, and set BOT_PASSWORD for debugging through a tunnel.',
  'local.config.certificate':
    'one text in PEM with the bot’s certificate and its RSA private key, which belong together and have no passphrase, not a Key Vault reference that could not be read',
  'local.config.password-expires': 'the day on which the client secret ends, such as 2027-01-31',
  'local.config.insights':
    'the connection string of Application Insights, such as InstrumentationKey=…;IngestionEndpoint=https://…',
  'local.config.port': 'a whole number from 1 to 65535',
  'local.config.on-or-off': 'on or off',
  'local.config.log-level': 'one of trace, debug, info, warn, error, fatal, silent',
  'local.config.bot-id': 'the bot’s application (client) id, a GUID',
  'local.config.tenant-id': 'the directory (tenant) id, a GUID',
  'local.config.bot-type': 'SingleTenant (which needs BOT_PASSWORD or BOT_CERTIFICATE too) or UserAssignedMSI',
  'local.config.bot-type-debug': 'SingleTenant, because a managed identity works inside Azure only',
  'local.config.password':
    'the bot’s client secret itself, without spaces around it, not a Key Vault reference that could not be read',
  'local.config.domain': 'a host name such as pulse.example.com, without https://, port or path',
  'local.config.tables-url':
    'an address such as https://account.table.core.windows.net, without path, key or signature',
  'local.config.queues-url':
    'an address such as https://account.queue.core.windows.net, without path, key or signature',
  'local.config.vault-url': 'an address such as https://name.vault.azure.net, without path',
  'local.config.identity-id': 'the client id of the managed identity, a GUID',
  'local.config.tab-app-id': 'the client id of the tab’s app registration, a GUID',
  'local.config.teams-app-id': 'the app’s id in your organisation’s catalogue, a GUID (not the id in its manifest)',
  'local.start.port-taken':
    'Port {port} is already in use. Set {variable} to another port, or end the program that uses it.',
  'local.start.port-forbidden': 'Port {port} is not open to this user. Set {variable} to a port above 1023.',
  'local.start.folder-unusable':
    'The data folder {folder} cannot be created or written ({reason}). Set DATA_DIR to a folder that this user can write.',
  'local.start.folder-in-use':
    'Another PMO Pulse (process {process}) uses this data folder. Stop it first, or set DATA_DIR to another folder.',
  'local.start.folder-closing':
    'The previous PMO Pulse has ended, but its storage (process {process}) is still saving in this data folder. Try again in a moment.',
  'local.start.not-installed': '{name} is not installed. Run npm ci first.',
  'local.start.child-ended': '{name} ended while it was starting.\n{output}',
  'local.start.child-late': '{name} did not answer within 20 seconds.\n{output}',
  'local.start.key-file-open': '{path} can be read by other users of this machine. Run: chmod 600 {path}',
  'local.start.key-file-damaged': '{path} is damaged. Remove it; a new one is made at the next start.',
  'local.refused.host':
    'PMO Pulse runs in local mode, where everybody is trusted, and so it answers only under localhost or 127.0.0.1.',
  'local.refused.forwarded':
    'PMO Pulse runs in local mode, where everybody is trusted, and so it answers no request that came through a proxy or a tunnel.',
  'local.welcome.running': 'PMO Pulse is running. Its data are in {folder}.',
  'local.welcome.tab': 'Dashboard: open {url}',
  'local.welcome.chat': 'Chat:      open {url}',
  'local.welcome.noChat': 'Chat:      no chat client was started (PLAYGROUND=off).',
  'local.welcome.tryDemo':
    'Try this:  open both, answer the pulse in the chat, then close the wave under “Waves” and look at the gap.',
  'local.welcome.tryEmpty':
    'Try this:  open the chat, add the app to the team there and set it up as a PMO, then open the dashboard.',
  'local.welcome.tryApi':
    'Try this:  send Bot Framework activities to {url}/api/messages; {url}/api/openapi.json describes the rest.',
  'local.welcome.stop': 'To stop:   press Ctrl-C. Everything is kept and is there again at the next start.',
  'local.demo.waveTitle': 'Demo pulse',
} as const;
