/** Wörter auf Karten. Das Versprechen hält das ganze Produkt. */
export const card = {
  'card.fallback':
    'Ihre Teams-App ist zu alt für diese Karte. Bitte aktualisieren Sie Teams oder öffnen Sie diesen Chat im Browser.',
  'card.quoted': '„{text}“',
  'card.simulated': 'Demo: Dieses PMO und seine anderen Beteiligten sind simuliert.',
  'card.pulse.reminder':
    'Eine Erinnerung: Wir haben hierzu noch keine Antwort von Ihnen. Es ist die einzige, die wir schicken.',
  'card.pulse.title': 'Wie gut ist {pmo} für Sie?',
  'card.pulse.why':
    '{pmo} fragt Sie, weil Sie miteinander arbeiten, und will wissen, wo es besser werden soll. Es dauert etwa {seconds, number} Sekunden und ist bis {closes, date, long} offen.',
  'card.pulse.whyOpenEnded':
    '{pmo} fragt Sie, weil Sie miteinander arbeiten, und will wissen, wo es besser werden soll. Es dauert etwa {seconds, number} Sekunden.',
  'card.pulse.promise':
    'Vertraulich: Ihre Antworten werden unter einem Code statt unter Ihrem Namen gespeichert. {pmo} sieht nur Zahlen, erst nach dem Ende der Umfrage und erst ab fünf Antworten; Kommentare ohne Namen, erst ab zehn. Der Schlüssel zum Code wird 14 Tage nach dem Ende vernichtet, Kommentare werden nach 6 Monaten gelöscht, Antworten nach 13 Monaten. Die Teilnahme ist freiwillig, und bis zum Ende können Sie Ihre Antwort ändern. „Nicht mehr fragen“ beendet alle Umfragen.',
  'card.pulse.partNow':
    'Teil {part, number} von {of, number}: Der nächste folgt, wenn Sie diesen gesendet haben; aufhören können Sie nach jedem.',
  'card.pulse.partLater':
    'Teil {part, number} von {of, number}: Die Teile kommen im Abstand von etwa {weeks, plural, one {einer Woche} other {# Wochen}}.',
  'card.pulse.nextTitle': 'Danke. Teil {part, number} von {of, number}',
  'card.pulse.next':
    'Was Sie gesendet haben, ist gespeichert; Sie können jederzeit aufhören. Dieser Teil dauert etwa {seconds, number} Sekunden.',
  'card.pulse.stemThree':
    'Denken Sie an die letzten drei Monate. Für jede Zeile: Wie gut muss es sein, damit Sie Ihre Arbeit gut machen können, wie gut war es, und womit könnten Sie gerade noch leben?',
  'card.pulse.stemSingle': 'Denken Sie an die letzten drei Monate.',
  'card.pulse.fallback':
    '{pmo} möchte wissen, wie gut es für Sie arbeitet, aber Ihre Teams-App ist zu alt für die Fragen. Bitte aktualisieren Sie Teams oder öffnen Sie diesen Chat im Browser.',
  'card.pulse.commentHint': 'Bitte nennen Sie keine Personen',
  'card.pulse.send': 'Antworten senden',
  'card.pulse.notNow': 'Jetzt nicht',
  'card.pulse.stop': 'Nicht mehr fragen',
  'card.pulse.problems':
    '{count, plural, one {Eine Antwort braucht} other {# Antworten brauchen}} noch einen Blick: {names}. Es wurde noch nichts gesendet; was Sie ausgefüllt haben, ist noch da.',
  'card.pulse.problem.missing': 'Bitte wählen Sie eine Antwort oder „Kann ich nicht sagen“.',
  'card.pulse.problem.impossible':
    'Diese Antwort steht nicht zur Wahl. Bitte wählen Sie 1 bis 7 oder „Kann ich nicht sagen“.',
  'card.pulse.problem.choice': 'Bitte wählen Sie eine dieser Antworten.',
  'card.pulse.problem.same': 'Bitte wählen Sie zwei verschiedene.',
  'card.pulse.problem.too-long': 'Bitte kürzen Sie auf {most, number} Zeichen.',
  'card.pulse.masked':
    '{count, plural, one {Ihr Kommentar lässt} other {Ihre Kommentare lassen}} vielleicht erkennen, wer Sie sind oder um wen es geht. So würde {count, plural, one {er} other {jeder}} gezeigt: {texts} Es wurde noch nichts gesendet. Senden Sie noch einmal, wenn Sie einverstanden sind, oder ändern Sie {count, plural, one {ihn} other {sie}}.',
  'card.event.title': 'Wie war es mit {pmo}?',
  'card.event.why':
    'Sie hatten kürzlich mit {pmo} zu tun, und es will wissen, wo es besser werden soll. Ein Tippen genügt, etwa {seconds, number} Sekunden; offen bis {closes, date, long}.',
  'card.event.whyOpenEnded':
    'Sie hatten kürzlich mit {pmo} zu tun, und es will wissen, wo es besser werden soll. Ein Tippen genügt, etwa {seconds, number} Sekunden.',
  'card.event.rating': '{rating} von {top, number}',
  'card.event.chosen': 'Ihre Antwort bisher: {answer}',
  'card.thanks.title': 'Danke, Ihre Antworten sind da',
  'card.thanks.until':
    'Sie können sie bis {closes, date, long} ändern. Niemand bei {pmo} sieht, was Sie geantwortet haben.',
  'card.thanks.openEnded':
    'Sie können sie bis zum Ende der Umfrage ändern. Niemand bei {pmo} sieht, was Sie geantwortet haben.',
  'card.thanks.next': 'Der nächste Teil kommt um den {next, date, long} in diesen Chat.',
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
  'card.deletion.title': 'PMO Pulse wurde aus {team} entfernt',
  'card.deletion.when': 'Am {due, date, long} wird alles gelöscht, was es von {team} aufbewahrt.',
  'card.deletion.what':
    'Das sind das Verzeichnis, alle Umfragen, Antworten und Ergebnisse. Es wird niemandem mehr etwas geschickt, und niemand kann es ansehen.',
  'card.deletion.stop':
    'Sie leiten dieses PMO: Bis dahin können Sie das anhalten. Auch wer die App dem Team wieder hinzufügt, hält es an.',
  'card.deletion.keep': 'Alles behalten',
  'card.kept.title': 'Alles von {team} bleibt erhalten',
  'card.kept.line': 'Es wird nichts gelöscht und nichts verschickt. Die üblichen Fristen laufen weiter.',
  'card.kept.again':
    'Fügen Sie die App dem Team wieder hinzu, um weiterzumachen. Auf Ihrer eigenen Seite in PMO Pulse können Sie es doch noch löschen lassen.',
} as const;
