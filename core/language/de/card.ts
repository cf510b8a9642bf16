/** Wörter auf Karten. Das Versprechen hält das ganze Produkt. */
export const card = {
  'card.fallback':
    'Ihre Teams-App ist zu alt für diese Karte. Bitte aktualisieren Sie Teams oder öffnen Sie diesen Chat im Browser.',
  'card.quoted': '„{text}“',
  'card.simulated': 'Demo: Dieses PMO und seine anderen Beteiligten sind simuliert.',
  'card.pulse.title': 'Wie gut ist {pmo} für Sie?',
  'card.pulse.why':
    '{pmo} fragt Sie, weil Sie miteinander arbeiten, und will wissen, wo es besser werden soll. Es dauert etwa {seconds, number} Sekunden und ist bis {closes, date, long} offen.',
  'card.pulse.whyOpenEnded':
    '{pmo} fragt Sie, weil Sie miteinander arbeiten, und will wissen, wo es besser werden soll. Es dauert etwa {seconds, number} Sekunden.',
  'card.pulse.promise':
    'Vertraulich: Ihre Antworten werden unter einem Code statt unter Ihrem Namen gespeichert. {pmo} sieht nur Zahlen, erst nach dem Ende der Umfrage und erst ab fünf Antworten; Kommentare ohne Namen, erst ab zehn. Der Schlüssel zum Code wird 14 Tage nach dem Ende vernichtet. Die Teilnahme ist freiwillig, und bis zum Ende können Sie Ihre Antwort ändern. „Nicht mehr fragen“ beendet alle Umfragen.',
  'card.pulse.fallback':
    '{pmo} möchte wissen, wie gut es für Sie arbeitet, aber Ihre Teams-App ist zu alt für die Fragen. Bitte aktualisieren Sie Teams oder öffnen Sie diesen Chat im Browser.',
  'card.pulse.rating': 'Ihre Bewertung',
  'card.pulse.commentHint': 'Bitte nennen Sie keine Personen',
  'card.pulse.send': 'Antworten senden',
  'card.pulse.notNow': 'Jetzt nicht',
  'card.pulse.stop': 'Nicht mehr fragen',
  'card.pulse.problems':
    '{count, plural, one {Eine Antwort braucht} other {# Antworten brauchen}} noch einen Blick: {names}. Es wurde noch nichts gesendet; was Sie ausgefüllt haben, ist noch da.',
  'card.pulse.problem.missing': 'Bitte wählen Sie eine Antwort oder „Kann ich nicht sagen“.',
  'card.pulse.problem.impossible':
    'Diese Antwort steht nicht zur Wahl. Bitte wählen Sie 1 bis 7 oder „Kann ich nicht sagen“.',
  'card.pulse.problem.too-long': 'Bitte kürzen Sie auf {most, number} Zeichen.',
  'card.thanks.title': 'Danke, Ihre Antworten sind da',
  'card.thanks.until':
    'Sie können sie bis {closes, date, long} ändern. Niemand bei {pmo} sieht, was Sie geantwortet haben.',
  'card.thanks.openEnded':
    'Sie können sie bis zum Ende der Umfrage ändern. Niemand bei {pmo} sieht, was Sie geantwortet haben.',
  'card.thanks.change': 'Antworten ändern',
  'card.notNow.title': 'Kein Problem',
  'card.notNow.until':
    'Die Fragen bleiben bis {closes, date, long} offen. Es hat sich nichts geändert; eine frühere Antwort zählt weiter.',
  'card.notNow.openEnded':
    'Die Fragen bleiben bis zum Ende der Umfrage offen. Es hat sich nichts geändert; eine frühere Antwort zählt weiter.',
  'card.notNow.answer': 'Jetzt antworten',
  'card.stopped.title': 'Sie werden nicht mehr gefragt',
  'card.stopped.line':
    'In diesem Chat kommen keine Umfragen mehr. Was Sie früher geantwortet haben, bleibt gezählt, ohne Ihren Namen.',
  'card.stopped.resume': 'Doch wieder fragen',
  'card.resumed.title': 'Schön, dass Sie wieder dabei sind',
  'card.resumed.line': 'Sie bekommen die nächste Umfrage wieder. Sie können jederzeit aufhören.',
  'card.closed.title': 'Diese Umfrage ist beendet',
  'card.closed.line':
    'Sie nimmt keine Antworten mehr an. Danke, dass Sie daran gedacht haben; die nächste kommt in diesen Chat.',
  'card.cancelled.title': 'Diese Umfrage wurde abgesagt',
  'card.cancelled.line': 'Sie nimmt keine Antworten mehr an, und nichts daraus wird veröffentlicht.',
  'card.notInvited.title': 'Diese Umfrage ging an jemand anderen',
  'card.notInvited.line':
    'Nur wer sie bekommen hat, kann antworten. Möchten Sie auch gefragt werden, sagen Sie es Ihrem PMO.',
  'card.unknownWave.title': 'Diese Umfrage ist hier nicht mehr bekannt',
  'card.unknownWave.line': 'Sie brauchen nichts zu tun. Schreiben Sie „Hilfe“, um zu sehen, was ich kann.',
  'card.welcome.title': 'PMO Pulse ist da',
  'card.welcome.addedBy': '{name} hat mich zu {team} hinzugefügt.',
  'card.welcome.added': 'Ich wurde zu {team} hinzugefügt.',
  'card.welcome.what':
    'Ich frage die Menschen, für die Sie arbeiten, was sie vom PMO erwarten und was sie bekommen, und zeige Ihnen die Lücke im Tab PMO Pulse.',
  'card.welcome.choose':
    'Ist das das Team eines PMO, oder möchte es den Quartalsbericht (QVR) eines PMO bekommen? Wer mich hinzugefügt hat, entscheidet.',
  'card.welcome.setUp': 'Als PMO einrichten',
  'card.welcome.qvr': 'QVR eines PMO bekommen',
  'card.setUp.title': '{team} ist als PMO eingerichtet',
  'card.setUp.line': '{name} leitet es als Erste oder Erster.',
  'card.setUp.next': 'Als Nächstes: Tab PMO Pulse öffnen, Beteiligte eintragen und die erste Umfrage öffnen.',
} as const;
