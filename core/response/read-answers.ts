import { type Column, highestOf, type Item, type ItemId, inputIdsOf, scale } from '#core/instrument/item';
import { ok, type Result, refused } from '#core/kernel/result';
import { type Answers, longestCommentInCharacters, type Rating } from './wave-response';

/** What is wrong with one input of the card. */
export type AnswerProblem = {
  readonly itemId: ItemId;
  readonly inputId: string;
  /** `same`: chosen first and second. */
  readonly kind: 'missing' | 'impossible' | 'too-long' | 'same';
};

/** What a card's inputs came back with; never trusted. */
export type CardInputs = Readonly<Record<string, unknown>>;

/** The value of "can't say". */
export const cannotSay = 'na';

type Reading<T> = { readonly value: T } | { readonly problem: AnswerProblem['kind'] };

/** A rating in the words of an input: a whole number of the item's scale, written as a card writes it. */
const ratingOf = (input: string, highest: number): Rating | undefined => {
  if (input === cannotSay) return null;
  const rating = Number(input);
  const isOnScale = Number.isInteger(rating) && rating >= scale.lowest && rating <= highest;
  return isOnScale && String(rating) === input ? rating : undefined;
};

const isEmpty = (input: unknown): boolean =>
  input === undefined || input === null || (typeof input === 'string' && input.trim() === '');

const makeReadRating =
  (item: Item) =>
  (input: unknown): Reading<Rating> => {
    if (isEmpty(input)) return { problem: 'missing' };
    const rating = typeof input === 'string' ? ratingOf(input, highestOf(item)) : undefined;
    return rating === undefined ? { problem: 'impossible' } : { value: rating };
  };

const readChoice = (input: unknown, choices: readonly string[]): Reading<string> => {
  if (isEmpty(input)) return { problem: 'missing' };
  return typeof input === 'string' && choices.includes(input) ? { value: input } : { problem: 'impossible' };
};

const readText = (input: unknown): Reading<string> => {
  if (isEmpty(input)) return { problem: 'missing' };
  if (typeof input !== 'string') return { problem: 'impossible' };
  const text = input.trim();
  return text.length > longestCommentInCharacters ? { problem: 'too-long' } : { value: text };
};

/** Reads one input of an item; undefined when there is nothing to keep, which is a problem only where an answer is due. */
type ReadInput = <T>(inputId: string, read: (input: unknown) => Reading<T>) => T | undefined;

const makeReadInput =
  (item: Item, inputs: CardInputs, problems: AnswerProblem[]): ReadInput =>
  (inputId, read) => {
    const reading = read(inputs[inputId]);
    if ('value' in reading) return reading.value;
    if (reading.problem !== 'missing' || item.required) {
      problems.push({ itemId: item.id, inputId, kind: reading.problem });
    }
    return undefined;
  };

/** An optional row that is filled in by half is kept; what is missing in it counts as "can't say". */
const readColumns = (item: Item, readInput: ReadInput, into: Answers): void => {
  const read = inputIdsOf(item).map((inputId) => readInput(inputId, makeReadRating(item)));
  if (read.every((rating) => rating === undefined)) return;
  const [expectation = null, experience = null, minimum = null] = read;
  into.pairs[item.id] = {
    expectation,
    experience,
    ...(item.columns.includes('minimum') ? { minimum } : {}),
  };
};

const readChoices = (item: Item, readInput: ReadInput, into: Answers, problems: AnswerProblem[]): void => {
  const chosen = new Set<string>();
  for (const inputId of inputIdsOf(item)) {
    const choice = readInput(inputId, (input) => readChoice(input, item.choices ?? []));
    if (choice === undefined) continue;
    if (chosen.has(choice)) problems.push({ itemId: item.id, inputId, kind: 'same' });
    chosen.add(choice);
    into.choices[inputId] = choice;
  }
};

const readItem = (item: Item, inputs: CardInputs, into: Answers, problems: AnswerProblem[]): void => {
  const readInput = makeReadInput(item, inputs, problems);
  if (item.columns.includes('text')) {
    const text = readInput(item.id, readText);
    if (text !== undefined) into.texts[item.id] = text;
  } else if (item.choices) {
    readChoices(item, readInput, into, problems);
  } else if (item.columns.length === 1) {
    const rating = readInput(item.id, makeReadRating(item));
    if (rating !== undefined) into.ratings[item.id] = rating;
  } else {
    readColumns(item, readInput, into);
  }
};

/**
 * Reads a card's inputs as answers to its items. A rating left empty is missing, `na` is an answer without a number;
 * anything but "1" to the highest of the item's scale and "na" is impossible. Inputs that the card does not ask for are ignored.
 */
export const readAnswers = (items: readonly Item[], inputs: CardInputs): Result<Answers, AnswerProblem[]> => {
  const answers: Answers = { pairs: {}, ratings: {}, choices: {}, texts: {} };
  const problems: AnswerProblem[] = [];
  for (const item of items) readItem(item, inputs, answers, problems);
  return problems.length > 0 ? refused(problems) : ok(answers);
};

/** What was answered to one column of an item, as its input would say it; undefined when nothing was. */
const inputOf = (item: Item, column: Column, inputId: string, answers: Answers): string | undefined => {
  switch (column) {
    case 'expectation':
    case 'experience':
    case 'minimum': {
      const pair = answers.pairs[item.id];
      return pair && String(pair[column] ?? cannotSay);
    }
    case 'rating': {
      const rating = answers.ratings[item.id];
      return rating === undefined ? undefined : String(rating ?? cannotSay);
    }
    case 'text':
      return answers.texts[item.id];
    default:
      return answers.choices[inputId];
  }
};

/** The inputs that would give these answers: the inverse of `readAnswers`, to show somebody their own answers. */
export const inputsOf = (items: readonly Item[], answers: Answers): Record<string, string> => {
  const inputs: Record<string, string> = {};
  for (const item of items) {
    const ids = inputIdsOf(item);
    for (const [index, column] of item.columns.entries()) {
      const inputId = ids[index] ?? item.id;
      const input = inputOf(item, column, inputId, answers);
      if (input !== undefined) inputs[inputId] = input;
    }
  }
  return inputs;
};
