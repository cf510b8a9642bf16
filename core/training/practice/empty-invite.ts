import type { PracticeMessage } from './practice-message';

export const emptyInvite: PracticeMessage = {
  id: 'empty-invite',
  level: 1,
  channel: 'meeting',
  ratings: { audience: 2, behaviour: 1, content: 2, delivery: 2, evaluation: 1 },
  words: {
    en: {
      situation:
        'Fourteen people get this invitation for 90 minutes. Four of them decide, the others could read the result. All need to know why they should come.',
      text: `Alignment meeting portfolio

Topic: alignment on current topics. Agenda follows. Attendance of all participants is requested.`,
      reasons: {
        audience: 'Fourteen are invited although four would do.',
        behaviour: 'It does not say what is to come out of it.',
        content: '"Current topics" tells nothing.',
        delivery: 'A meeting is the habit here; no agenda, no host.',
        evaluation: 'Without an aim nothing can be measured.',
      },
      improved: `Decision: which two projects start in May?

Dear Mrs Roth, Mr Amari, Mrs Lind and Mr Cole, please choose two of the five candidates in this meeting. One page on each is attached; please read it beforehand, it takes ten minutes.

We have 45 minutes, and Tina Voss chairs. All others get the decision by mail the same day. The meeting was a success if two projects have a start date at its end.`,
    },
    de: {
      situation:
        'Vierzehn Personen erhalten diese Einladung über 90 Minuten. Vier von ihnen entscheiden, den anderen genügte das Ergebnis. Alle müssen wissen, warum sie kommen sollen.',
      text: `Abstimmung Portfolio

Thema: Abstimmung zu aktuellen Themen. Agenda folgt. Um Teilnahme aller Beteiligten wird gebeten.`,
      reasons: {
        audience: 'Vierzehn sind eingeladen, obwohl vier genügen.',
        behaviour: 'Es steht nicht da, was herauskommen soll.',
        content: '„Aktuelle Themen“ sagt nichts.',
        delivery: 'Die Besprechung ist Gewohnheit; keine Agenda, niemand, der einlädt.',
        evaluation: 'Ohne Ziel lässt sich nichts messen.',
      },
      improved: `Entscheidung: Welche zwei Projekte beginnen im Mai?

Guten Tag Frau Roth, Herr Amari, Frau Lind und Herr Cole, bitte wählen Sie in dieser Sitzung zwei der fünf Vorschläge aus. Zu jedem liegt eine Seite bei; bitte lesen Sie sie vorher, das dauert zehn Minuten.

Wir haben 45 Minuten, Tina Voss leitet. Alle anderen erhalten die Entscheidung am selben Tag per Mail. Gelungen ist die Sitzung, wenn am Ende zwei Projekte einen Starttermin haben.`,
    },
  },
};
