import type { PracticeMessage } from './practice-message';

export const oneClearAsk: PracticeMessage = {
  id: 'one-clear-ask',
  level: 1,
  channel: 'chat',
  ratings: { audience: 5, behaviour: 5, content: 5, delivery: 5, evaluation: 2 },
  words: {
    en: {
      situation:
        'Jonas leads one project and prefers chat. He needs to know that the board has a question on his costs.',
      text: `Hello Jonas, the board meets on Thursday and will ask why your costs rose in August. Could you send me two sentences on that by Wednesday noon? Then the chair can answer for you, and you need not come. If a call is easier: I am free from two to four today. Leila`,
      reasons: {
        audience: 'One person, and his concern is named.',
        behaviour: 'Who, what, by when, and what he gets from it.',
        content: 'The reason comes first, in plain words.',
        delivery: 'His channel, a named sender and two ways to reply.',
        evaluation: 'One will see on Thursday whether it worked, but no lesson is planned.',
      },
    },
    de: {
      situation:
        'Jonas leitet ein Projekt und schreibt am liebsten im Chat. Er muss wissen, dass das Gremium eine Frage zu seinen Kosten hat.',
      text: `Guten Tag Jonas, am Donnerstag tagt das Gremium und wird fragen, warum Ihre Kosten im August gestiegen sind. Könnten Sie mir dazu bis Mittwochmittag zwei Sätze schicken? Dann kann der Vorsitz für Sie antworten, und Sie müssen nicht kommen. Falls Ihnen ein Anruf lieber ist: Ich bin heute von zwei bis vier erreichbar. Leila`,
      reasons: {
        audience: 'Eine Person, und ihr Anliegen ist genannt.',
        behaviour: 'Wer, was, bis wann und was er davon hat.',
        content: 'Der Grund kommt zuerst, in einfachen Worten.',
        delivery: 'Sein Kanal, eine Absenderin mit Namen und zwei Wege zur Antwort.',
        evaluation: 'Am Donnerstag zeigt sich, ob es geklappt hat; eine Lehre daraus ist nicht vorgesehen.',
      },
    },
  },
};
