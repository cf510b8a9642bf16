import type { PracticeMessage } from './practice-message';

export const halfAFreezeNotice: PracticeMessage = {
  id: 'half-a-freeze-notice',
  level: 2,
  channel: 'channel-post',
  ratings: { audience: 3, behaviour: 3, content: 3, delivery: 3, evaluation: 1 },
  words: {
    en: {
      situation:
        'The release channel has 70 readers. The eight who plan a release for that week need to know what to do with it.',
      text: `Hello everyone, as every year there is a change freeze around the stocktaking. It starts on 20 June and ends when the stocktaking is done, usually after a week. Please take it into account in your planning. Exceptions are possible in justified cases.`,
      reasons: {
        audience: 'The channel fits; the eight who are hit are not spoken to.',
        behaviour: '"Take into account" hints at an action.',
        content: 'Readable, but the end and the way to an exception are vague.',
        delivery: 'Right channel, but nobody to ask for an exception.',
        evaluation: 'Nothing is measured.',
      },
    },
    de: {
      situation:
        'Der Releasekanal hat 70 Lesende. Die acht, die in dieser Woche ein Release planen, müssen wissen, was sie damit tun sollen.',
      text: `Hallo zusammen, wie jedes Jahr gibt es rund um die Inventur einen Änderungsstopp. Er beginnt am 20. Juni und endet mit der Inventur, meist nach einer Woche. Bitte berücksichtigen Sie das in Ihrer Planung. Ausnahmen sind in begründeten Fällen möglich.`,
      reasons: {
        audience: 'Der Kanal passt; die acht Betroffenen werden nicht angesprochen.',
        behaviour: '„Berücksichtigen“ deutet eine Handlung nur an.',
        content: 'Lesbar, doch das Ende und der Weg zur Ausnahme bleiben vage.',
        delivery: 'Der richtige Kanal, aber niemand für Ausnahmen.',
        evaluation: 'Nichts wird gemessen.',
      },
    },
  },
};
