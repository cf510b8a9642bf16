import type { PracticeMessage } from './practice-message';

export const preciseButCold: PracticeMessage = {
  id: 'precise-but-cold',
  level: 3,
  channel: 'chat',
  ratings: { audience: 2, behaviour: 5, content: 4, delivery: 4, evaluation: 4 },
  words: {
    en: {
      situation:
        'Petra took over from a colleague yesterday and does not know the history. She needs some background before she can answer.',
      text: `Petra, please reply by 17:00 today with the answers to points 4, 7 and 9 of the last review. We need them for the audit. The goal is zero open points at the end of the week, and I check on Friday at noon. Call me at any time: ext. 4108. Gil`,
      reasons: {
        audience: 'A person, but what she can know on her second day was not considered.',
        behaviour: 'Who, what, by when and what for.',
        content: 'Short and exact; without the list it cannot be understood.',
        delivery: 'Chat fits the haste, and a call is offered.',
        evaluation: 'A goal and a check are set, no lesson.',
      },
      improved: `Welcome, Petra! You took over the depot project yesterday, and a piece of its past is due already: three open points of the last review. I have attached them with what your predecessor told me. Please write me by 17:00 which of the three you can answer; I ask him about the others. Then the audit finds no open point on Friday, and I will let you know. Call me at any time: ext. 4108. Gil`,
    },
    de: {
      situation:
        'Petra hat gestern von einem Kollegen übernommen und kennt die Vorgeschichte nicht. Sie braucht etwas Hintergrund, bevor sie antworten kann.',
      text: `Petra, bitte schicken Sie mir bis heute 17:00 Uhr die Antworten zu den Punkten 4, 7 und 9 der letzten Prüfung. Wir brauchen sie für die Revision. Ziel sind null offene Punkte am Wochenende, ich prüfe das am Freitagmittag. Rufen Sie mich jederzeit an: Durchwahl 4108. Gil`,
      reasons: {
        audience: 'Eine Person; was sie am zweiten Tag wissen kann, blieb unbedacht.',
        behaviour: 'Wer, was, bis wann und wofür.',
        content: 'Kurz und genau; ohne die Liste ist es nicht zu verstehen.',
        delivery: 'Chat passt zur Eile, und ein Anruf wird angeboten.',
        evaluation: 'Ziel und Prüfung stehen fest, eine Lehre nicht.',
      },
      improved: `Willkommen, Petra! Gestern haben Sie das Depotprojekt übernommen, und schon ist ein Stück Vergangenheit fällig: drei offene Punkte der letzten Prüfung. Ich habe sie angehängt, mit dem, was mir Ihr Vorgänger dazu gesagt hat. Bitte schreiben Sie mir bis 17:00 Uhr, welche der drei Sie beantworten können; zu den anderen frage ich ihn. Dann findet die Revision am Freitag keinen offenen Punkt, und ich gebe Ihnen Bescheid. Rufen Sie mich jederzeit an: Durchwahl 4108. Gil`,
    },
  },
};
