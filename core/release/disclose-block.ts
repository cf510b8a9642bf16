// From the answers of one block to the figures of every cut that may be shown.
import { scale } from '#core/instrument/item';
import { tTestFrom } from '#core/measure/paired-gap';
import { signedRank } from '#core/measure/signed-rank';
import type { ClosedBlock } from './close-block';
import type { CatalogueCut } from './closure/catalogue';
import type { Cut, LinearRow } from './closure/close-cuts';
import { basisOf, discloseGap, discloseMean, type Withholding } from './disclosure';
import { withheldCuts } from './exactness';
import type { Figure, HiddenReason } from './figure';
import { type GridSums, meanOfSums } from './grid';
import { guardedGroups, pinnedByCode, pinnedGaps } from './guarded-groups';
import { type Measure, type Measured, sumOver, unitsOver } from './measured';
import { countValues } from './pinned';
import type { PairRow } from './release-detail';
import { type ChosenSpread, fewestForOwnSpread, groupSpread, pooledSpread, wholeSpread } from './spread';
import { tableOf, tablesOf } from './table-of';

/** A shown row with the p-value of its gap, for the comparison across the table; null where the gap is not exact. */
export type DisclosedPair = { readonly row: PairRow; readonly p: number | null };

const hiddenPair = (hidden: HiddenReason): PairRow => ({
  n: null,
  expectation: { hidden },
  experience: { hidden },
  gap: { hidden },
  gapLabel: null,
});

/** A row of which nothing may be shown, or that was not asked. */
export const hiddenPairRow = hiddenPair;

/** The cuts of which a mean must not be exact, and those of which even its code must not be shown. */
type Withheld = { readonly means: ReadonlySet<string>; readonly codes: ReadonlySet<string> };

/** What one measure of a block needs to become figures. */
type MeasureRules = {
  readonly withheld: Withheld;
  readonly sumsOf: (cut: CatalogueCut) => GridSums;
  readonly spreadOf: (cut: CatalogueCut) => ChosenSpread | null;
};

const isTotal = ({ path }: CatalogueCut): boolean => path.length === 0;

/** Pooled spreads per table; only where all of its rows are exact, so that the spread follows from what is shown. */
const poolsOf = (
  shown: readonly CatalogueCut[],
  isExact: (cut: CatalogueCut) => boolean,
  sumsOf: (cut: CatalogueCut) => GridSums,
  whole: GridSums,
  grid: number,
): ReadonlyMap<string, ChosenSpread | null> =>
  new Map(
    [...tablesOf(shown)].map(([table, rows]) => [
      table,
      rows.every(isExact) ? pooledSpread(whole, rows.map(sumsOf), grid) : null,
    ]),
  );

const rulesOf = (
  measure: Measure,
  measured: Measured<string>,
  shown: readonly CatalogueCut[],
  withheld: Withheld,
): MeasureRules => {
  const { grid } = measured;
  const known = new Map(shown.map((cut) => [cut.id, sumOver(measure, cut.atoms)]));
  const sumsOf = (cut: CatalogueCut): GridSums => known.get(cut.id) ?? sumOver(measure, cut.atoms);
  const total = shown.find(isTotal);
  const whole = total ? sumsOf(total) : { n: 0, sum: 0, squares: 0 };
  const wholeOwn = total
    ? wholeSpread(whole, grid, () => unitsOver(measure, measured.atoms, total.atoms), measure)
    : null;
  const pools = poolsOf(shown, ({ id }) => !withheld.means.has(id), sumsOf, whole, grid);
  return {
    withheld,
    sumsOf,
    spreadOf: (cut) =>
      isTotal(cut) ? wholeOwn : groupSpread(sumsOf(cut), whole, grid, pools.get(tableOf(cut)) ?? wholeOwn),
  };
};

/** What was published of a measure before: exact means as equations, and perhaps its distribution. */
export type Published = { readonly exact: readonly LinearRow[]; readonly isDistributionOut: boolean };

export const nothingPublished: Published = { exact: [], isDistributionOut: false };

/** The exact sums of the whole organisation, where its interval tells them. */
const wholeOf = (measure: Measure, shown: readonly CatalogueCut[]): GridSums | null => {
  const total = shown.find(isTotal);
  const sums = total ? sumOver(measure, total.atoms) : null;
  return sums && sums.n >= fewestForOwnSpread ? sums : null;
};

const widestGap = scale.highest - scale.lowest;

const withheldOf = (
  measure: Measure,
  measured: Measured<string>,
  shown: readonly CatalogueCut[],
  { exact, isDistributionOut }: Published,
  alsoGuarded: readonly Cut[] = [],
): Withheld => {
  const { grid, counts } = measured;
  const guard = {
    range: { low: scale.lowest * grid, high: measure.highest * grid },
    whole: wholeOf(measure, shown),
    distribution: isDistributionOut ? countValues(measure.values) : null,
  };
  // What was shown before can be taken from what is shown now, and the other way round.
  const earlier = exact.map(({ id, terms }) => ({
    id: `earlier ${id}`,
    atoms: terms.map(({ atom }) => atom),
    path: [],
  }));
  const guarded = [...guardedGroups(measure, grid, [...shown, ...earlier], guard), ...alsoGuarded];
  return {
    means: withheldCuts({ counts, shown, guarded, fixed: exact }),
    codes: pinnedByCode(measure, grid, shown, guard),
  };
};

const withholdingOf = ({ means, codes }: Withheld, { id }: CatalogueCut): Withholding => ({
  isWithheld: means.has(id),
  isCodeHidden: codes.has(id),
});

/** Figures of single ratings per cut id. */
export const discloseRatings = (
  measured: Measured<'rating'>,
  { shown }: Pick<ClosedBlock, 'shown'>,
  before: Published = nothingPublished,
): ReadonlyMap<string, { readonly n: number; readonly figure: Figure }> => {
  const measure = measured.measures.rating;
  const rules = rulesOf(measure, measured, shown, withheldOf(measure, measured, shown, before));
  return new Map(
    shown.map((cut) => {
      const [sums, spread] = [rules.sumsOf(cut), rules.spreadOf(cut)];
      const withholding = withholdingOf(rules.withheld, cut);
      const figure = discloseMean(sums, measured.grid, spread, withholding, measure.highest);
      return [cut.id, { n: sums.n, figure, ...('low' in figure ? basisOf(spread) : {}) }];
    }),
  );
};

const pOf = (figure: Figure, sums: GridSums, grid: number, spread: ChosenSpread | null): number | null => {
  if (!('mean' in figure) || spread === null) return null;
  const test = tTestFrom(meanOfSums(sums, grid), spread.sd / Math.sqrt(sums.n), spread.df);
  return test.ok ? test.value.p : null;
};

/** What is known of a block of pairs, cut by cut. */
export type DisclosedBlock = {
  readonly rows: ReadonlyMap<string, DisclosedPair>;
  /** Do so many agree on a side, or in their gap, that its spread is not shown as it is? */
  readonly isAgreed: boolean;
  /** Is every shown mean of that side exact? Else weighted figures of it are not shown. */
  readonly isExact: (side: Side) => boolean;
  /** The cuts whose mean of that side is exact, as equations for the ledger. */
  readonly exactRows: (side: Side) => LinearRow[];
};

export type Side = 'expectation' | 'experience';

/** Figures of a block of two columns per cut id. */
export const disclosePairs = (
  measured: Measured<'expectation' | 'experience' | 'gap'>,
  { shown }: Pick<ClosedBlock, 'shown'>,
  before: Readonly<Record<Side, Published>> = { expectation: nothingPublished, experience: nothingPublished },
): DisclosedBlock => {
  const { grid, measures } = measured;
  const guardedGaps = pinnedGaps(measures.gap, shown, {
    range: { low: -widestGap * grid, high: widestGap * grid },
    whole: wholeOf(measures.gap, shown),
    distribution: null,
  });
  const withheld = {
    expectation: withheldOf(measures.expectation, measured, shown, before.expectation),
    // A gap follows from its two sides: where it must not be exact, one of them must not be. The experience is withheld,
    // so that what people need can still be read.
    experience: withheldOf(measures.experience, measured, shown, before.experience, guardedGaps),
  };
  const inexact: Withheld = {
    means: new Set([...withheld.expectation.means, ...withheld.experience.means]),
    codes: new Set(),
  };
  const rules = {
    expectation: rulesOf(measures.expectation, measured, shown, withheld.expectation),
    experience: rulesOf(measures.experience, measured, shown, withheld.experience),
    gap: rulesOf(measures.gap, measured, shown, inexact),
  };
  const side = (name: Side, cut: CatalogueCut): Figure =>
    discloseMean(rules[name].sumsOf(cut), grid, rules[name].spreadOf(cut), withholdingOf(withheld[name], cut));
  const rowOf = (cut: CatalogueCut): DisclosedPair => {
    const [sums, spread] = [rules.gap.sumsOf(cut), rules.gap.spreadOf(cut)];
    const [expectation, experience] = [side('expectation', cut), side('experience', cut)];
    const rankP = (): number | null => {
      // Of six to nine people the test agrees only when nearly all fall short: the word would tell their gaps.
      if (sums.n < fewestForOwnSpread) return null;
      const test = signedRank(unitsOver(measures.gap, measured.atoms, cut.atoms));
      return test.ok ? test.value.p : null;
    };
    const gap = discloseGap(sums, grid, spread, [expectation, experience], rankP);
    const row = { n: sums.n, expectation, experience, gap: gap.figure, gapLabel: gap.label, ...basisOf(spread) };
    return { row, p: pOf(gap.figure, sums, grid, spread) };
  };
  const total = shown.find(isTotal);
  return {
    rows: new Map(shown.map((cut) => [cut.id, rowOf(cut)])),
    isAgreed:
      total !== undefined &&
      [rules.expectation, rules.experience, rules.gap].some((rule) => rule.spreadOf(total)?.basis !== 'own'),
    isExact: (name) => withheld[name].means.size === 0,
    exactRows: (name) =>
      shown
        .filter(({ id }) => !withheld[name].means.has(id))
        .map(({ id, atoms }) => ({ id, terms: atoms.map((atom) => ({ atom, numerator: 1, denominator: 1 })) })),
  };
};
