import { scale } from '#core/instrument/item';
import { fivePs } from '#core/kernel/five-p';
import type { CatalogueCut } from './closure/catalogue';
import { absent } from './columns';
import { disclosePairs } from './disclose-block';
import { discloseCount, smallestGroup } from './disclosure';
import { measurePair } from './measured';
import type { ReleaseDetail } from './release-detail';
import { fewestForOwnSpread } from './spread';
import type { PairColumns, Tally } from './tally';

type Flags = ReleaseDetail['flags'];

/** Above these shares an item is said to need another look (measurement method, sections 4.1 and 5.3). */
const tooManyCannotSay = 0.3;
const tooManyAtCeiling = 0.6;

const step = 0.1;
const mostTold = 0.9;

/** Told as "at least so much": the exact share could say that everybody gave the same. */
const atLeast = (share: number): number => Math.min(mostTold, Math.floor(share / step + 1e-9) * step);

const numbersOf = (values: Int32Array | undefined): number =>
  values?.reduce((n, value) => n + Number(value !== absent), 0) ?? 0;

/** Only of items whose own number of answers may be told: else the share would give it back. */
const cannotSayOf = (tally: Tally): Flags['cannotSay'] =>
  [...tally.sayings].flatMap(([itemId, { answered, cannotSay }]) => {
    const share = cannotSay / answered;
    const left = numbersOf(tally.pairItems.get(itemId)?.experience ?? tally.ratings.get(itemId));
    const isShown = answered >= fewestForOwnSpread && left >= smallestGroup;
    return isShown && share > tooManyCannotSay ? [{ itemId, share: atLeast(share) }] : [];
  });

const ceilingsOf = (tally: Tally): Flags['ceilings'] =>
  [...tally.pairItems].flatMap(([itemId, { expectation }]) => {
    let [n, atTop] = [0, 0];
    for (const value of expectation) {
      if (value === absent) continue;
      n += 1;
      atTop += Number(value === scale.highest);
    }
    return n >= fewestForOwnSpread && atTop / n > tooManyAtCeiling ? [{ itemId, share: atLeast(atTop / n) }] : [];
  });

/** The same columns without the rows that were flagged. */
const unflagged = (columns: PairColumns, flagged: Int32Array): PairColumns => {
  const keep = (values: Int32Array): Int32Array => values.map((value, row) => (flagged[row] === 1 ? absent : value));
  return {
    grid: columns.grid,
    expectation: keep(columns.expectation),
    experience: keep(columns.experience),
    minimum: keep(columns.minimum),
  };
};

/** Does the label of any P of the whole organisation change without the flagged answers? One word, never a figure. */
const labelsChange = (tally: Tally, atomCount: number, total: CatalogueCut): boolean =>
  fivePs.some((p) => {
    const columns = tally.blocks.get(p);
    if (!columns) return false;
    const labelIn = (block: PairColumns) =>
      disclosePairs(measurePair(block, tally.atoms, atomCount), { shown: [total] }).rows.get('total')?.row.gapLabel;
    const remaining = unflagged(columns, tally.straight);
    const isLeft = remaining.experience.some((value) => value !== absent);
    return isLeft && labelIn(columns) !== labelIn(remaining);
  });

/** What there is to say about the quality of the answers; reported, never acted on silently. */
export const flagsOf = (tally: Tally, atomCount: number, total: CatalogueCut): Flags => {
  const straight = tally.straight.reduce((sum, flag) => sum + flag, 0);
  const isShown = tally.people >= fewestForOwnSpread;
  return {
    // Their gaps are nothing, so what is left is the others': these must not be too few either, and who took their answers
    // back is none of them.
    straightLiners:
      isShown && tally.people - tally.withdrawn - straight >= smallestGroup ? discloseCount(straight) : null,
    cannotSay: cannotSayOf(tally),
    ceilings: ceilingsOf(tally),
    answeredCards: tally.cards.map((count) => (count === null ? 'not-known' : discloseCount(count))),
    labelsChange: isShown && straight > 0 ? labelsChange(tally, atomCount, total) : null,
  };
};
