/** Was eine Person am Terminal und auf der lokalen Teams-Seite liest. */
export const local = {
  'local.config.contact': 'eine Zeile Text, höchstens 200 Zeichen',
  'local.config.missing':
    '{name} ist nicht gesetzt, wird aber {environment, select, debug {zum Debuggen über einen Tunnel} azure {für den Betrieb in Azure} other {für den lokalen Betrieb}} gebraucht: {allowed}.',
  'local.config.invalid': 'Falscher Wert in {name}. Erlaubt: {allowed}.',
  'local.config.only-local': '{name} gibt es nur im lokalen Betrieb: auf off setzen oder entfernen.',
  'local.config.only-azure': '{name} gibt es nur in Azure: auf off setzen oder entfernen.',
  'local.config.same-port': 'PORT und PLAYGROUND_PORT müssen zwei verschiedene Ports sein.',
  'local.config.no-password': '{name} ist bei BOT_TYPE UserAssignedMSI nicht erlaubt: bitte entfernen.',
  'local.config.no-credential':
    'BOT_PASSWORD oder BOT_CERTIFICATE fehlt, denn BOT_TYPE ist SingleTenant: bitte eines von beiden setzen, auf den geheimen Clientschlüssel des Bots oder auf sein Zertifikat mit privatem Schlüssel als PEM.',
  'local.config.two-credentials':
    'BOT_PASSWORD und BOT_CERTIFICATE sind beide gesetzt: bitte das entfernen, das nicht benutzt wird.',
  'local.config.certificate-debug':
    'BOT_CERTIFICATE gibt es nur in Azure: bitte entfernen und zum Testen durch einen Tunnel BOT_PASSWORD setzen.',
  'local.config.certificate':
    'ein Text in PEM mit dem Zertifikat des Bots und dem privaten RSA-Schlüssel dazu, ohne Passwort, keine Key-Vault-Referenz, die nicht gelesen werden konnte',
  'local.config.password-expires': 'der Tag, an dem der geheime Clientschlüssel abläuft, wie 2027-01-31',
  'local.config.insights':
    'die Verbindungszeichenfolge von Application Insights, wie InstrumentationKey=…;IngestionEndpoint=https://…',
  'local.config.port': 'eine ganze Zahl von 1 bis 65535',
  'local.config.on-or-off': 'on oder off',
  'local.config.log-level': 'trace, debug, info, warn, error, fatal oder silent',
  'local.config.bot-id': 'die Anwendungs-ID (Client-ID) des Bots, eine GUID',
  'local.config.tenant-id': 'die Verzeichnis-ID (Mandanten-ID), eine GUID',
  'local.config.bot-type': 'SingleTenant (braucht auch BOT_PASSWORD oder BOT_CERTIFICATE) oder UserAssignedMSI',
  'local.config.bot-type-debug': 'SingleTenant, denn eine verwaltete Identität gibt es nur innerhalb von Azure',
  'local.config.password':
    'der geheime Clientschlüssel des Bots selbst, ohne Leerzeichen davor und dahinter, kein Key-Vault-Verweis, der nicht gelesen werden konnte',
  'local.config.domain': 'ein Hostname wie pulse.example.com, ohne https://, Port und Pfad',
  'local.config.tables-url':
    'eine Adresse wie https://account.table.core.windows.net, ohne Pfad, Schlüssel und Signatur',
  'local.config.queues-url':
    'eine Adresse wie https://account.queue.core.windows.net, ohne Pfad, Schlüssel und Signatur',
  'local.config.vault-url': 'eine Adresse wie https://name.vault.azure.net, ohne Pfad',
  'local.config.identity-id': 'die Client-ID der verwalteten Identität, eine GUID',
  'local.config.tab-app-id': 'die Client-ID der App-Registrierung der Registerkarte, eine GUID',
  'local.config.teams-app-id': 'die ID der App im Katalog Ihrer Organisation, eine GUID (nicht die ID im Manifest)',
  'local.start.port-taken':
    'Port {port} ist schon belegt. {variable} auf einen anderen Port setzen oder das Programm beenden, das ihn benutzt.',
  'local.start.port-forbidden':
    'Port {port} steht diesem Benutzer nicht offen. {variable} auf einen Port über 1023 setzen.',
  'local.start.folder-unusable':
    'Der Datenordner {folder} lässt sich nicht anlegen oder beschreiben ({reason}). DATA_DIR auf einen Ordner setzen, in den dieser Benutzer schreiben darf.',
  'local.start.folder-in-use':
    'Ein anderes PMO Pulse (Prozess {process}) benutzt diesen Datenordner. Bitte erst beenden oder DATA_DIR auf einen anderen Ordner setzen.',
  'local.start.folder-closing':
    'Das vorige PMO Pulse ist beendet, aber sein Speicher (Prozess {process}) sichert noch in diesen Datenordner. Bitte gleich noch einmal versuchen.',
  'local.start.not-installed': '{name} ist nicht installiert. Bitte zuerst npm ci ausführen.',
  'local.start.child-ended': '{name} hat sich beim Start beendet.\n{output}',
  'local.start.child-late': '{name} hat 20 Sekunden lang nicht geantwortet.\n{output}',
  'local.start.key-file-open':
    '{path} ist für andere Benutzer dieses Rechners lesbar. Bitte ausführen: chmod 600 {path}',
  'local.start.key-file-damaged': '{path} ist beschädigt. Bitte löschen; beim nächsten Start entsteht eine neue Datei.',
  'local.refused.host':
    'PMO Pulse läuft im lokalen Betrieb, in dem jedem vertraut wird, und antwortet deshalb nur unter localhost oder 127.0.0.1.',
  'local.refused.forwarded':
    'PMO Pulse läuft im lokalen Betrieb, in dem jedem vertraut wird, und antwortet deshalb auf keine Anfrage, die durch einen Proxy oder Tunnel kam.',
  'local.welcome.running': 'PMO Pulse läuft. Die Daten liegen in {folder}.',
  'local.welcome.tab': 'Dashboard: {url} öffnen',
  'local.welcome.chat': 'Chat:      {url} öffnen',
  'local.welcome.noChat': 'Chat:      Es wurde kein Chat gestartet (PLAYGROUND=off).',
  'local.welcome.tryDemo':
    'Probieren: Beides öffnen, im Chat antworten, dann unter „Umfragen“ die Umfrage schließen und die Lücke ansehen.',
  'local.welcome.tryEmpty':
    'Probieren: Den Chat öffnen, die App dort zum Team hinzufügen und als PMO einrichten, dann das Dashboard öffnen.',
  'local.welcome.tryApi':
    'Probieren: Bot-Framework-Aktivitäten an {url}/api/messages senden; {url}/api/openapi.json beschreibt den Rest.',
  'local.welcome.stop': 'Beenden:   Strg-C drücken. Alles bleibt erhalten und ist beim nächsten Start wieder da.',
  'local.demo.waveTitle': 'Demo-Umfrage',
} as const;
