import type { PracticeMessage } from './practice-message';

export const boardOnePager: PracticeMessage = {
  id: 'board-one-pager',
  level: 3,
  channel: 'report',
  ratings: { audience: 5, behaviour: 5, content: 4, delivery: 3, evaluation: 4 },
  words: {
    en: {
      situation:
        'Five board members decide on Thursday which of two programmes is stopped. They want one page on paper, two days before.',
      text: `We ask you to stop programme Delta on Thursday.

Delta would bring 0.4 million a year and still costs 2.1 million; Gamma brings 1.3 and costs 1.8. Both need the same eleven people until next March. If Delta stops, Gamma is done four months earlier, and nobody loses a job.

What speaks against it: the regulator may ask for a part of Delta in two years. Redoing that part would cost 0.3 million.

After six months we report whether Gamma's four months have come true.`,
      reasons: {
        audience: 'Written for these five and the choice they have to make.',
        behaviour: 'The decision, the day and the effect stand in three lines.',
        content: 'Honest on both sides, but a lot of figures in one paragraph.',
        delivery: 'One page as they like, but by mail and without a name to ask.',
        evaluation: 'One measure and a date, what will be learned stays open.',
      },
    },
    de: {
      situation:
        'Fünf Vorstandsmitglieder entscheiden am Donnerstag, welches von zwei Programmen endet. Sie möchten eine Seite auf Papier, zwei Tage vorher.',
      text: `Wir bitten Sie, am Donnerstag das Programm Delta zu beenden.

Delta brächte 0,4 Millionen im Jahr und kostet noch 2,1 Millionen; Gamma bringt 1,3 und kostet 1,8. Beide brauchen bis nächsten März dieselben elf Personen. Endet Delta, ist Gamma vier Monate früher fertig, und niemand verliert seine Stelle.

Was dagegen spricht: In zwei Jahren könnte die Aufsicht einen Teil von Delta verlangen. Ihn nachzuholen würde 0,3 Millionen kosten.

Nach sechs Monaten berichten wir Ihnen, ob Gamma die vier Monate gewonnen hat.`,
      reasons: {
        audience: 'Für diese fünf geschrieben und für ihre Entscheidung.',
        behaviour: 'Entscheidung, Tag und Wirkung stehen in drei Zeilen.',
        content: 'Ehrlich nach beiden Seiten, aber viele Zahlen in einem Absatz.',
        delivery: 'Eine Seite wie gewünscht, aber per Mail und ohne Namen für Fragen.',
        evaluation: 'Ein Maß und ein Datum; was man daraus lernen will, bleibt offen.',
      },
    },
  },
};
