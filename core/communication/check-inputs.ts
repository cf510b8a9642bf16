// What an author fills in where a message is checked on a card, in a chat or a dialog: text and nothing else, so that what
// is wrong can be shown again as it was written.
import { type Draft, draftSchema } from '#core/abcde/draft';
import { type Letter, letterScale, letters, type Ratings, ratingsSchema } from '#core/abcde/letter';
import type { WallClock } from '#core/kernel/wall-clock';
import type { Audience } from '#core/wave/wave';
import { type CheckedMessage, checkedMessageSchema } from './checked-message';

const settled = ['audience', 'channel', 'sendDay', 'sendTime', 'successMeasure', 'reviewOn'] as const;
const entered = ['purpose', 'overrideReason'] as const;

/** Everything that is filled in. */
export const checkFields = [
  'text',
  ...settled,
  ...entered,
  ...letters.map((letter) => `rating-${letter}` as const),
] as const;
export type CheckField = (typeof checkFields)[number];

/** What was filled in; empty where nothing was. */
export type CheckInputs = Readonly<Record<CheckField, string>>;

/** The name of a letter's rating among the inputs. */
export const ratingField = (letter: Letter) => `rating-${letter}` as const;

/** Reads what came back: whatever is no text counts as not filled in. */
export const readCheckInputs = (data: Readonly<Record<string, unknown>>): CheckInputs => {
  const textAt = (field: string): string => {
    const value = data[field];
    return typeof value === 'string' ? value : '';
  };
  return Object.fromEntries(checkFields.map((field) => [field, textAt(field)])) as CheckInputs;
};

/** An audience as one value of a choice. */
export const audienceValue = (audience: Exclude<Audience, { kind: 'people' }>): string =>
  audience.kind === 'everyone' ? 'everyone' : JSON.stringify([audience.attribute, audience.value]);

const pairIn = (value: string): unknown => {
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
};

const audienceIn = (value: string): unknown => {
  if (value === '') return null;
  if (value === 'everyone') return { kind: 'everyone' };
  const pair = pairIn(value);
  return Array.isArray(pair) ? { kind: 'segment', attribute: pair[0], value: pair[1] } : 'wrong';
};

/** What is wrong with a field, or with the two that say when. */
export type CheckProblem = Exclude<CheckField, 'sendDay' | 'sendTime'> | 'sendAt';

const sendAtIn = ({ sendDay, sendTime }: CheckInputs, clock: WallClock): string | null => {
  if (sendDay === '' && sendTime === '') return null;
  // In this century: the clocks of other times are anybody's guess.
  const isTime = /^20\d\d-\d\d-\d\d$/.test(sendDay) && /^\d\d:\d\d$/.test(sendTime);
  const wall = isTime ? Date.parse(`${sendDay}T${sendTime}:00.000Z`) : Number.NaN;
  return Number.isNaN(wall) ? 'wrong' : new Date(clock.momentOf(wall)).toISOString();
};

const valuesIn = (inputs: CheckInputs, clock: WallClock): Readonly<Record<keyof Draft, unknown>> => ({
  // Clients end lines in several ways; the same message is the same text.
  text: inputs.text.replaceAll(/\r\n?/g, '\n'),
  audience: audienceIn(inputs.audience),
  channel: inputs.channel === '' ? null : inputs.channel,
  sendAt: sendAtIn(inputs, clock),
  successMeasure: inputs.successMeasure,
  reviewOn: inputs.reviewOn === '' ? null : inputs.reviewOn,
});

const problemsOf = (error: { readonly issues: readonly { readonly path: PropertyKey[] }[] }): string[] => [
  ...new Set(error.issues.map(({ path }) => String(path[0]))),
];

export type ReadDraft = {
  /** Null where there is no text that can be checked. */
  readonly draft: Draft | null;
  readonly problems: readonly CheckProblem[];
};

/** Reads a draft; what is wrong with it counts as not said, and is named. */
export const readDraft = (inputs: CheckInputs, clock: WallClock): ReadDraft => {
  const values = valuesIn(inputs, clock);
  const parsed = draftSchema.safeParse(values);
  if (parsed.success) return { draft: parsed.data, problems: [] };
  const problems = problemsOf(parsed.error) as CheckProblem[];
  const blank = { audience: null, channel: null, sendAt: null, successMeasure: '', reviewOn: null };
  const without = Object.fromEntries(Object.entries(blank).filter(([field]) => problems.some((one) => one === field)));
  const rest = draftSchema.safeParse({ ...values, ...without });
  return { draft: rest.success ? rest.data : null, problems };
};

/** What a rating may be, as the values of a choice. */
export const ratingChoices: readonly string[] = Array.from({ length: letterScale.highest }, (_, at) =>
  String(letterScale.lowest + at),
);

const unrated = (inputs: CheckInputs): CheckProblem[] =>
  letters.map(ratingField).filter((field) => !ratingChoices.includes(inputs[field]));

/** The five ratings, where each is given; null otherwise. */
export const readRatings = (inputs: CheckInputs): Ratings | null => {
  if (unrated(inputs).length > 0) return null;
  const rated = letters.map((letter) => [letter, Number(inputs[ratingField(letter)])]);
  return ratingsSchema.parse(Object.fromEntries(rated));
};

export type ReadMessage =
  | { readonly message: CheckedMessage; readonly problems: readonly [] }
  | { readonly message: null; readonly problems: readonly CheckProblem[] };

/** Reads what is to be entered in the register, or names everything that is missing or wrong. */
export const readMessage = (inputs: CheckInputs, clock: WallClock): ReadMessage => {
  const { purpose, overrideReason } = inputs;
  const parsed = checkedMessageSchema.safeParse({
    ...valuesIn(inputs, clock),
    purpose,
    overrideReason: overrideReason.trim() === '' ? null : overrideReason,
    ratings: readRatings(inputs) ?? undefined,
  });
  if (parsed.success) return { message: parsed.data, problems: [] };
  const problems = problemsOf(parsed.error).flatMap((field) =>
    field === 'ratings' ? unrated(inputs) : [field as CheckProblem],
  );
  return { message: null, problems };
};
