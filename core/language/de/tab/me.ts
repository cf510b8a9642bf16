/** Wörter der eigenen Seite. Was hier über das Gespeicherte steht, hält das ganze Produkt: Wer eines ändert, ändert beides. */
export const me = {
  'me.heading': 'Meine Seite',
  'me.notMet': 'PMO Pulse kennt Sie noch nicht',
  'me.pulses': 'Für Sie offen',
  'me.pulse': '„{title}“',
  'me.pulseOf': '„{title}“ von {pmo}',
  'me.pulse.until': '{pulse}, offen bis {closes}',
  'me.pulses.do':
    'Sie antworten in Ihrem Chat mit PMO Pulse: Schreiben Sie dort „Hilfe“, und die Fragen kommen. Dort können Sie Ihre Antworten auch ändern.',
  'me.pulses.chat': 'Chat öffnen',
  'me.pulses.noChat': 'Sie antworten in Ihrem Chat mit PMO Pulse: Öffnen Sie ihn und schreiben Sie „Hilfe“.',
  'me.choices.detail': 'Das gilt für jedes PMO, das Sie fragt. Ihre Antworten bleiben davon unberührt.',
  'me.choices.saved': 'Gespeichert. Es gilt ab jetzt.',
  'me.choices.undone': 'Es ist wieder wie vorher.',
  'me.askers': 'Wer Sie fragt',
  'me.askers.none': 'Zurzeit hat kein PMO Sie in seinem Verzeichnis, darum fragt Sie niemand.',
  'me.askers.detail':
    'Sie stehen in deren Verzeichnis, weil Sie miteinander arbeiten. Möchten Sie nicht mehr darin stehen, sagen Sie es dem PMO; möchten Sie keine Umfragen mehr, wählen Sie „Fragen Sie mich nicht“.',
  'me.asker.simulated': '{name} (eine simulierte Vorführung)',
  'me.kept': 'Was über Sie gespeichert ist',
  'me.kept.answers': 'Ihre Antworten: vertraulich, nicht anonym',
  'me.kept.answers.detail':
    'Sie sind unter einem Code statt unter Ihrem Namen gespeichert. Der Schlüssel zum Code liegt getrennt davon, niemandem wird gezeigt, zu wem er führt, und er wird 14 Tage nach dem Ende einer Umfrage vernichtet. Kommentare werden nach 6 Monaten gelöscht, Antworten nach 13 Monaten. Das PMO sieht nur Zahlen, erst nach dem Ende und erst ab fünf Antworten; Kommentare ohne Namen, erst ab zehn.',
  'me.kept.delivery': 'Was Ihnen geschickt wurde',
  'me.kept.delivery.detail':
    'Welche Umfragen Ihnen geschickt wurden und ob sie ankamen, ist mit Ihrem Namen gespeichert, und das PMO kann es sehen. Es wird 90 Tage nach dem Ende der Umfrage gelöscht, aber nicht vor dem Ende des Quartals. Ob Sie geantwortet haben, ist nicht gespeichert.',
  'me.kept.person': 'Wie Sie zu erreichen sind',
  'me.kept.person.detail':
    'Ihr Name, Ihr Konto in Teams mit Sprache und Zeitzone, Ihr Chat mit PMO Pulse, ob es für Sie installiert wurde, und was Sie auf dieser Seite wählen.',
  'me.kept.register': 'Was ein PMO aufschreibt',
  'me.kept.register.detail':
    'Ein PMO, das Sie fragt, hat Ihren Namen und Ihre Gruppen in seinem Verzeichnis, etwa Ihren Bereich, und notiert vielleicht, worauf es in der Zusammenarbeit ankommt. Seine Mitglieder können das lesen; aus Ihren Antworten stammt es nicht.',
} as const;
