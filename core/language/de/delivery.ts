/** Wörter der Zustellung einer Umfrage: ihre Seite, ihre Liste, und was nicht geht. */
export const delivery = {
  'delivery.see': 'Zustellung ansehen',
  'delivery.title': 'Zustellung',
  'delivery.back': 'Alle Umfragen',
  'delivery.heading': 'Zustellung von „{title}“',
  'delivery.card': 'Karte {n, number} von {cards, number}. Gezählt wird diese Karte.',

  'delivery.doing.not-open': 'Es wurde nichts gesendet: Diese Umfrage ist noch nicht offen.',
  'delivery.doing.not-open.at': 'Es wurde noch nichts gesendet. Die Umfrage öffnet von selbst: {time}.',
  'delivery.doing.starting': 'Gleich gehen die ersten Karten hinaus.',
  'delivery.doing.sending': 'Es wird gerade gesendet.',
  'delivery.doing.waiting-for-hours':
    'Es wird gewartet, bis man den Beteiligten schreiben darf: auf ihre Zeiten, oder weil sie erst kürzlich gefragt wurden. Die nächsten Karten gehen hinaus: {time}.',
  'delivery.doing.waiting-for-teams':
    'Teams bittet um ein langsameres Tempo. Es geht von selbst weiter; Wartezeit: {duration}.',
  'delivery.doing.paused':
    'Angehalten. Es wird nichts gesendet, bis jemand fortsetzt; Antworten werden trotzdem angenommen.',
  'delivery.doing.stopped':
    'Gestoppt: Teams nimmt diesen Bot nicht an. Jede Minute wird es erneut versucht. Bitten Sie Ihre IT, die Registrierung des Bots zu prüfen.',
  'delivery.doing.done': 'Mit dieser Karte sind alle an der Reihe gewesen.',
  'delivery.doing.ended': 'Diese Umfrage ist beendet. Es wird nichts mehr gesendet.',
  'delivery.doing.ending': 'Diese Umfrage ist beendet. Die letzte Karte, die unterwegs war, wird noch verbucht.',

  'delivery.progress': 'Fortschritt',
  'delivery.progress.of': '{done, number} von {invited, number} Personen waren an der Reihe ({share})',
  'delivery.rate': 'Tempo',
  'delivery.rate.second': '{n, number} pro Sekunde',
  'delivery.rate.minute': '{n, number} pro Minute',
  'delivery.left': 'Restzeit',
  'delivery.left.about': 'etwa {duration}',
  'delivery.oldest': 'Längste Wartezeit bisher',
  'delivery.duration.short': 'weniger als eine Minute',
  'delivery.duration.minutes': '{n, plural, one {# Minute} other {# Minuten}}',
  'delivery.duration.hours': '{n, plural, one {# Stunde} other {# Stunden}}',
  'delivery.duration.days': '{n, plural, one {# Tag} other {# Tage}}',

  'delivery.counts': 'Wo die Einladungen stehen',
  'delivery.state.planned': 'Noch zu senden',
  'delivery.state.sent': 'Zugestellt',
  'delivery.state.unknown': 'Vielleicht zugestellt',
  'delivery.state.unreachable': 'Nicht erreichbar',
  'delivery.state.failed': 'Fehlgeschlagen',
  'delivery.state.cancelled': 'Nicht im Chat gesendet',
  'delivery.count': '{n, plural, one {# Person} other {# Personen}}',
  'delivery.reminded':
    '{n, plural, one {# Person wurde} other {# Personen wurden}} an diese Karte erinnert, weil sie nicht geantwortet hatten. Niemand kann sehen, wer.',
  'delivery.setAside':
    '{n, plural, one {Ein Auftrag ist} other {# Aufträge sind}} immer wieder gescheitert und {n, plural, one {wurde} other {wurden}} beiseitegelegt. Nach einer Stunde wird es noch einmal versucht; bleibt es dabei, bitten Sie Ihre IT, ins Protokoll zu sehen.',
  'delivery.known':
    'Diese Seite zeigt, was Teams uns beim Senden gemeldet hat. Ob jemand eine Karte gelesen hat, kann niemand wissen.',

  'delivery.reason.due': 'als Nächste an der Reihe',
  'delivery.reason.being-sent': 'wird gerade gesendet',
  'delivery.reason.own-hours': 'noch nicht an der Zeit: ihre Stunden, oder erst kürzlich gefragt',
  'delivery.reason.teams-busy': 'Teams bat um ein langsameres Tempo',
  'delivery.reason.bot-not-registered': 'Teams nimmt diesen Bot nicht an',
  'delivery.reason.connection-lost': 'die Verbindung brach nach dem Senden ab',
  'delivery.reason.worker-lost': 'der Server hielt beim Senden an',
  'delivery.reason.not-installed': 'hat PMO Pulse nicht installiert',
  'delivery.reason.blocked': 'hat den Bot blockiert',
  'delivery.reason.admin-disabled': 'die App ist für diese Person abgeschaltet',
  'delivery.reason.gone': 'ist in Teams nicht mehr zu finden',
  'delivery.reason.forbidden': 'Teams hat es nicht erlaubt',
  'delivery.reason.fault': 'bei uns ist etwas schiefgegangen',
  'delivery.reason.too-big': 'die Karte ist zu groß für Teams',
  'delivery.reason.not-teams': 'ist mit einer Adresse vermerkt, die nicht zu Teams gehört',
  'delivery.reason.status': 'Teams hat mit Fehler {status} abgelehnt',
  'delivery.reason.asked-to-stop': 'möchte nicht gefragt werden',
  'delivery.reason.prefers-page': 'möchte die Fragen auf der eigenen Seite finden',
  'delivery.reason.asked-recently': 'wurde in den letzten vier Wochen schon gefragt',
  'delivery.reason.asked-as-often-as-chosen': 'wurde schon so oft gefragt wie gewünscht',
  'delivery.reason.wants-no-messages': 'möchte im Chat keine Nachrichten',
  'delivery.reason.closes-first': 'darf vor dem Schließen nicht angeschrieben werden',
  'delivery.reason.wave-closed': 'die Umfrage schloss, bevor die Person an der Reihe war',
  'delivery.reason.wave-cancelled': 'die Umfrage wurde abgesagt, bevor die Person an der Reihe war',
  'delivery.reason.other': 'ein anderer Grund: {reason}',

  'delivery.remedy.own-hours': 'Nichts zu tun: Die Karte geht hinaus, wenn es so weit ist.',
  'delivery.remedy.teams-busy': 'Nichts zu tun: Es wird von selbst erneut versucht.',
  'delivery.remedy.bot-not-registered': 'Bitten Sie Ihre IT, die Registrierung des Bots zu prüfen.',
  'delivery.remedy.connection-lost': 'Die Karte kann angekommen sein; deshalb wird sie nicht noch einmal gesendet.',
  'delivery.remedy.worker-lost': 'Die Karte kann angekommen sein; deshalb wird sie nicht noch einmal gesendet.',
  'delivery.remedy.not-installed': 'Bitten Sie darum, die App in Teams hinzuzufügen.',
  'delivery.remedy.blocked': 'Nur die Person selbst kann das ändern.',
  'delivery.remedy.admin-disabled': 'Bitten Sie Ihre IT, die App für diese Person zu erlauben.',
  'delivery.remedy.gone': 'Wer die Organisation verlassen hat, kann aus dem Register entfernt werden.',
  'delivery.remedy.forbidden': 'Fragen Sie Ihre IT, ob die App ihnen schreiben darf.',
  'delivery.remedy.fault': 'Versuchen Sie es noch einmal; bleibt es so, sagen Sie es Ihrer IT.',
  'delivery.remedy.too-big': 'Stellen Sie in der nächsten Umfrage weniger oder kürzere Fragen.',
  'delivery.remedy.not-teams': 'Bitten Sie darum, dem Bot in Teams zu schreiben; versuchen Sie es dann noch einmal.',
  'delivery.remedy.asked-to-stop': 'Bitte respektieren Sie das.',
  'delivery.remedy.prefers-page': 'Nichts zu tun: Die Fragen warten dort.',

  'delivery.pause': 'Anhalten',
  'delivery.resume': 'Fortsetzen',
  'delivery.retry': 'Noch einmal versuchen',
  'delivery.retry.hint':
    '„Noch einmal versuchen“ sendet an alle, die die Karte nicht bekommen haben und jetzt erreichbar sind. Selten ist eine Karte, die Teams als gescheitert meldete, doch angekommen; dann kommt sie zweimal.',
  'delivery.retried':
    '{n, plural, =0 {Im Moment lässt sich niemand erneut anschreiben: Es hat sich noch nichts geändert.} one {Bei # Person wird es erneut versucht.} other {Bei # Personen wird es erneut versucht.}}',
  'delivery.list': 'Zustellliste',
  'delivery.list.hint':
    'Alle Eingeladenen, jede Person einmal, mit dem Stand ihrer Einladung. Über Antworten sagt sie nichts.',
  'delivery.list.file': 'Zustellung {title}',
  'delivery.list.column.name': 'Person',
  'delivery.list.column.userId': 'Benutzer-ID',
  'delivery.list.column.state': 'Stand',
  'delivery.list.column.reason': 'Grund',
  'delivery.list.column.attempts': 'Versuche',
  'delivery.list.column.sentAt': 'Gesendet, oder vielleicht gesendet (UTC)',

  'problem.not-from-here.pause':
    '{state, select, draft {Diese Umfrage ist noch nicht offen; es wird also nichts gesendet.} scheduled {Diese Umfrage ist noch nicht offen; es wird also nichts gesendet.} other {Diese Umfrage ist beendet; es wird nichts mehr gesendet.}}',
  'problem.not-from-here.resume':
    '{state, select, draft {Diese Umfrage ist noch nicht offen. Öffnen Sie sie, dann beginnt das Senden.} scheduled {Diese Umfrage ist noch nicht offen. Öffnen Sie sie, dann beginnt das Senden.} other {Diese Umfrage ist beendet; das Senden kann nicht fortgesetzt werden.}}',
  'problem.not-from-here.retry':
    '{state, select, draft {Diese Umfrage ist noch nicht offen; es gibt also niemanden, bei dem es erneut zu versuchen wäre.} scheduled {Diese Umfrage ist noch nicht offen; es gibt also niemanden, bei dem es erneut zu versuchen wäre.} other {Diese Umfrage ist beendet; es wird niemandem mehr geschrieben.}}',
  'problem.invitations-removed':
    'Wer zu dieser Umfrage eingeladen war, wurde {days, number} Tage nach ihrem Ende gelöscht. Wie viele eingeladen und erreicht wurden, bleibt.',
  'delivery.list.removed':
    'Wer eingeladen war, wurde {days, number} Tage nach dem Ende der Umfrage gelöscht. Die Zahlen oben bleiben.',
} as const;
