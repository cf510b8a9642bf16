import type { PracticeMessage } from './practice-message';

export const buriedDeadline: PracticeMessage = {
  id: 'buried-deadline',
  level: 2,
  channel: 'email',
  ratings: { audience: 4, behaviour: 3, content: 2, delivery: 3, evaluation: 1 },
  words: {
    en: {
      situation:
        'Twenty-two team leads have to confirm who works on which project. They skim their mail between meetings.',
      text: `Dear team leads,

as you know, we started the new staffing process in January, and we have learned a lot since then. Many of you sent us valuable remarks, some of which have found their way into the process, while others are still being looked at. The process has three steps, and we described them in our last mail. In this connection the names for the second quarter should be confirmed by the 15th. We believe that the process will become easier with every quarter.

Best wishes
Fabian, PMO`,
      reasons: {
        audience: 'The right group, and their remarks are mentioned.',
        behaviour: 'Task and date exist, but no doer and no reason.',
        content: 'The point is in the last sentence but one, after what the PMO has learned.',
        delivery: 'The channel is right; how to confirm is not said.',
        evaluation: 'Nothing shows how many confirmations are hoped for.',
      },
      improved: `Dear team leads,

please confirm by 15 March who of your team works on which project in the second quarter: https://ppm.example.com/names. It takes five minutes, and it keeps your people from being booked twice.

We dropped the second approval, as many of you had asked. Our aim is that all 22 teams are confirmed on the 15th; I will write to you on the 18th how it went.

Fabian, PMO, chat or ext. 4117`,
    },
    de: {
      situation:
        '22 Teamleitungen sollen bestätigen, wer an welchem Projekt arbeitet. Sie überfliegen ihre Mails zwischen zwei Besprechungen.',
      text: `Liebe Teamleitungen,

wie Sie wissen, haben wir im Januar mit dem neuen Verfahren zur Besetzung begonnen und seither viel gelernt. Viele von Ihnen haben uns wertvolle Hinweise gegeben, von denen einige in das Verfahren eingeflossen sind, während andere noch geprüft werden. Das Verfahren hat drei Schritte, die wir in unserer letzten Mail beschrieben haben. In diesem Zusammenhang sollten die Namen für das zweite Quartal bis zum 15. bestätigt werden. Wir glauben, dass das Verfahren mit jedem Quartal leichter wird.

Beste Grüße
Fabian, PMO`,
      reasons: {
        audience: 'Die richtige Gruppe, und ihre Hinweise werden erwähnt.',
        behaviour: 'Aufgabe und Datum sind da, aber niemand, der es tut, und kein Grund.',
        content: 'Die Hauptsache steht im vorletzten Satz, hinter dem, was das PMO gelernt hat.',
        delivery: 'Der Kanal stimmt; wie man bestätigt, steht nicht da.',
        evaluation: 'Nichts zeigt, wie viele Bestätigungen erhofft sind.',
      },
      improved: `Liebe Teamleitungen,

bitte bestätigen Sie bis zum 15. März, wer aus Ihrem Team im zweiten Quartal an welchem Projekt arbeitet: https://ppm.example.com/names. Das dauert fünf Minuten und bewahrt Ihre Leute davor, doppelt verplant zu werden.

Die zweite Freigabe entfällt, wie viele von Ihnen es wollten. Unser Ziel: Am 15. sind alle 22 Teams bestätigt. Am 18. schreibe ich Ihnen, wie es ausging.

Fabian, PMO, per Chat oder Durchwahl 4117`,
    },
  },
};
