/** Was die Schnittstelle sagt, wenn etwas nicht geht: was los ist und was zu tun ist. */
export const problem = {
  'problem.title.400': 'Die Anfrage ist nicht verständlich',
  'problem.title.401': 'Nicht angemeldet',
  'problem.title.403': 'Nicht erlaubt',
  'problem.title.404': 'Nicht gefunden',
  'problem.title.405': 'Hier nicht möglich',
  'problem.title.409': 'Das geht im Moment nicht',
  'problem.title.413': 'Zu groß',
  'problem.title.415': 'Kein JSON',
  'problem.title.422': 'Mit diesen Angaben nicht möglich',
  'problem.title.429': 'Zu viele Anfragen',
  'problem.title.500': 'Etwas ist schiefgegangen',
  'problem.title.503': 'Im Moment nicht verfügbar',

  'problem.unauthenticated':
    'Ihre Anmeldung fehlt, ist abgelaufen oder gilt hier nicht. Laden Sie die Registerkarte neu, um sich wieder anzumelden.',
  'problem.not-a-member':
    'Nur Mitglieder des Teams dieses PMO können es sehen. Bitten Sie einen Besitzer des Teams in Teams, Sie hinzuzufügen, und versuchen Sie es dann noch einmal.',
  'problem.not-a-lead':
    'Das kann nur eine Leitung dieses PMO. Bitten Sie eine Leitung, es zu tun oder Sie zur Leitung zu machen.',
  'problem.not-the-installer':
    'Nur wer die App in diesem Team installiert hat, kann es einrichten. Bitten Sie diese Person darum, oder darum, die App zu entfernen, damit Sie sie installieren können.',
  'problem.opening-another':
    'Gerade wird eine andere Umfrage geöffnet. Bitte versuchen Sie es in einer Minute noch einmal.',
  'problem.roster-unavailable':
    'Teams kann uns im Moment nicht sagen, wer zum Team gehört; deshalb können wir Ihre Rechte nicht prüfen. Es wurde nichts geändert; bitte versuchen Sie es in einigen Sekunden noch einmal.',
  'problem.keys-unavailable':
    'Microsoft kann uns gerade nicht sagen, wie wir Ihre Anmeldung prüfen. Es wurde nichts geändert; bitte versuchen Sie es in ein paar Sekunden noch einmal.',
  'problem.too-many-requests':
    'Das waren zu viele Anfragen in kurzer Zeit. Bitte warten Sie {seconds, plural, one {eine Sekunde} other {# Sekunden}}, und versuchen Sie es dann noch einmal.',
  'problem.too-busy':
    'Sehr viele Menschen verwenden gerade PMO Pulse. Es wurde nichts geändert; bitte versuchen Sie es in ein paar Sekunden noch einmal.',
  'problem.not-this-tenant': 'Diese Installation von PMO Pulse ist für eine andere Organisation da.',
  'problem.storage-unavailable':
    'Der Speicher ist im Moment nicht erreichbar. Bitte versuchen Sie es in einigen Sekunden noch einmal.',

  'problem.not-met':
    'PMO Pulse kennt Sie noch nicht, darum gibt es nichts zu wählen. Öffnen Sie in Teams den Chat mit PMO Pulse, schreiben Sie „Hilfe“ und kommen Sie dann wieder.',
  'problem.not-a-choice':
    'Das ist keine der Antworten auf diese Frage. Laden Sie die Seite neu und wählen Sie noch einmal.',
  'problem.not-found': 'Unter dieser Adresse gibt es nichts. Prüfen Sie sie, oder laden Sie die Registerkarte neu.',
  'problem.unknown-workspace':
    'Wir kennen kein solches PMO. Prüfen Sie die Adresse und ob die App im Team installiert und als PMO eingerichtet ist.',
  'problem.no-deletion': 'Sie leiten kein PMO mit dieser ID, das gelöscht werden soll. Laden Sie die Seite neu.',
  'problem.unknown-wave': 'Dieses PMO hat keine solche Umfrage. Laden Sie die Liste der Umfragen neu.',
  'problem.unknown-comment': 'Diese Umfrage hat keinen solchen Kommentar. Laden Sie die Kommentare neu.',
  'problem.unknown-stakeholder': 'Diese Person steht nicht im Register. Laden Sie das Register neu.',
  'problem.pmo-member':
    'Diese Person gehört zum Team des PMO, und wer dazugehört, wird nie zur eigenen Arbeit gefragt. Nehmen Sie sie zuerst in Teams aus dem Team.',
  'problem.same-stakeholder': 'Diese beiden sind derselbe Eintrag. Wählen Sie einen anderen.',
  'problem.too-many-groups':
    'Eine Person kann zu höchstens {most, number} Gruppen gehören; zusammen haben diese beiden mehr. Entfernen Sie bei einer davon einige.',
  'problem.unknown-team':
    'Keines Ihrer Teams mit PMO Pulse hat diese Id. Laden Sie die Liste der Teams neu, oder fügen Sie dem Team zuerst die App hinzu.',
  'problem.named-twice': 'Diese Person steht schon in der Liste. Nennen Sie jede Person einmal.',
  'problem.not-released':
    'Ergebnisse gibt es erst, wenn eine Umfrage geschlossen ist. {state, select, closing {Diese wird gerade geschlossen: Ihre Ergebnisse folgen in wenigen Sekunden.} cancelled {Diese wurde abgebrochen; es wird also keine geben.} other {Schließen Sie diese Umfrage zuerst, oder warten Sie, bis sie sich von selbst schließt.}}',

  'problem.method-not-allowed': 'Diese Adresse kennt diese Methode nicht. Sie kennt: {allow}.',
  'problem.body-too-large': 'Die Anfrage ist zu groß. Senden Sie weniger Personen auf einmal.',
  'problem.not-json': 'Senden Sie die Anfrage als application/json in UTF-8.',
  'problem.malformed-json': 'Die Anfrage ist kein gültiges JSON. Berichtigen Sie sie, und senden Sie sie noch einmal.',
  'problem.invalid-input':
    '{count, plural, one {Ein Feld ist} other {# Felder sind}} nicht wie erwartet; die Liste der Fehler sagt, warum. Berichtigen Sie {count, plural, one {es} other {sie}}, und versuchen Sie es noch einmal.',
  'problem.fault':
    'Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es noch einmal; wenn es wieder geschieht, nennen Sie Ihrer Administration diese Nummer: {requestId}.',

  'problem.not-from-here.open':
    '{state, select, closing {Diese Umfrage wird gerade geschlossen und kann nicht wieder geöffnet werden.} closed {Diese Umfrage ist geschlossen und kann nicht wieder geöffnet werden.} cancelled {Diese Umfrage wurde abgebrochen und kann nicht geöffnet werden.} other {Diese Umfrage kann jetzt nicht geöffnet werden.}} Planen Sie eine neue Umfrage, um wieder zu fragen.',
  'problem.not-from-here.close':
    '{state, select, cancelled {Diese Umfrage wurde abgebrochen; es gibt also nichts zu schließen.} other {Diese Umfrage ist noch nicht geöffnet; es gibt also nichts zu schließen. Öffnen Sie sie zuerst, oder brechen Sie sie ab.}}',
  'problem.not-from-here.cancel':
    '{state, select, closing {Diese Umfrage wird gerade geschlossen, und ihre Antworten werden ausgewertet; sie kann nicht mehr abgebrochen werden.} other {Diese Umfrage ist geschlossen, und ihre Ergebnisse gelten; sie kann nicht mehr abgebrochen werden.}}',
  'problem.not-from-here.preview':
    '{state, select, cancelled {Diese Umfrage wurde abgebrochen; niemand bekommt sie.} other {Diese Umfrage ist schon geöffnet: Wer eingeladen wurde, steht in ihren Zahlen.}}',
  'problem.not-from-here.change':
    '{state, select, cancelled {Diese Umfrage wurde abgebrochen und kann nicht mehr geändert werden.} other {Diese Umfrage ist schon geöffnet und kann nicht mehr geändert werden.}} Planen Sie stattdessen eine neue.',
  'problem.not-from-here.remove':
    '{state, select, cancelled {Diese Umfrage wurde abgebrochen; sie bleibt als Nachweis in der Liste.} other {Diese Umfrage ist schon geöffnet und kann nicht mehr entfernt werden. Sie können sie abbrechen.}}',
  'problem.too-few-invited':
    'Eine Umfrage braucht mindestens {minimum, number} erreichbare Personen, damit sich niemandes Antwort erraten lässt. Aus dieser Zielgruppe {invited, plural, =0 {ist niemand erreichbar} one {ist nur eine Person erreichbar} other {sind nur # Personen erreichbar}}. Nehmen Sie mehr Beteiligte ins Register auf, oder bitten Sie eingetragene, die App zu installieren.',
  'problem.audience-too-similar':
    'Die Zielgruppe unterscheidet sich von der von „{title}“ in diesem Quartal um weniger als fünf Personen; der Vergleich beider Ergebnisse könnte sie erkennbar machen. Wählen Sie dieselbe Zielgruppe oder eine, die sich um mindestens fünf Personen unterscheidet.',
  'problem.unknown-instrument': 'Diesen Fragebogen gibt es nicht. Wählen Sie einen aus der Liste der Fragebögen.',
  'problem.built-in-instrument':
    'Ein mitgelieferter Fragebogen bleibt, wie er ist. Kopieren Sie ihn und ändern Sie die Kopie.',
  'problem.unknown-item':
    'Die Frage {itemId} wird in dieser Kopie nicht gestellt. Nehmen Sie sie aus der Anfrage, oder lassen Sie die Frage nicht weg.',
  'problem.too-many-own-questions':
    '{most, plural, =0 {Für weitere eigene Fragen ist kein} one {Nur für eine weitere eigene Frage ist} other {Nur für # weitere eigene Fragen ist}} Platz in diesem Fragebogen. Entfernen Sie einige.',
  'problem.card-too-long':
    'Karte {card, number} würde {seconds, number} Sekunden dauern; höchstens {most, number} sind erlaubt. Lassen Sie eine Frage weg, oder entfernen Sie eine eigene.',
  'problem.idle-card':
    'In manchen Wellen hätte Karte {card, number} keine Frage, die beantwortet werden muss. Behalten Sie eine weitere ihrer Fragen, oder lassen Sie alle weg.',
  'problem.nothing-left':
    'Es bliebe nichts, was Menschen bewerten, also würde niemandes Antwort zählen. Behalten Sie mindestens eine solche Frage, oder fügen Sie eine eigene hinzu.',
  'problem.closes-in-the-past':
    'Die Umfrage würde in der Vergangenheit schließen. Wählen Sie einen späteren Zeitpunkt für das Ende.',
  'problem.closes-before-it-opens':
    'Die Umfrage würde schließen, bevor sie öffnet. Wählen Sie ein späteres Ende oder einen früheren Beginn.',
  'problem.not-in-team':
    'Diese Person gehört nicht zum Team des PMO. Fügen Sie sie zuerst in Teams dem Team hinzu, und machen Sie sie dann zur Leitung.',

  'problem.not-a-lead-now':
    'Diese Person leitet dieses PMO nicht. Laden Sie die Seite neu, um zu sehen, wer es leitet.',
  'problem.last-lead':
    'Zurzeit leitet sonst niemand dieses PMO. Bestimmen Sie zuerst ein anderes Mitglied des Teams zur Leitung und treten Sie dann zurück.',
  'problem.still-leads':
    'Diese Person ist noch im Team: Nur sie selbst kann die Leitung abgeben. Bitten Sie sie darum.',
  'problem.has-a-lead':
    'Dieses PMO wird von {names} geleitet und {count, plural, one {diese Person ist} other {diese Personen sind}} noch im Team. Bitten Sie {count, plural, one {sie} other {eine davon}}, Sie zur Leitung zu bestimmen.',

  'problem.no-audience': 'Sagen Sie zuerst, für wen die Nachricht ist: Der Bot schickt sie an diesen Kreis.',
  'problem.not-for-chat':
    'Die Nachricht wurde für einen anderen Kanal als den Chat geprüft. Der Bot schreibt nur im Chat: Prüfen Sie sie dafür, oder senden Sie sie selbst und vermerken Sie das.',
  'problem.nobody-to-send-to':
    'Der Bot erreicht im Moment niemanden aus diesem Kreis. Senden Sie die Nachricht auf anderem Weg, und vermerken Sie das.',
  'problem.too-few-readers':
    '{readers, plural, =0 {Die Nachricht hat noch niemanden erreicht.} one {Die Nachricht hat # Person erreicht.} other {Die Nachricht hat # Personen erreicht.}} Damit höchstens ein Viertel gefragt wird und doch etwas gezeigt werden kann, braucht sie {needed} Leser.',
  'problem.readers-asked-recently':
    'Im Moment {free, plural, one {darf nur # ihrer Leser} other {dürfen nur # ihrer Leser}} gefragt werden, weil die anderen vor Kurzem gefragt wurden oder es nicht oft möchten. Nötig sind {needed}. Versuchen Sie es in einigen Tagen wieder.',
  'problem.unknown-communication':
    'Diese Nachricht steht nicht im Verzeichnis der Nachrichten. Vielleicht hat sie jemand herausgenommen.',
  'problem.not-its-author': 'Nur wer diese Nachricht verfasst hat und die Leitung des PMO können sie ändern.',
  'problem.sent-already': 'Diese Nachricht wurde schon gesendet.',
  'problem.not-sent-yet':
    'Diese Nachricht wurde noch nicht gesendet. Senden Sie sie, oder halten Sie fest, dass sie gesendet wurde.',
  'problem.sent-in-the-future': 'Eine Nachricht kann nicht in der Zukunft gesendet worden sein.',
  'problem.letters-to-fix':
    'Die Nachricht ist schwach bei: {letters}. Verbessern Sie sie, oder begründen Sie, warum sie trotzdem gehen darf.',
  'problem.input.missing': 'fehlt',
  'problem.input.unknown-field': 'ist kein bekanntes Feld; lassen Sie es weg',
  'problem.input.type':
    '{expected, select, string {muss ein Text sein} number {muss eine Zahl sein} int {muss eine ganze Zahl sein} boolean {muss wahr oder falsch sein} array {muss eine Liste sein} record {muss ein Objekt sein} object {muss ein Objekt sein} other {hat den falschen Typ}}',
  'problem.input.choice': 'muss eines davon sein: {choices}',
  'problem.input.time': 'muss eine Zeit in UTC sein, etwa 2026-11-22T09:00:00Z',
  'problem.input.time-of-day': 'muss eine Uhrzeit sein, etwa 08:30',
  'problem.input.too-late': 'muss ein Zeitpunkt vor dem Jahr 2100 sein',
  'problem.input.time-zone': 'muss eine Zeitzone sein, etwa Europe/Vienna',
  'problem.input.two-times': 'muss zu verschiedenen Zeiten beginnen und enden',
  'problem.input.two-attributes': 'muss zwei verschiedene Merkmale nennen',
  'problem.input.each-once': 'muss jeden Tag einmal nennen',
  'problem.input.each-word-once': 'muss jedes Wort einmal nennen',
  'problem.input.key-text': 'darf nur Buchstaben (A–Z), Ziffern und . _ ~ : @ - enthalten',
  'problem.input.name': 'hat einen Namen, der leer oder zu lang ist',
  'problem.input.too-small':
    '{origin, select, string {muss mindestens {limit, plural, one {ein Zeichen} other {# Zeichen}} haben} array {muss mindestens {limit, plural, one {einen Eintrag} other {# Einträge}} haben} other {muss mindestens {limit, number} sein}}',
  'problem.input.too-big':
    '{origin, select, string {darf höchstens {limit, plural, one {ein Zeichen} other {# Zeichen}} haben} array {darf höchstens {limit, plural, one {einen Eintrag} other {# Einträge}} haben} other {darf höchstens {limit, number} sein}}',
  'problem.input.invalid': 'ist nicht wie erwartet',

  'wave.default-title': '{instrument}, {date}',
} as const;
