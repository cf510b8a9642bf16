import { channels } from '#core/abcde/channel';
import { longestMeasure } from '#core/abcde/draft';
import { type Letter, letterScale, letters } from '#core/abcde/letter';
import { audienceValue, type CheckField, type CheckInputs, ratingField } from '#core/communication/check-inputs';
import type { Say } from '#core/language/language';
import type { Stakeholder } from '#core/stakeholder/stakeholder';

export type Choice = { readonly title: string; readonly value: string };

/** So many groups are offered, the largest first: nobody looks through more on a card. */
const mostGroups = 100;

/** Whom a message may be for: everybody, or a group of the register. */
export const audienceChoices = (register: readonly Pick<Stakeholder, 'attributes'>[], say: Say): Choice[] => {
  const sizes = new Map<string, number>();
  for (const { attributes } of register)
    for (const [attribute, value] of Object.entries(attributes)) {
      const group = audienceValue({ kind: 'segment', attribute, value });
      sizes.set(group, (sizes.get(group) ?? 0) + 1);
    }
  const largest = [...sizes].sort(([, one], [, other]) => other - one).slice(0, mostGroups);
  const groups = largest.map(([group]): Choice => {
    const [attribute, value] = JSON.parse(group) as [string, string];
    return { title: say('register.attribute', { attribute, value }), value: group };
  });
  return [
    { title: say('messageCheck.audience.none'), value: '' },
    { title: say('messageCheck.audience.everyone'), value: audienceValue({ kind: 'everyone' }) },
    ...groups.sort((one, other) => one.title.localeCompare(other.title)),
  ];
};

const channelChoices = (say: Say): Choice[] => [
  { title: say('messageCheck.audience.none'), value: '' },
  ...channels.map((channel) => ({ title: say(`communications.channel.${channel}`), value: channel })),
];

/** 1, 3 and 5 have an anchor. */
const ratingTitle = (letter: Letter, rating: number, say: Say): string =>
  rating === 1 || rating === 3 || rating === 5
    ? say('messageCheck.rating.anchor', { rating, anchor: say(`abcde.anchor.${letter}.${rating}`) })
    : say('messageCheck.rating.between', { rating });

const ratingChoices = (letter: Letter, say: Say): Choice[] => [
  { title: say('messageCheck.rating.none'), value: '' },
  ...Array.from({ length: letterScale.highest }, (_, at) => letterScale.lowest + at).map((rating) => ({
    title: ratingTitle(letter, rating, say),
    value: String(rating),
  })),
];

type Field = { readonly id: CheckField; readonly label: string; readonly errorMessage: string; readonly value: string };

/** Makes the inputs of the card as its template wants them, filled in with what was filled in before. */
export const makeFieldsOf = (inputs: CheckInputs, audiences: readonly Choice[], zone: string, say: Say) => {
  const field = (id: CheckField, label: string): Field => ({
    id,
    label,
    errorMessage: say('messageCheck.error'),
    value: inputs[id],
  });
  const text = (id: 'text' | 'purpose' | 'overrideReason' | 'successMeasure', most: number, isMultiline = false) => {
    const { value, ...rest } = field(id, say(`messageCheck.${id}`));
    return { ...rest, value, isMultiline, maxLength: most };
  };
  const choice = (id: CheckField, label: string, choices: readonly Choice[]) => {
    const { value, ...rest } = field(id, label);
    // A value that is not a choice would leave some clients with an input that cannot be opened.
    return { ...rest, choices, value: choices.some((one) => one.value === value) ? value : '' };
  };
  const day = (id: 'sendDay' | 'reviewOn') => {
    const { value, ...rest } = field(id, say(`messageCheck.${id}`));
    return { ...rest, value: /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : '' };
  };
  const time = field('sendTime', say('messageCheck.sendTime', { zone }));
  const none = { choiceSets: [], texts: [], days: [], times: [] };
  const settled: Readonly<Record<Letter, object>> = {
    audience: { ...none, choiceSets: [choice('audience', say('messageCheck.audience'), audiences)] },
    behaviour: none,
    content: none,
    delivery: {
      ...none,
      choiceSets: [choice('channel', say('messageCheck.channel'), channelChoices(say))],
      days: [day('sendDay')],
      times: [{ ...time, value: /^\d{2}:\d{2}$/.test(time.value) ? time.value : '' }],
    },
    evaluation: { ...none, texts: [text('successMeasure', longestMeasure)], days: [day('reviewOn')] },
  };
  const ofLetter = (letter: Letter) => ({
    ...settled[letter],
    rating: [
      choice(
        ratingField(letter),
        say('messageCheck.rating', { letter: say(`abcde.letter.${letter}`) }),
        ratingChoices(letter, say),
      ),
    ],
  });
  return { text, ofLetters: letters.map((letter) => ({ letter, fields: ofLetter(letter) })) };
};
