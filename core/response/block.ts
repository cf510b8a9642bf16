import type { Instrument } from '#core/instrument/instrument';
import type { Item, ItemId } from '#core/instrument/item';
import { fivePs, type P } from '#core/kernel/five-p';
import type { Answers } from './wave-response';

/** One person's block means over their complete pairs; points 1–7. */
export type BlockMeans = {
  readonly expectation: number;
  readonly experience: number;
  /** Over the same pairs; null unless each of them has its minimum. */
  readonly minimum: number | null;
  /** How many pairs are complete. */
  readonly pairs: number;
};

/** Valid from one complete pair of one or two items, from two of three (measurement method, section 6). */
const fewestPairs = (items: number): number => Math.max(1, items - 1);

/** A person's means over the items of one block, or null when too few of its pairs are complete. */
export const blockOf = (answers: Answers, itemIds: readonly ItemId[]): BlockMeans | null => {
  let [pairs, expectation, experience, minimum, minima] = [0, 0, 0, 0, 0];
  for (const id of itemIds) {
    const pair = answers.pairs[id];
    if (!pair || pair.expectation === null || pair.experience === null) continue;
    pairs += 1;
    expectation += pair.expectation;
    experience += pair.experience;
    if (pair.minimum === null || pair.minimum === undefined) continue;
    minima += 1;
    minimum += pair.minimum;
  }
  if (pairs < fewestPairs(itemIds.length)) return null;
  return {
    expectation: expectation / pairs,
    experience: experience / pairs,
    minimum: minima === pairs ? minimum / pairs : null,
    pairs,
  };
};

/** The items of one P. */
export const itemsOfP = (instrument: Instrument, p: P): Item[] => instrument.items.filter((item) => item.p === p);

/** Are there numbers to at least one whole block, or, where no P is asked, to any item? Only then has somebody answered. */
export const hasCompleteBlock = (instrument: Instrument, answers: Answers): boolean => {
  const blocks = fivePs.map((p) => itemsOfP(instrument, p).map((item) => item.id)).filter((ids) => ids.length > 0);
  if (blocks.length > 0) return blocks.some((ids) => blockOf(answers, ids) !== null);
  const pairs = Object.values(answers.pairs).some((pair) => pair?.experience != null && pair.expectation != null);
  return pairs || Object.values(answers.ratings).some((rating) => rating != null);
};
