import type { PracticeMessage } from './practice-message';

export const goodNewsThatHides: PracticeMessage = {
  id: 'good-news-that-hides',
  level: 3,
  channel: 'channel-post',
  ratings: { audience: 3, behaviour: 1, content: 3, delivery: 4, evaluation: 2 },
  words: {
    en: {
      situation:
        'The channel of a programme with 120 people. They have heard rumours that the date moves; those on the affected teams need to know whether their holidays still hold.',
      text: `What a spring! The teams have finished 312 stories, the new test centre is open, and the mood in the rooms is excellent. To make sure that quality stays where it is, we are giving the last phase a little more room. A big thank you to everyone who makes this possible. Questions? Uma and Felix are in the channel every day from nine to ten.`,
      reasons: {
        audience: 'The programme is meant, the affected teams are not.',
        behaviour: 'What the delay means for whom is not said.',
        content: 'Easy to read, but "a little more room" hides that the date moves.',
        delivery: 'The right place, with two people to ask at fixed times.',
        evaluation: 'A count of stories, which measures something else.',
      },
      improved: `The go-live moves from 1 June to 29 June. If you are on the interface or the migration team and have booked leave in June, please talk to your team lead by Friday; leave that is booked stays booked, and we plan around it. For all other teams nothing changes.

Why: the last rehearsal took 31 hours instead of 20. We go live when two rehearsals in a row stay below 20, and post each result here.

Uma and Felix answer here every day from nine to ten.`,
    },
    de: {
      situation:
        'Der Kanal eines Programms mit 120 Personen. Sie haben gehört, dass sich der Termin verschiebt; wer in den betroffenen Teams ist, muss wissen, ob der Urlaub noch gilt.',
      text: `Was für ein Frühling! Die Teams haben 312 Storys abgeschlossen, das neue Testzentrum ist offen, und die Stimmung in den Räumen ist ausgezeichnet. Damit die Qualität bleibt, wo sie ist, geben wir der letzten Phase etwas mehr Raum. Ein großes Dankeschön an alle, die das möglich machen. Fragen? Uma und Felix sind täglich von neun bis zehn im Kanal.`,
      reasons: {
        audience: 'Das Programm ist gemeint, die betroffenen Teams sind es nicht.',
        behaviour: 'Was die Verzögerung für wen bedeutet, steht nicht da.',
        content: 'Leicht zu lesen, doch „etwas mehr Raum“ verdeckt, dass sich der Termin verschiebt.',
        delivery: 'Der richtige Ort, mit zwei Ansprechpersonen zu festen Zeiten.',
        evaluation: 'Eine Zahl von Storys, die etwas anderes misst.',
      },
      improved: `Der Start verschiebt sich vom 1. auf den 29. Juni. Sind Sie im Schnittstellen- oder im Migrationsteam und haben im Juni Urlaub gebucht? Dann sprechen Sie bitte bis Freitag mit Ihrer Teamleitung; gebuchter Urlaub bleibt gebucht, wir planen darum herum. Für alle anderen Teams ändert sich nichts.

Der Grund: Die letzte Generalprobe dauerte 31 statt 20 Stunden. Wir starten, wenn zwei Proben hintereinander unter 20 bleiben, und stellen jedes Ergebnis hier ein.

Uma und Felix antworten hier täglich von neun bis zehn.`,
    },
  },
};
