/** Wörter der Einstellungen eines PMO, seiner Leitung und seines Protokolls. */
export const settings = {
  'nav.settings': 'Einstellungen',
  'settings.heading': 'Wie dieses PMO fragt',
  'settings.readOnly': 'Nur die Leitung dieses PMO kann diese Einstellungen ändern.',
  'settings.save': 'Einstellungen speichern',
  'settings.saved':
    'Gespeichert. Zeiten, Tage und Schutz gelten sofort; Erinnerungen für Umfragen, die ab jetzt geplant, das Übrige für solche, die ab jetzt geöffnet werden.',
  'settings.undone': 'Die Einstellungen sind wieder wie vorher.',
  'settings.problems': 'Es wurde noch nichts gespeichert. Bitte sehen Sie die oben markierten Felder noch einmal an.',
  'settings.minimumInvited': 'So viele lädt eine Umfrage mindestens ein',
  'settings.minimumInvited.hint':
    'Eine Umfrage für weniger Menschen wird abgelehnt, damit niemand gezielt ausgefragt werden kann. Weniger als 5 geht nie.',
  'settings.fatigueGuard': 'Schutz vor zu vielen Umfragen',
  'settings.fatigueGuard.hint':
    'In vier Wochen bekommt niemand mehr als eine Umfrage und zwei kurze Fragen nach Ereignissen, gleich welches PMO fragt. Wer erst kürzlich gefragt wurde, wird später gefragt oder ausgelassen.',
  'settings.quietHours': 'Ruhezeit',
  'settings.quietHours.hint':
    'In dieser Zeit wird niemandem geschrieben, nach der Uhr jeder Person. Was hineinfällt, kommt danach.',
  'settings.quietHours.from': 'Von',
  'settings.quietHours.to': 'Bis',
  'settings.workingDays': 'Arbeitstage',
  'settings.workingDays.hint': 'Nur an diesen Tagen wird geschrieben.',
  'settings.timeZone': 'Zeitzone',
  'settings.timeZone.hint': 'Für Menschen, deren eigene Zeitzone Teams nicht mitteilt. Zum Beispiel Europe/Vienna.',
  'settings.reminderAfterDays': 'Erinnerungen',
  'settings.reminderAfterDays.hint':
    'Wer nicht geantwortet hat, wird einmal erinnert. Niemand im PMO sieht, wer erinnert wurde. Für jede Umfrage gilt, was bei ihrer Planung eingestellt war.',
  'settings.reminderAfterDays.days': 'Tage, nachdem die Fragen gesendet wurden',
  'settings.strata': 'Ergebnisse gewichten nach (freiwillig)',
  'settings.strata.hint':
    'Wonach die Menschen im Verzeichnis gruppiert sind, etwa Bereich. Jede Gruppe zählt dann so viel, wie ihr Anteil an den Eingeladenen ist, gleich wie viele daraus geantwortet haben. Leer heißt keine Gewichtung.',
  'settings.crosses': 'Gruppen verbinden (freiwillig)',
  'settings.crosses.hint':
    'Ergebnisse gibt es auch für Verbindungen zweier Arten von Gruppen, etwa Bereich und Standort. Jedes Paar macht die Gruppen kleiner, und kleine bleiben verborgen.',
  'settings.crosses.one': 'Paar {pair}: erste Art von Gruppe',
  'settings.crosses.other': 'Paar {pair}: zweite Art von Gruppe',
  'settings.crosses.add': 'Ein Paar hinzufügen',
  'settings.crosses.remove': 'Paar {pair} entfernen',
  'settings.jargon': 'Wörter, die erklärt werden müssen (freiwillig)',
  'settings.jargon.hint':
    'Abkürzungen und Begriffe Ihres PMO, die Lesende vielleicht nicht kennen, einer je Zeile. Hinter einem Gleichheitszeichen steht, was man stattdessen schreibt, zum Beispiel: EVM = Leistungswert. Prüfungen von Nachrichten weisen darauf hin.',
  'settings.value.people': '{people, plural, one {# Person} other {# Personen}}',
  'settings.value.none': 'keine',
  'settings.value.pair': '{one} × {other}',
  'settings.value.hours': '{from} bis {to}',
  'settings.value.everyDay': 'jeden Tag',
  'settings.value.on': 'an',
  'settings.value.off': 'aus',
  'settings.value.noReminders': 'keine Erinnerungen',
  'settings.value.days': 'nach {days, plural, one {# Tag} other {# Tagen}}',
  'leads.heading': 'Wer dieses PMO leitet',
  'leads.detail':
    'Die Leitung ändert die Einstellungen, passt die Fragen an, bestimmt weitere Leitungen und sieht das Protokoll. Wer das Team in Teams verlässt, hat hier keine Rechte mehr.',
  'leads.unnamed': 'Jemand, dessen Name nicht mehr bekannt ist',
  'leads.left': '{name} (hat das Team verlassen)',
  'leads.remove': '{name} von der Liste nehmen',
  'leads.stepDown': 'Leitung abgeben',
  'leads.stepDown.heading': 'Die Leitung abgeben?',
  'leads.stepDown.means':
    'Sie bleiben Mitglied und können weiterhin Beteiligte befragen und Ergebnisse sehen. Eine andere Leitung kann Sie wieder bestimmen.',
  'leads.choose': 'Eine weitere Leitung',
  'leads.nobody': 'Wählen Sie ein Mitglied des Teams',
  'leads.appoint': 'Zur Leitung bestimmen',
  'leads.allLead':
    'Jedes Mitglied des Teams leitet bereits. Nehmen Sie in Teams Menschen in das Team auf, um weitere zu bestimmen.',
  'takeOver.title': 'Zurzeit leitet niemand dieses PMO.',
  'takeOver.detail': 'Alle, die es leiteten, haben das Team verlassen. Jedes Mitglied kann übernehmen.',
  'takeOver.do': 'Übernehmen',
  'takeOver.heading': 'Dieses PMO übernehmen?',
  'takeOver.means':
    'Sie leiten es dann allein: Sie können seine Einstellungen ändern und weitere Leitungen bestimmen. Das Protokoll hält fest, dass Sie übernommen haben.',
} as const;
