/** Wörter für die Planung einer Umfrage: wer sie bekommt, was vor dem Öffnen geht, und der Kalender. */
export const programme = {
  'waves.preview': 'Wer sie bekommt',
  'waves.change': 'Ändern',
  'waves.remove': 'Entfernen',
  'waves.remove.ask': '„{title}“ entfernen?',
  'waves.remove.detail':
    'Es wurde nichts davon gesendet, und es wird nichts gesendet. Das lässt sich nicht rückgängig machen.',
  'waves.remove.detail.series':
    'Es wurde nichts davon gesendet, und es wird nichts gesendet. Sie gehört zu einer Reihe: Ohne sie wird keine weitere geplant. Das lässt sich nicht rückgängig machen.',
  'waves.recurring': 'Kommt jedes Quartal wieder: Wenn sie öffnet, wird die nächste geplant.',

  'plan.change.heading': '„{title}“ ändern',
  'plan.save.change': 'Speichern',
  'plan.reach': '{n, plural, =0 {Niemand bekäme sie.} one {# Person bekommt sie.} other {# Personen bekommen sie.}}',
  'plan.reminder': 'Erinnerung',
  'plan.reminder.hint': 'Wer bis dahin nicht geantwortet hat, wird zu jeder Karte einmal erinnert.',
  'plan.reminder.after': '{days, plural, =0 {Keine Erinnerung} one {Nach # Tag} other {Nach # Tagen}}',
  'plan.recurring': 'Jedes Quartal wieder fragen',
  'plan.recurring.hint':
    'Wenn sie öffnet, wird die nächste für dieselbe Zeit ein Quartal später geplant. Diese können Sie ändern oder entfernen, bis sie öffnet.',

  'preview.nobody': 'Niemand bekommt sie.',
  'preview.at':
    '{n, plural, one {# Person bekommt} other {# Personen bekommen}} sie im Chat, am {from} nach ihrer eigenen Uhr.',
  'preview.between':
    '{n, plural, one {# Person bekommt} other {# Personen bekommen}} sie im Chat, zwischen {from} und {to} nach ihrer eigenen Uhr.',
  'preview.page':
    '{n, plural, one {# Person findet} other {# Personen finden}} sie auf der eigenen Seite, wie gewünscht.',
  'preview.leftOut': '{n, plural, one {# Person bekommt} other {# Personen bekommen}} sie nicht: {reasons}.',
  'preview.reason.not-registered': '{n, plural, one {# ist} other {# sind}} nicht im Verzeichnis',
  'preview.reason.pmo-member': '{n, plural, one {# gehört} other {# gehören}} zum PMO',
  'preview.reason.never-met': '{n, plural, one {# kennt} other {# kennen}} die App noch nicht',
  'preview.reason.not-installed': '{n, plural, one {# hat} other {# haben}} die App nicht installiert',
  'preview.reason.blocked': '{n, plural, one {# hat} other {# haben}} die App blockiert',
  'preview.reason.admin-disabled': 'für {n} hat die IT die App abgeschaltet',
  'preview.reason.gone': '{n, plural, one {# hat} other {# haben}} die Organisation verlassen',
  'preview.reason.asked-to-stop': '{n, plural, one {# möchte} other {# möchten}} nicht gefragt werden',
  'preview.reason.asked-recently':
    '{n, plural, one {# wurde} other {# wurden}} in den letzten vier Wochen schon gefragt',
  'preview.reason.asked-as-often-as-chosen':
    '{n, plural, one {# wurde} other {# wurden}} schon so oft gefragt wie gewünscht',
  'preview.reason.wants-no-messages': '{n, plural, one {# möchte} other {# möchten}} im Chat keine Nachrichten',
  'preview.reason.closes-first':
    'sie schließt, bevor {n, plural, one {# Person} other {# Personen}} geschrieben werden darf',
  'preview.do.not-registered': 'Tragen Sie sie zuerst ins Verzeichnis ein.',
  'preview.do.pmo-member': 'Ein PMO wird nie über sich selbst befragt.',
  'preview.do.never-met': 'Bitten Sie sie, die App zu installieren.',
  'preview.do.not-installed': 'Bitten Sie sie, die App wieder zu installieren.',
  'preview.do.blocked': 'Das können nur sie selbst in ihrem Chat aufheben.',
  'preview.do.admin-disabled': 'Bitten Sie die IT, die App für sie zu erlauben.',
  'preview.do.gone': 'Entfernen Sie sie aus dem Verzeichnis.',
  'preview.do.asked-to-stop': 'Das können sie im Chat jederzeit ändern.',
  'preview.do.asked-recently': 'Wer auch immer gefragt hat: Öffnen Sie später, um sie zu erreichen.',
  'preview.do.asked-as-often-as-chosen': 'Öffnen Sie später, um sie zu erreichen.',
  'preview.do.wants-no-messages': 'Sagen Sie es ihnen auf anderem Weg.',
  'preview.do.closes-first': 'Lassen Sie sie später schließen, um sie zu erreichen.',
  'preview.details': 'Tag für Tag, und mit Namen',
  'preview.day': '{day}: {n, plural, one {# Karte} other {# Karten}}',
  'preview.names': '{reason}: {names}{more, plural, =0 {} other { und # weitere}}.',
  'preview.heldBack':
    '{n, plural, one {Eine ihrer Karten wird} other {# ihrer Karten werden}} nie gesendet: Niemand bekommt zwei Karten in vier Wochen, und sie schließt vorher. Lassen Sie sie später schließen.',

  'calendar.heading': 'Kalender',
  'calendar.span':
    '{span}, nach der Uhr von {zone}. {n, plural, =0 {In diesen Wochen ist nichts geplant. Planen Sie eine Umfrage, dann stehen Öffnen, Karten, Erinnerungen und Schließen hier.} other {}}',
  'calendar.caption': 'Was mit den Umfragen geschieht, {span}',
  'calendar.list': 'Was wann geschieht',
  'calendar.earlier': 'Dreizehn Wochen früher',
  'calendar.now': 'Diese Woche',
  'calendar.later': 'Dreizehn Wochen später',
  'calendar.event.opening': '„{title}“ öffnet',
  'calendar.event.card': 'Karte {card} von „{title}“',
  'calendar.event.reminder': 'Erinnerung an „{title}“, Karte {card}',
  'calendar.event.closing': '„{title}“ schließt',
  'calendar.event.next-round': 'Die nächste „{title}“ öffnet',
} as const;
