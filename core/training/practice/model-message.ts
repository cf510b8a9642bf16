import type { PracticeMessage } from './practice-message';

export const modelMessage: PracticeMessage = {
  id: 'model-message',
  level: 3,
  channel: 'email',
  ratings: { audience: 5, behaviour: 5, content: 5, delivery: 5, evaluation: 5 },
  words: {
    en: {
      situation:
        'Eight sponsors whose gate is in June. In the register they ask for mail, before ten in the morning, half a page at most. At the last gate five of eight came unprepared.',
      text: `Dear sponsors with a gate in June,

please answer one question before your gate: would you put your own money into this project today? Write me yes or no and one sentence why, by 28 May. Your answer opens the discussion, so that your 30 minutes go to your point and not to slides.

In May five of eight sponsors told us they felt badly prepared. We want seven of eight to feel well prepared in June. I will ask you right after the gate and tell you on 1 July what came of it.

Just reply, or call me: Vera Holt, ext. 4140`,
      reasons: {
        audience: 'Only those eight, with their own experience as the starting point.',
        behaviour: 'One question, by when, and what they gain.',
        content: 'The request comes first, half a page, plain words.',
        delivery: 'Mail in the morning as they like it, two ways to reply.',
        evaluation: 'A base line, a goal, a date and a promise to report.',
      },
    },
    de: {
      situation:
        'Acht Auftraggebende, deren Gate im Juni liegt. Laut Register wünschen sie Mails vor zehn Uhr morgens und höchstens eine halbe Seite. Beim letzten Gate kamen fünf von acht unvorbereitet.',
      text: `Guten Tag an alle, deren Gate im Juni liegt,

bitte beantworten Sie vor Ihrem Gate eine Frage: Würden Sie heute Ihr eigenes Geld in dieses Projekt stecken? Schreiben Sie mir bis zum 28. Mai ja oder nein und einen Satz, warum. Mit Ihrer Antwort beginnt das Gespräch, sodass Ihre 30 Minuten Ihrem Anliegen gehören und nicht den Folien.

Im Mai sagten uns fünf von acht, sie hätten sich schlecht vorbereitet gefühlt. Im Juni sollen sich sieben von acht gut vorbereitet fühlen. Ich frage Sie gleich nach dem Gate und berichte Ihnen am 1. Juli, was daraus wurde.

Antworten Sie einfach, oder rufen Sie mich an: Vera Holt, Durchwahl 4140`,
      reasons: {
        audience: 'Nur diese acht, und ihre eigene Erfahrung ist der Ausgangspunkt.',
        behaviour: 'Eine Frage, bis wann und was sie davon haben.',
        content: 'Die Bitte zuerst, eine halbe Seite, einfache Worte.',
        delivery: 'Mail am Morgen, wie gewünscht, und zwei Wege zur Antwort.',
        evaluation: 'Ausgangswert, Ziel, Datum und die Zusage, zu berichten.',
      },
    },
  },
};
