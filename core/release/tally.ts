import type { Instrument } from '#core/instrument/instrument';
import type { Item, ItemId } from '#core/instrument/item';
import { fivePs, type P } from '#core/kernel/five-p';
import { blockOf, hasCompleteBlock, itemsOfP } from '#core/response/block';
import type { Answers } from '#core/response/wave-response';
import { type Column, makeColumn } from './columns';
import { gridOf } from './grid';

/** The two or three columns of a block or an item, in whole units of which `grid` make a point. */
export type PairColumns = {
  readonly grid: number;
  readonly expectation: Int32Array;
  readonly experience: Int32Array;
  readonly minimum: Int32Array;
};

/** How many people were asked an item and answered it, and how many of them could not say, or took their answer back. */
export type Sayings = { readonly answered: number; readonly cannotSay: number };

/** A wave's answers, ready for figures. Rows stand for people in no order. */
export type Tally = {
  readonly instrument: Instrument;
  /** Which of its alternating items the wave asked. */
  readonly turn: number;
  readonly people: number;
  /** How many of them took their answers back: they count as having answered, and have no number anywhere. */
  readonly withdrawn: number;
  /** The atom of each row. */
  readonly atoms: Int32Array;
  readonly answered: Int32Array;
  readonly straight: Int32Array;
  readonly blocks: ReadonlyMap<P, PairColumns>;
  readonly pairItems: ReadonlyMap<ItemId, PairColumns>;
  readonly ratings: ReadonlyMap<ItemId, Int32Array>;
  /** How often each choice was taken, by the id of the input. */
  readonly choices: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly sayings: ReadonlyMap<ItemId, Sayings>;
  /** How many answered each card, as far as its items tell. */
  readonly cards: readonly (number | null)[];
  readonly texts: readonly { readonly itemId: ItemId; readonly text: string }[];
};

type GrowingPair = {
  readonly grid: number;
  readonly expectation: Column;
  readonly experience: Column;
  readonly minimum: Column;
};

const makePair = (grid: number): GrowingPair => ({
  grid,
  expectation: makeColumn(),
  experience: makeColumn(),
  minimum: makeColumn(),
});

const pushPair = (
  into: GrowingPair,
  from: { readonly expectation: number; readonly experience: number; readonly minimum: number | null } | null,
): void => {
  // Exact: a mean of `pairs` ratings is a whole number of units, and rounding takes off what division left.
  const units = (value: number | null | undefined): number | null =>
    value === null || value === undefined ? null : Math.round(value * into.grid);
  into.expectation.push(units(from?.expectation));
  into.experience.push(units(from?.experience));
  into.minimum.push(units(from?.minimum));
};

const finished = ({ grid, ...columns }: GrowingPair): PairColumns => ({
  grid,
  expectation: columns.expectation.values(),
  experience: columns.experience.values(),
  minimum: columns.minimum.values(),
});

/** From so many ratings on, one value everywhere counts as straight-lining (measurement method, section 5.3). */
const fewestRatingsForStraight = 8;

/** Counts into `from` the ratings that equal the first; stops counting, and says so, at one that differs. */
const countAlike = (from: { first: number; count: number }, rating: number | null | undefined): boolean => {
  if (rating === null || rating === undefined) return true;
  if (from.count === 0) from.first = rating;
  from.count += 1;
  return rating === from.first;
};

const isStraight = ({ pairs }: Answers): boolean => {
  const alike = { first: 0, count: 0 };
  for (const id in pairs) {
    const pair = pairs[id as ItemId];
    if (!countAlike(alike, pair?.expectation) || !countAlike(alike, pair?.experience)) return false;
  }
  return alike.count >= fewestRatingsForStraight;
};

const isPairItem = (item: Item): boolean => item.columns.includes('experience');
const isRatingItem = (item: Item): boolean => item.columns.includes('rating');

/** The items that everybody has to answer on a card beside its blocks, so that they tell who got that far. */
const tellingItems = (instrument: Instrument): ItemId[][] => {
  const required = new Set(instrument.items.filter((item) => item.required).map((item) => item.id));
  return instrument.microPulses.map(({ itemIds, alternating = [], drawn = [] }) =>
    [...itemIds, ...alternating.flat(), ...drawn.flat()].filter((id) => required.has(id)),
  );
};

const isChosen = (answers: Answers, id: ItemId): boolean =>
  answers.choices[id] !== undefined || answers.choices[`${id}.first`] !== undefined;

const hasAnswered = (answers: Answers, ids: readonly ItemId[]): boolean =>
  ids.some((id) => answers.ratings[id] !== undefined || answers.pairs[id] !== undefined || isChosen(answers, id));

const completePair = (answers: Answers, id: ItemId) => {
  const pair = answers.pairs[id];
  if (!pair || pair.expectation === null || pair.experience === null) return null;
  return { expectation: pair.expectation, experience: pair.experience, minimum: pair.minimum ?? null };
};

const countSayings = (sayings: { answered: number; cannotSay: number }, id: ItemId, answers: Answers): void => {
  const pair = answers.pairs[id];
  const rating = answers.ratings[id];
  if (pair === undefined && rating === undefined) return;
  sayings.answered += 1;
  sayings.cannotSay += Number(pair ? pair.expectation === null || pair.experience === null : rating === null);
};

const countChoices = (choices: Map<string, Map<string, number>>, answers: Answers): void => {
  for (const inputId in answers.choices) {
    const choice = answers.choices[inputId];
    if (choice === undefined) continue;
    const counts = choices.get(inputId) ?? new Map<string, number>();
    counts.set(choice, (counts.get(choice) ?? 0) + 1);
    choices.set(inputId, counts);
  }
};

/**
 * How many answered a card. What those who took their answers back had answered is not known any more: each item that anybody
 * answered counts them among those without a number, and so does each card, or what is missing beside those who answered would be
 * they and nobody else. A choice has no "cannot say": a card that only one tells of counts as many as the choice does.
 */
const cardCount = (count: number, ids: readonly ItemId[], withdrawn: number, isSayable: (id: ItemId) => boolean) => {
  if (ids.length === 0) return null;
  return count > 0 && ids.every(isSayable) ? count + withdrawn : count;
};

/** Makes the collector of a wave's answers: they are added one by one and need not be kept. */
export const makeTally = (instrument: Instrument, turn = 0) => {
  const askedPs = fivePs.flatMap((p) => {
    const ids = itemsOfP(instrument, p).map((item) => item.id);
    return ids.length > 0 ? [{ p, ids, columns: makePair(gridOf(ids.length)) }] : [];
  });
  const pairItems = instrument.items.filter(isPairItem).map(({ id }) => ({ id, columns: makePair(1) }));
  const ratings = instrument.items.filter(isRatingItem).map(({ id }) => ({ id, column: makeColumn() }));
  const [atoms, answered, straight] = [makeColumn(), makeColumn(), makeColumn()];
  let withdrawn = 0;
  const choices = new Map<string, Map<string, number>>();
  const telling = tellingItems(instrument);
  const cards = telling.map(() => 0);
  const texts: { itemId: ItemId; text: string }[] = [];
  const sayings = instrument.items
    .filter((item) => isPairItem(item) || isRatingItem(item))
    .map(({ id }) => ({ id, count: { answered: 0, cannotSay: 0 } }));
  const isSayable = (id: ItemId): boolean => sayings.some((item) => item.id === id);
  const textItems = instrument.items.filter((item) => item.columns.includes('text'));

  const addTexts = (answers: Answers): void => {
    for (const { id } of textItems) {
      const text = answers.texts[id];
      if (text !== undefined) texts.push({ itemId: id, text });
    }
  };
  const add = (answers: Answers, atom: number, isWithdrawn = false): void => {
    atoms.push(atom);
    withdrawn += Number(isWithdrawn);
    let hasBlock = false;
    for (const { ids, columns } of askedPs) {
      const block = blockOf(answers, ids);
      hasBlock ||= block !== null;
      pushPair(columns, block);
    }
    // Where no P is asked, any number is an answer.
    // Who answered and was erased counts as having answered, or the count would tell of it; no figure has them.
    answered.push(Number(isWithdrawn || hasBlock || (askedPs.length === 0 && hasCompleteBlock(instrument, answers))));
    straight.push(Number(isStraight(answers)));
    for (const { id, columns } of pairItems) pushPair(columns, completePair(answers, id));
    for (const { id, column } of ratings) column.push(answers.ratings[id] ?? null);
    for (const { id, count } of sayings) countSayings(count, id, answers);
    telling.forEach((ids, card) => {
      if (hasAnswered(answers, ids)) cards[card] = (cards[card] ?? 0) + 1;
    });
    countChoices(choices, answers);
    addTexts(answers);
  };
  const finish = (): Tally => ({
    instrument,
    turn,
    people: atoms.values().length,
    withdrawn,
    atoms: atoms.values(),
    answered: answered.values(),
    straight: straight.values(),
    blocks: new Map(askedPs.map(({ p, columns }) => [p, finished(columns)])),
    pairItems: new Map(pairItems.map(({ id, columns }) => [id, finished(columns)])),
    ratings: new Map(ratings.map(({ id, column }) => [id, column.values()])),
    choices,
    sayings: new Map(
      sayings.flatMap(({ id, count: { answered, cannotSay } }) =>
        answered > 0 ? [[id, { answered: answered + withdrawn, cannotSay: cannotSay + withdrawn }] as const] : [],
      ),
    ),
    cards: cards.map((count, card) => cardCount(count, telling[card] ?? [], withdrawn, isSayable)),
    texts,
  });
  return { add, finish };
};
