import { type Instrument, type Item, type ItemId, scale } from '#core/instrument/instrument';
import { ok, type Result, refused } from '#core/kernel/result';
import { type Answers, longestCommentInCharacters, type Rating } from './wave-response';

/** What is wrong with one input of the card. */
export type AnswerProblem = {
  readonly itemId: ItemId;
  readonly inputId: string;
  readonly kind: 'missing' | 'impossible' | 'too-long';
};

/** What a card's inputs came back with; never trusted. */
export type CardInputs = Readonly<Record<string, unknown>>;

/** The value of "can't say". */
export const cannotSay = 'na';

type Reading<T> = { readonly value: T } | { readonly problem: AnswerProblem['kind'] };

const ratingsByText: ReadonlyMap<string, Rating> = new Map([
  [cannotSay, null],
  ...Array.from({ length: scale.highest - scale.lowest + 1 }, (_, step): [string, Rating] => {
    const rating = scale.lowest + step;
    return [String(rating), rating];
  }),
]);

const isEmpty = (input: unknown): boolean =>
  input === undefined || input === null || (typeof input === 'string' && input.trim() === '');

const readRating = (input: unknown): Reading<Rating> => {
  if (isEmpty(input)) return { problem: 'missing' };
  const rating = typeof input === 'string' ? ratingsByText.get(input) : undefined;
  return rating === undefined ? { problem: 'impossible' } : { value: rating };
};

const readText = (input: unknown): Reading<string | null> => {
  if (isEmpty(input)) return { value: null };
  if (typeof input !== 'string') return { problem: 'impossible' };
  const text = input.trim();
  return text.length > longestCommentInCharacters ? { problem: 'too-long' } : { value: text };
};

type Collected = {
  readonly pairs: Answers['pairs'];
  readonly ratings: Answers['ratings'];
  readonly texts: Answers['texts'];
  readonly problems: AnswerProblem[];
};

const readItem = (item: Item, inputs: CardInputs, into: Collected): void => {
  const note = <T>(inputId: string, reading: Reading<T>, isRequired: boolean): T | null => {
    if ('value' in reading) return reading.value;
    if (reading.problem !== 'missing' || isRequired) {
      into.problems.push({ itemId: item.id, inputId, kind: reading.problem });
    }
    return null;
  };
  const ratingOf = (inputId: string): Rating => note(inputId, readRating(inputs[inputId]), item.required);
  if (item.columns.includes('text')) {
    const text = note(item.id, readText(inputs[item.id]), item.required);
    if (text !== null) into.texts[item.id] = text;
  } else if (item.columns.length === 1) {
    into.ratings[item.id] = ratingOf(item.id);
  } else {
    into.pairs[item.id] = {
      expectation: ratingOf(`${item.id}.expectation`),
      experience: ratingOf(`${item.id}.experience`),
    };
  }
};

/**
 * Reads a card's inputs as answers to an instrument. A rating left empty is missing, `na` is an answer without a number;
 * anything but "1" … "7" and "na" is impossible. Inputs the instrument does not ask for are ignored.
 */
export const readAnswers = (instrument: Instrument, inputs: CardInputs): Result<Answers, AnswerProblem[]> => {
  const collected: Collected = { pairs: {}, ratings: {}, texts: {}, problems: [] };
  for (const item of instrument.items) readItem(item, inputs, collected);
  const { problems, ...answers } = collected;
  return problems.length > 0 ? refused(problems) : ok(answers);
};

/** The inputs that would give these answers: the inverse of `readAnswers`, to show somebody their own answers. */
export const inputsOf = (instrument: Instrument, answers: Answers): Record<string, string> => {
  const inputs: Record<string, string> = {};
  for (const item of instrument.items) {
    const pair = answers.pairs[item.id];
    if (pair) {
      inputs[`${item.id}.expectation`] = String(pair.expectation ?? cannotSay);
      inputs[`${item.id}.experience`] = String(pair.experience ?? cannotSay);
    }
    const rating = answers.ratings[item.id];
    if (rating !== undefined) inputs[item.id] = String(rating ?? cannotSay);
    const text = answers.texts[item.id];
    if (text !== undefined) inputs[item.id] = text;
  }
  return inputs;
};
