/** Wörter dessen, was über jemanden gespeichert ist, auf der eigenen Seite, im Chat und in der Datei; und des Löschens. */
export const myData = {
  'myData.heading': 'Meine Daten',
  'myData.detail':
    'Alles, was gespeichert ist und Sie nennt, in diesem Augenblick gelesen. Niemandem sonst wird diese Seite gezeigt, und sie anzusehen hinterlässt keine Spur.',
  'myData.show': 'Meine Daten zeigen',
  'myData.hide': 'Meine Daten verbergen',
  'myData.file.xlsx': 'Für Excel herunterladen',
  'myData.file.json': 'Als JSON herunterladen',
  'myData.file.hint':
    'Dasselbe als Datei, zum Aufbewahren oder Mitnehmen. Ihre Antworten stehen darin: Achten Sie darauf, wo Sie sie ablegen.',
  'myData.sheet': 'Meine Daten',
  'myData.column.about': 'Worüber',
  'myData.column.what': 'Was',
  'myData.column.content': 'Inhalt',
  'myData.time': '{at, date, medium}, {at, time, short} Uhr',

  'myData.person': 'Sie in Teams',
  'myData.name': 'Ihr Name',
  'myData.userId': 'Ihre Kennung in Microsoft Entra',
  'myData.tenantId': 'Kennung Ihrer Organisation',
  'myData.chat': 'Ihr Chat mit PMO Pulse',
  'myData.teamsUserId': 'Ihre Kennung gegenüber PMO Pulse',
  'myData.bot': 'Der Bot in Ihrem Chat',
  'myData.serviceUrl': 'Wo Teams zu erreichen ist',
  'myData.locale': 'Sprache Ihres Teams',
  'myData.timeZone': 'Zeitzone',
  'myData.reachability': 'Kann man Ihnen schreiben?',
  'myData.installation': 'PMO Pulse sollte für Sie installiert werden',
  'myData.installation.askedBy': 'Auf Wunsch von',
  'myData.installation.state': 'Stand',
  'myData.installation.planned': 'geplant',
  'myData.installation.installing': 'wird installiert',
  'myData.installation.installed': 'installiert',
  'myData.installation.refused': 'abgelehnt',
  'myData.installation.failed': 'aufgegeben',
  'myData.reason': 'Grund',
  'myData.attempt': 'Versuche',
  'myData.notBefore': 'Nächster Blick darauf',
  'myData.role': 'Ihre Rolle darin',
  'myData.leads.alone': 'Sie leiten es allein',
  'myData.leads.with-others': 'Sie leiten es mit anderen',
  'myData.installedIt': 'Sie haben PMO Pulse in dieses Team geholt',
  'myData.register.name': 'Name in seinem Verzeichnis',
  'myData.groups': 'Gruppen',
  'myData.register.interest': 'Wie viel Ihnen seine Arbeit bedeutet, von 1 bis 5, aus seiner Sicht',
  'myData.register.influence': 'Wie sehr Sie es fördern oder hindern können, von 1 bis 5, aus seiner Sicht',
  'myData.register.needs': 'Ihr Bedarf, aus seiner Sicht',
  'myData.register.expectations': 'Ihre Erwartungen, aus seiner Sicht',
  'myData.register.preferences': 'Ihre Vorlieben, aus seiner Sicht',
  'myData.register.issues': 'Anliegen, aus seiner Sicht',
  'myData.register.relationship': 'Seine Notizen zur Zusammenarbeit mit Ihnen',
  'myData.deed': 'Sein Protokoll sagt über Sie',
  'myData.wave': '„{title}“ von {pmo}',
  'myData.wave.state': 'Die Umfrage ist',
  'myData.wave.opened': 'Eröffnet',
  'myData.wave.closed': 'Beendet',
  'myData.planned': 'Einladung',
  'myData.planned.yes': 'Der Plan nennt Sie. Verschickt wurde nichts.',
  'myData.delivery': 'Einladung',
  'myData.delivered': 'Zugestellte Karten',
  'myData.sentAt': 'Neueste Karte verschickt',
  'myData.reminders': 'Gespeicherte Erinnerungen, unter einem Code',
  'myData.answers': 'Ihre Antworten',
  'myData.answers.none': 'Sie haben bisher nichts gesagt.',
  'myData.answers.gone':
    'Falls Sie geantwortet haben, kann niemand mehr sagen, welche Antworten Ihre waren, auch wir nicht: Der Schlüssel zum Code ist vernichtet.',
  'myData.rating': '{rating, number} von {top, number}',
  'myData.cannotSay': 'Kann ich nicht sagen',

  'myData.erase.heading': 'Mich löschen',
  'myData.erase.difference':
    'Das ist mehr als „Fragen Sie mich nicht“: Dabei bleibt, was da ist, und nur die Fragen hören auf. Beim Löschen verschwindet, was da ist.',
  'myData.erase.goes':
    'Endgültig weg sind: Ihr Name, Ihr Chat und Ihre Wahl auf dieser Seite; Ihr Eintrag im Verzeichnis jedes PMO samt Notizen; Ihr Name in Einladungen; Ihre Antworten, solange es den Schlüssel zu ihrem Code gibt, also in jeder Umfrage, die offen ist oder vor weniger als 14 Tagen endete.',
  'myData.erase.stays':
    'Es bleiben: veröffentlichte Zahlen und Kommentare, die ohne Namen veröffentlicht sind. Ihre herauszunehmen würde allen zeigen, welche es waren. Ebenso bleiben die Anzahlen einer Umfrage: Darin wird ein Platz ohne Namen weitergeführt, damit sich keine ändert, wenn Sie gehen. Das Protokoll eines PMO behält bis zu 24 Monate, was Sie als eines seiner Mitglieder getan haben, und dass jemand Sie dort eingetragen, geändert oder entfernt hat, mit Ihrem Namen.',
  'myData.erase.older':
    'Ältere Antworten kann niemand mehr finden: Der Schlüssel ist vernichtet. Sie bleiben, und sie führen zu niemandem.',
  'myData.erase.seen':
    'Ein PMO kann merken, dass Sie nicht mehr in seinem Verzeichnis stehen. Warum, wird ihm nicht gesagt. Wer eine Umfrage betreut, die noch offen ist, kann später an ihren Zahlen merken, dass jemand, der gegangen ist, geantwortet hatte, aber nie, was. Möchten Sie das vermeiden, warten Sie, bis die Ergebnisse da sind: Dann ist nichts davon zu sehen.',
  'myData.erase.after':
    'Sie werden nicht mehr gefragt, auch wenn jemand PMO Pulse in den nächsten 400 Tagen wieder für Sie installiert. Schreiben Sie „Start“ im Chat, wenn Sie gefragt werden möchten. Karten, die noch in Ihrem Chat sind, gelten weiter: Wer eine abschickt, antwortet neu.',
  'myData.erase.lastLead':
    'Sie leiten {names} allein. Danach leitet es niemand, bis ein Mitglied des Teams es übernimmt. Um es selbst zu übergeben, ernennen Sie vorher auf der Seite „Einstellungen“ eine andere Leitung.',
  'myData.erase.button': 'Mich löschen …',
  'myData.erase.confirmHeading': 'Alles löschen, was Sie nennt?',
  'myData.erase.confirm': 'Mich endgültig löschen',
  'myData.erase.undo': 'Das lässt sich nicht rückgängig machen.',
  'myData.erased': 'Sie sind gelöscht',
  'myData.erased.whole': 'Es ist nichts mehr gespeichert, das Sie nennt, außer was das Protokoll eines PMO sagt.',
  'myData.erased.later':
    'Eine Umfrage, zu der Sie eingeladen waren, wird in diesem Augenblick abgeschlossen. Was sie von Ihnen hat, verschwindet binnen einer Stunde, ohne Ihr Zutun.',

  'chat.myData.title': 'Was über Sie gespeichert ist',
  'chat.myData.unmet': 'Ich habe keinen Namen und keinen Chat von Ihnen gespeichert.',
  'chat.myData.known':
    'Ihr Name, Ihr Chat mit mir, Ihre Sprache und Zeitzone, und was Sie darüber gewählt haben, wie Sie gefragt werden.',
  'chat.myData.registers': 'Im Verzeichnis {count, plural, one {eines PMO} other {von # PMOs}}: {names}.',
  'chat.myData.noRegister': 'Kein PMO hat Sie in seinem Verzeichnis.',
  'chat.myData.invitations':
    '{count, plural, one {Eine Einladung} other {# Einladungen}} zu einer Umfrage, mit Ihrem Namen, und wie weit {count, plural, one {sie kam} other {sie kamen}}.',
  'chat.myData.answers':
    'Ihre Antworten, falls Sie welche gegeben haben, unter einem Code statt unter Ihrem Namen. In einem Chat zeige ich sie nicht: Er behält, was er zeigt.',
  'chat.myData.page':
    'Alles im Einzelnen, und als Datei: Öffnen Sie PMO Pulse in Teams als App, „Meine Seite“, „Meine Daten zeigen“.',
  'chat.myData.erase': 'Mich löschen …',
  'chat.myData.back': 'Meine Daten behalten',
  'chat.myData.kept': 'Es wurde nichts gelöscht',
  'chat.help.myData':
    'Schreiben Sie „meine Daten“, um zu sehen, was über Sie gespeichert ist, um es mitzunehmen oder um gelöscht zu werden.',
} as const;
