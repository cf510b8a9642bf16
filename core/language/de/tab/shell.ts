/** Wörter des Rahmens um die Seiten, der Meldungen und der Zahlen. */
export const shell = {
  'nav.label': 'Seiten',
  'nav.title': '{name}',
  'nav.dashboard': 'Überblick',
  'nav.waves': 'Umfragen',
  'nav.register': 'Beteiligte',
  'simulated.title': 'Simuliert.',
  'simulated.detail': 'Dies ist eine Vorführung: Die Beteiligten und ihre Antworten sind erfunden.',
  'ui.loading': 'Einen Moment, der neueste Stand wird geholt …',
  'ui.tryAgain': 'Erneut versuchen',
  'ui.close': 'Schließen',
  'ui.back': 'Zurück',
  'ui.undo': 'Rückgängig',
  'error.notReached': 'PMO Pulse war nicht zu erreichen.',
  'error.notReached.do':
    'Prüfen Sie Ihre Verbindung und versuchen Sie es erneut. Geändert wurde nur, was Sie hier sehen.',
  'error.notSignedIn': 'Teams hat Sie nicht angemeldet.',
  'error.notSignedIn.do':
    'Versuchen Sie es erneut. Bleibt es dabei, bitten Sie Ihre IT, PMO Pulse für die Anmeldung freizugeben.',
  'error.version': 'Diese Seite und der Server verstehen einander nicht.',
  'error.version.do': 'Eines von beiden wurde gerade erneuert. Schließen Sie die Registerkarte und öffnen Sie sie neu.',
  'error.notLoaded': 'Diese Seite konnte nicht geladen werden',
  'error.other': 'Auf dieser Seite ist etwas schiefgegangen.',
  'error.other.do':
    'Schließen Sie die Registerkarte und öffnen Sie sie neu. Bleibt es dabei, sagen Sie Ihrer IT Bescheid.',
  'outside.noTeams': 'Öffnen Sie PMO Pulse in Microsoft Teams',
  'outside.noTeams.do':
    'Diese Seite gehört in einen Kanal des PMO-Teams. Öffnen Sie den Kanal in Teams und wählen Sie die Registerkarte PMO Pulse.',
  'outside.noTeam': 'Öffnen Sie PMO Pulse im Team Ihres PMO',
  'outside.noTeam.do':
    'Ergebnisse gehören zu einem Team. Öffnen Sie einen Kanal des PMO-Teams und wählen Sie dort die Registerkarte PMO Pulse.',
  'setUp.heading': '{name} als PMO einrichten',
  'setUp.detail':
    'Dieses Team wird das Zuhause der Ergebnisse Ihres PMO. Seine Mitglieder können Beteiligte befragen und die Ergebnisse sehen; Sie leiten es zunächst.',
  'setUp.do': 'Als PMO einrichten',
  'setUp.notMember': 'Diese Ergebnisse gehören dem Team des PMO',
  'setUp.notMember.do':
    'Nur Mitglieder des Teams sehen diese Seite. Bitten Sie einen Besitzer des Teams, Sie aufzunehmen.',
  'setUp.unknown': 'Dieses Team ist noch nicht eingerichtet',
  'setUp.unknown.do':
    'Fügen Sie dem Team die App PMO Pulse hinzu. Wer sie hinzugefügt hat, kann das Team hier oder in der Begrüßung als PMO einrichten.',
  'figure.interval': '{low} bis {high}',
  'figure.withInterval': '{value} ({interval})',
  'figure.noInterval.one-answer': 'kein Intervall bei einer Antwort',
  'figure.noInterval.no-spread': 'kein Intervall, alle Antworten stimmen überein',
  'figure.atMost': '{value} oder weniger',
  'figure.atLeast': '{value} oder mehr',
  'figure.hidden.tooFew': 'weniger als 5 Antworten',
  'figure.hidden.complementary': 'verborgen, um eine kleinere Gruppe zu schützen',
  'figure.hidden.notAsked': 'nicht gefragt',
  'figure.hidden.noData': 'keine Daten',
  'figure.answers': '{n, plural, one {# Antwort} other {# Antworten}}',
  'gap.shortfall': 'zu wenig',
  'gap.noClearGap': 'keine klare Lücke',
  'gap.littleExpected': 'hier wird vom PMO wenig erwartet',
  'gap.exceeds': 'besser als nötig',
  'config.heading': 'PMO Pulse zu diesem Kanal hinzufügen',
  'config.detail':
    'Die Registerkarte zeigt, wie die Beteiligten Ihr PMO sehen. Alle Mitglieder des Teams sehen dasselbe. Wählen Sie „Speichern“, um sie hinzuzufügen.',
  'config.tabName': 'PMO Pulse',
} as const;
