import type { PracticeMessage } from './practice-message';

export const fridayEveningRequest: PracticeMessage = {
  id: 'friday-evening-request',
  level: 1,
  channel: 'email',
  ratings: { audience: 4, behaviour: 4, content: 4, delivery: 1, evaluation: 1 },
  words: {
    en: {
      situation:
        'Six area heads get this on Friday at 18:40. Most of them read no mail before Monday, and the register says they prefer a call for anything urgent.',
      text: `Dear area heads,

please send me your list of planned projects for next year by Monday, 9:00. A title and a rough cost are enough. The planning round starts with these lists, so a project that is missing has no budget in the first draft.

Oskar`,
      reasons: {
        audience: 'Named group and why it concerns them.',
        behaviour: 'A clear task with a time and a reason.',
        content: 'Short, plain and complete.',
        delivery: 'Wrong time and wrong channel: nobody can answer before the time is up.',
        evaluation: 'Nothing is set to be measured.',
      },
    },
    de: {
      situation:
        'Sechs Bereichsleitungen erhalten dies am Freitag um 18:40 Uhr. Die meisten lesen vor Montag keine Mail, und laut Register möchten sie bei Eiligem angerufen werden.',
      text: `Liebe Bereichsleitungen,

bitte senden Sie mir bis Montag, 9:00 Uhr, die Liste Ihrer geplanten Projekte für das nächste Jahr. Ein Titel und die ungefähren Kosten genügen. Mit diesen Listen beginnt die Planungsrunde; ein Projekt, das fehlt, hat im ersten Entwurf kein Budget.

Oskar`,
      reasons: {
        audience: 'Eine benannte Gruppe und warum es sie angeht.',
        behaviour: 'Eine klare Aufgabe mit Zeitpunkt und Grund.',
        content: 'Kurz, einfach und vollständig.',
        delivery: 'Falsche Zeit und falscher Kanal: Vor Fristende kann niemand antworten.',
        evaluation: 'Es ist nichts vorgesehen, das gemessen wird.',
      },
    },
  },
};
