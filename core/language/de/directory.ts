/** Wörter für Gruppen aus dem Verzeichnis der Organisation: sie einlesen und die App für Personen installieren. */
export const directory = {
  'problem.consent-needed':
    'Microsoft Entra lässt niemanden über PMO Pulse Gruppen lesen, bevor die Administration zugestimmt hat, oder möchte, dass Sie sich neu anmelden. Folgen Sie den Fragen im Fenster; ohne Administratorrechte bitten Sie Ihre Administration um Zustimmung.',
  'problem.directory-not-permitted':
    'Sie dürfen diese Gruppe in Microsoft Entra nicht sehen, daher darf PMO Pulse sie nicht für Sie lesen. Wählen Sie eine andere Gruppe, oder bitten Sie jemanden, der sie sehen darf.',
  'problem.unknown-group': 'Microsoft Entra kennt keine solche Gruppe. Suchen Sie sie noch einmal.',
  'problem.directory-busy':
    'Microsoft Entra ist gerade überlastet. Nichts wurde geändert; bitte versuchen Sie es in {seconds, plural, one {einer Sekunde} other {# Sekunden}} noch einmal.',
  'problem.directory-unavailable':
    'Microsoft Entra ist im Moment nicht erreichbar. Nichts wurde geändert; bitte versuchen Sie es in einigen Sekunden noch einmal.',
  'problem.directory-off':
    '{reason, select, local {Im lokalen Betrieb gibt es kein Microsoft Entra und daher keine Gruppen daraus. Tragen Sie Personen von Hand ein, oder stellen Sie PMO Pulse bereit.} other {PMO Pulse meldet sich ohne Geheimnis an und kann daher Microsoft Entra nicht in Ihrem Namen fragen. Ihre IT kann ein Clientgeheimnis hinterlegen (BOT_TYPE=SingleTenant und BOT_PASSWORD); tragen Sie bis dahin Personen auf anderem Weg ein.}}',
  'problem.installing-off':
    'Die App für Personen zu installieren ist ausgeschaltet. Ihre IT kann es einschalten (PROACTIVE_INSTALL=on); bitten Sie die Personen bis dahin, PMO Pulse in Teams selbst hinzuzufügen.',

  'directory.open': 'Gruppe einlesen',
  'directory.heading': 'Eine Gruppe aus Microsoft Entra einlesen',
  'directory.search': 'Gruppen nach Namen suchen',
  'directory.search.hint': 'Leer gelassen sehen Sie die Gruppen, in denen Sie selbst sind.',
  'directory.find': 'Suchen',
  'directory.groups': 'Gruppen',
  'directory.noGroups':
    '{searched, select, yes {Es gibt keine Gruppe dieses Namens, die Sie sehen dürfen.} other {Sie selbst sind in keiner Gruppe. Suchen Sie eine nach ihrem Namen.}}',
  'directory.moreGroups': 'Es gibt noch mehr Gruppen. Suchen Sie nach mehr vom Namen.',
  'directory.look': 'Gruppe ansehen',
  'directory.consent': 'Bei Microsoft zustimmen',
  'directory.noConsent':
    'Es wurde nicht zugestimmt. Bitten Sie die Administration Ihrer Organisation um Zustimmung, und versuchen Sie es dann noch einmal.',
  'directory.preview.heading': '„{group}“ einlesen',
  'directory.other': 'Andere Gruppe wählen',
  'directory.toRegister':
    '{n, plural, =0 {Niemand aus dieser Gruppe hat die App, daher kann noch niemand eingetragen werden.} one {# Person hat die App und kann eingetragen werden.} other {# Personen haben die App und können eingetragen werden.}}',
  'directory.registered': '{n, plural, one {# davon steht} other {# davon stehen}} schon im Register.',
  'directory.withoutApp':
    '{n, plural, one {# Person hat} other {# Personen haben}} die App noch nicht und {n, plural, one {kann} other {können}} nicht gefragt werden.',
  'directory.guests': '{n, plural, one {# Gast bleibt} other {# Gäste bleiben}} außen vor.',
  'directory.disabled':
    '{n, plural, one {# Konto ist} other {# Konten sind}} deaktiviert und {n, plural, one {bleibt} other {bleiben}} außen vor.',
  'directory.cut':
    'Die Gruppe hat mehr als {most, number} Mitglieder. Der Rest bleibt außen vor: Lesen Sie besser kleinere Gruppen ein.',
  'directory.some': 'Zum Beispiel {names}',
  'directory.withGuests': 'Auch Gäste aus anderen Organisationen',
  'directory.take': 'Aus Microsoft Entra übernehmen, um Ergebnisse nach Gruppen zu sehen',
  'directory.field.department': 'Abteilung',
  'directory.field.officeLocation': 'Bürostandort',
  'directory.field.jobTitle': 'Position',
  'directory.field.detail':
    '{filled, plural, one {bei # Person} other {bei # Personen}}; {values, plural, one {# Wert} other {# Werte}}: {most}',
  'directory.field.name': 'Name im Register für {field}',
  'directory.field.twice': 'Geben Sie jedem einen eigenen Namen.',
  'directory.submit': '{n, plural, =0 {Eintragen} one {# Person eintragen} other {# Personen eintragen}}',
  'directory.result.heading': '„{group}“ wurde eingelesen',
  'directory.install.detail':
    'PMO Pulse kann für alle installiert werden, die es nicht haben. Der Bot begrüßt sie und sagt, wie man ihn abstellt. Lesen Sie die Gruppe noch einmal ein, sobald sie es haben: Niemand wird doppelt eingetragen.',
  'directory.install.ask':
    'Bitten Sie alle ohne App, PMO Pulse in Teams hinzuzufügen, und lesen Sie die Gruppe dann noch einmal ein: Niemand wird doppelt eingetragen.',
  'directory.install': '{n, plural, one {Für # Person installieren} other {Für # Personen installieren}}',
  'directory.planned':
    '{n, plural, one {# Person bekommt} other {# Personen bekommen}} PMO Pulse der Reihe nach, etwa 40 in der Minute. Lesen Sie die Gruppe dann noch einmal ein.',
  'directory.done': 'Fertig',
  'directory.installations':
    'Installieren für Personen: erledigt {installed, number}, wartend {waiting, number}, nicht möglich {ended, number}.',
  'directory.reason.not-permitted':
    '{n, number}: Ihre Organisation hat PMO Pulse nicht erlaubt, sich selbst zu installieren. Die Administration muss der Berechtigung TeamsAppInstallation.ReadWriteSelfForUser.All zustimmen.',
  'directory.reason.not-in-catalogue':
    '{n, number}: PMO Pulse steht nicht im App-Katalog Ihrer Organisation. Bitten Sie Ihre IT, es zu veröffentlichen oder CATALOGUE_APP_ID zu berichtigen.',
  'directory.reason.policy': '{n, number}: Eine Regel Ihrer Organisation verwehrt ihnen die App. Fragen Sie Ihre IT.',
  'directory.reason.no-such-person': '{n, number}: Sie haben die Organisation verlassen oder haben kein Teams.',
  'directory.reason.refused': '{n, number}: Microsoft Teams hat ohne Angabe von Gründen abgelehnt.',
  'directory.reason.unavailable':
    '{n, number}: Microsoft Teams war mehrmals nicht erreichbar. Versuchen Sie es später noch einmal.',
} as const;
