import type { PracticeMessage } from './practice-message';

export const escalationInPublic: PracticeMessage = {
  id: 'escalation-in-public',
  level: 3,
  channel: 'channel-post',
  ratings: { audience: 2, behaviour: 4, content: 4, delivery: 1, evaluation: 2 },
  words: {
    en: {
      situation:
        'The post goes to a channel with 85 members. It concerns one area head, who asks in the register to hear about problems by phone first.',
      text: `Mr Sato, your area has not named a tester for three weeks, and the integration test starts on Monday. Please name one person here by tomorrow, 16:00; otherwise we start without your processes, and you would have to test them yourselves in July. Seven of eight areas have named theirs.`,
      reasons: {
        audience: 'Meant for one, read by 85.',
        behaviour: 'Who, what, by when and what follows is clear.',
        content: 'Brief and full of facts, hard in tone.',
        delivery: 'In public, though he wants a call first.',
        evaluation: 'Seven of eight shows the state, no more.',
      },
      improved: `(In a call, and then as a chat message to Mr Sato alone)

Thank you for the talk, Mr Sato. As agreed, you name one tester by tomorrow, 16:00, and I send her the cases today so that Monday works. Should nobody be free, tell me by noon, and we find two hours a day from another area. On Wednesday I will tell you whether your processes passed.`,
    },
    de: {
      situation:
        'Der Beitrag steht in einem Kanal mit 85 Mitgliedern. Er betrifft eine Bereichsleitung, die laut Register von Problemen zuerst am Telefon hören möchte.',
      text: `Herr Sato, Ihr Bereich hat seit drei Wochen niemanden für den Test benannt, und am Montag beginnt der Integrationstest. Bitte benennen Sie hier bis morgen, 16:00 Uhr, eine Person; sonst beginnen wir ohne Ihre Prozesse, und Sie müssten sie im Juli selbst testen. Sieben von acht Bereichen haben jemanden benannt.`,
      reasons: {
        audience: 'Für einen bestimmt, von 85 gelesen.',
        behaviour: 'Wer, was, bis wann und was sonst folgt, ist klar.',
        content: 'Knapp und voller Fakten, hart im Ton.',
        delivery: 'Öffentlich, obwohl er zuerst einen Anruf wünscht.',
        evaluation: 'Sieben von acht zeigt den Stand, mehr nicht.',
      },
      improved: `(Nach einem Anruf als Chatnachricht nur an Herrn Sato)

Danke für das Gespräch, Herr Sato. Wie besprochen benennen Sie bis morgen, 16:00 Uhr, eine Person für den Test, und ich schicke ihr noch heute die Fälle, damit es am Montag klappt. Ist niemand frei, sagen Sie es mir bis zum Mittag, dann finden wir zwei Stunden am Tag aus einem anderen Bereich. Am Mittwoch erfahren Sie von mir, ob Ihre Prozesse bestanden haben.`,
    },
  },
};
