/** Was der Bot im Chat sagt. */
export const chat = {
  'chat.greeting.title': 'Guten Tag {name}, ich bin PMO Pulse',
  'chat.greeting.titleUnnamed': 'Guten Tag, ich bin PMO Pulse',
  'chat.greeting.what':
    'Ab und zu fragt Ihr PMO Sie über mich, was Sie brauchen und was Sie bekommen. Das dauert etwa anderthalb Minuten und ist vertraulich.',
  'chat.greeting.stop':
    'Sie entscheiden: Bei jeder Umfrage stehen „Jetzt nicht“ und „Nicht mehr fragen“. Schreiben Sie jederzeit „Hilfe“.',
  'chat.help.title': 'Was ich hier kann',
  'chat.help.pulse':
    'Öffnet Ihr PMO eine Umfrage, kommen die Fragen in diesen Chat. Bis dahin brauchen Sie nichts zu tun.',
  'chat.help.open':
    'Für Sie ist eine Umfrage offen. Mit dem Knopf unten können Sie antworten oder Ihre Antworten ändern.',
  'chat.help.answer': '„{title}“ beantworten',
  'chat.help.member':
    'In Ihrem PMO: Schreiben Sie „prüfen“ und den Text einer Nachricht, und ich zeige, was für sie spricht und was Sie noch einmal ansehen sollten. „lernen“ öffnet zwei kurze Kurse.',
  'chat.help.stop':
    'Schreiben Sie „Stopp“, frage ich nicht mehr, „Start“, frage ich wieder. Mit „Einstellungen“ wählen Sie, wie, wie oft und in welcher Sprache.',
  'chat.help.preferences': 'Meine Einstellungen',
  'chat.help.privacy':
    'Ihre Antworten sind vertraulich: gespeichert ohne Ihren Namen, gezeigt nur als Zahlen, nach dem Ende, ab fünf Antworten.',
  'chat.help.notice': 'Was gespeichert wird, wer es sieht und wie lange: [Datenschutzerklärung]({url})',
  'chat.help.unknown': 'Das habe ich leider nicht verstanden.',
  'chat.help.team.title': 'Was ich in diesem Team kann',
  'chat.help.team.tab':
    'Öffnen Sie den Tab PMO Pulse in diesem Kanal, um Beteiligte einzutragen, eine Umfrage zu öffnen und die Ergebnisse zu sehen.',
  'chat.help.team.people': 'Ihre Beteiligten antworten in ihrem eigenen Chat mit mir, nie hier.',
  'chat.setUp.notInstaller':
    'Nur wer mich zu diesem Team hinzugefügt hat, kann es einrichten. Bitte lassen Sie diese Person auf den Knopf drücken.',
  'chat.setUp.notMember': 'Nur Mitglieder dieses Teams können es einrichten.',
  'chat.setUp.rosterUnavailable': 'Teams antwortet mir gerade nicht. Bitte drücken Sie in einer Minute noch einmal.',
  'chat.setUp.unknown': 'Ich kenne dieses Team nicht mehr. Bitte entfernen Sie die App und fügen Sie sie wieder hinzu.',
  'chat.qvr.notYet':
    'Den Quartalsbericht eines PMO zu bekommen geht noch nicht. Es wurde nichts geändert; Sie können dieses Team weiterhin als PMO einrichten.',
  'chat.oldButton': 'Dieser Knopf geht nicht mehr. Schreiben Sie „Hilfe“, um zu sehen, was ich kann.',
  'chat.personalOnly':
    'Bitte antworten Sie in Ihrem eigenen Chat mit mir: Antworten in einem Kanal könnten andere sehen.',
  'chat.comment.masked':
    'Ihr Kommentar lässt vielleicht erkennen, wer Sie sind oder um wen es geht: Er enthält wohl einen Namen, eine Adresse, einen Link, ein Kürzel oder eine längere Zahl. Es wurde noch nichts gesendet; was Sie ausgefüllt haben, ist noch da. Bitte nehmen Sie das aus dem Kommentar und senden Sie noch einmal.',
  'chat.error':
    'Bei mir ist etwas schiefgegangen. Bitte versuchen Sie es in einer Minute noch einmal; bleibt es so, sagen Sie es Ihrem PMO.',
  'chat.pulse.reminder': '{pmo} erinnert Sie an seine Befragung',
  'chat.pulse.summary': '{pmo} möchte wissen, wie gut es für Sie arbeitet',
  'chat.deletion.over':
    'Hier lässt sich nichts mehr anhalten: Die App ist wieder im Team, es ist schon alles gelöscht, oder Sie leiten dieses PMO nicht.',
} as const;
