import type { PracticeMessage } from './practice-message';

export const surveyBeforeValue: PracticeMessage = {
  id: 'survey-before-value',
  level: 3,
  channel: 'email',
  ratings: { audience: 3, behaviour: 4, content: 4, delivery: 3, evaluation: 3 },
  words: {
    en: {
      situation:
        'The 60 readers of the monthly report. Most had not been told what came of the last survey, half a year ago.',
      text: `Dear readers of the portfolio report,

please tell us until Friday in four clicks whether the report helps you: https://ppm.example.com/four-clicks. It takes less than a minute, and your answers are anonymous.

We count how many of you answer and publish the share in the next issue.

Lars Engel, PMO`,
      reasons: {
        audience: 'The group is named, its memory of the last survey is not considered.',
        behaviour: 'A clear small task; why it is worth it for them is missing.',
        content: 'Short and plain, no fact too many.',
        delivery: 'Mail is right for some; nobody checked who prefers chat.',
        evaluation: 'It counts answers and not what changes because of them.',
      },
    },
    de: {
      situation:
        'Die 60 Lesenden des Monatsberichts. Die meisten haben nie erfahren, was aus der letzten Umfrage vor einem halben Jahr wurde.',
      text: `Liebe Leserinnen und Leser des Portfolioberichts,

bitte sagen Sie uns bis Freitag mit vier Klicks, ob Ihnen der Bericht hilft: https://ppm.example.com/vier-klicks. Es dauert keine Minute, und Ihre Antworten sind anonym.

Wir zählen, wie viele von Ihnen antworten, und veröffentlichen den Anteil in der nächsten Ausgabe.

Lars Engel, PMO`,
      reasons: {
        audience: 'Die Gruppe ist benannt; dass sie sich an die letzte Umfrage erinnert, blieb unbedacht.',
        behaviour: 'Eine klare kleine Aufgabe; was sie davon haben, fehlt.',
        content: 'Kurz und einfach, keine Angabe zu viel.',
        delivery: 'Mail passt für einige; wer lieber im Chat liest, hat niemand geprüft.',
        evaluation: 'Gezählt werden Antworten und nicht, was sich durch sie ändert.',
      },
    },
  },
};
