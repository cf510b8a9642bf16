import type { PracticeMessage } from './practice-message';

export const inviteTooEarly: PracticeMessage = {
  id: 'invite-too-early',
  level: 2,
  channel: 'meeting',
  ratings: { audience: 4, behaviour: 2, content: 3, delivery: 1, evaluation: 2 },
  words: {
    en: {
      situation:
        'Twenty-five site managers in four time zones. In the register most ask for invitations no more than a month ahead, and never before nine in the morning.',
      text: `Site managers' day in eleven months, 7:00 Central European Time

We would like to secure this date today. Content and place are still open, and so is the question of whether it will be on site. We will collect your topics at a later point. Last time 19 of you came, and we hope for more.`,
      reasons: {
        audience: 'The group is named and was counted last time.',
        behaviour: 'Besides blocking the date nothing can be done yet.',
        content: 'Clear, but with more open points than answers.',
        delivery: 'Far too early, and at night for two time zones.',
        evaluation: 'Attendance is counted, which says little about the use.',
      },
    },
    de: {
      situation:
        '25 Standortleitungen in vier Zeitzonen. Laut Register möchten die meisten Einladungen höchstens einen Monat vorher und nie vor neun Uhr morgens.',
      text: `Tag der Standortleitungen in elf Monaten, 7:00 Uhr MEZ

Wir möchten diesen Termin heute schon sichern. Inhalt und Ort sind noch offen, ebenso die Frage, ob wir uns vor Ort treffen. Ihre Themen sammeln wir zu einem späteren Zeitpunkt. Letztes Mal kamen 19 von Ihnen, und wir hoffen auf mehr.`,
      reasons: {
        audience: 'Die Gruppe ist benannt und wurde letztes Mal gezählt.',
        behaviour: 'Außer dem Blocken des Termins kann man noch nichts tun.',
        content: 'Verständlich, aber mit mehr offenen Punkten als Antworten.',
        delivery: 'Viel zu früh, und für zwei Zeitzonen mitten in der Nacht.',
        evaluation: 'Die Teilnahme wird gezählt, was wenig über den Nutzen sagt.',
      },
    },
  },
};
