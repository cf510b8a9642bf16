import type { P } from '#core/kernel/five-p';
import { postStratify } from '#core/measure/post-stratify';
import type { DisclosedBlock } from './disclose-block';
import { codeOf } from './disclosure';
import type { Figure } from './figure';
import { meanOfSums, varianceOfSums } from './grid';
import { type Measure, type Measured, sumOver } from './measured';
import type { ReleaseDetail } from './release-detail';
import { fewestForOwnSpread } from './spread';
import { isWeighted, type Stratum, sharesOf } from './strata';

type OverallP = ReleaseDetail['overall']['ps'][number];

const hiddenP = (p: P, hidden: 'too-few' | 'complementary' | 'not-asked' | 'no-data'): OverallP => ({
  p,
  expectation: { hidden },
  experience: { hidden },
  gap: { hidden },
  df: null,
});

/** A P that was not asked, or whose overall figure would give a group away. */
export const hiddenOverall = hiddenP;

const estimate = (measure: Measure, grid: number, strata: readonly Stratum[]) => {
  const answered = strata.filter(({ n }) => n > 0);
  const parts = answered.map(({ atoms, people }) => {
    const sums = sumOver(measure, atoms);
    return { people, answers: { n: sums.n, mean: meanOfSums(sums, grid), variance: varianceOfSums(sums, grid) } };
  });
  return postStratify(parts, sharesOf(answered));
};

/**
 * The figure of an overall mean; bare where its error would tell the spread of a few people, that all agree, or, beside the whole's, that
 * of a stratum with a small group in it.
 */
const figureOf = (
  measure: Measure,
  grid: number,
  strata: readonly Stratum[],
  mayTellSpread: boolean,
): { figure: Figure; df: number | null } => {
  const found = estimate(measure, grid, strata);
  if (!found.ok) return { figure: { hidden: 'no-data' }, df: null };
  const { mean, n, interval } = found.value;
  if (n < fewestForOwnSpread || !mayTellSpread) return { figure: { mean, noInterval: 'small-group' }, df: null };
  if (!interval.ok) return { figure: { mean, noInterval: 'no-spread' }, df: null };
  return { figure: { mean, low: interval.value.low, high: interval.value.high }, df: interval.value.df };
};

const coded = (figure: Figure): Figure => {
  const code = 'mean' in figure ? codeOf(figure.mean) : null;
  return code ? { coded: code } : figure;
};

/**
 * The post-stratified means of one P with finite population correction (measurement method, section 7.1). A side that is
 * coded or withheld anywhere is not shown here, because several strata make it one more equation.
 */
export const overallP = (
  p: P,
  measured: Measured<'expectation' | 'experience' | 'gap'>,
  disclosed: DisclosedBlock,
  strata: readonly Stratum[],
  hasSmallGroups: boolean,
): OverallP => {
  const { grid, measures } = measured;
  const mayTellSpread = !disclosed.isAgreed && (!isWeighted(strata) || !hasSmallGroups);
  const side = (name: 'expectation' | 'experience'): Figure => {
    const figure = coded(figureOf(measures[name], grid, strata, mayTellSpread).figure);
    return !isWeighted(strata) || disclosed.isExact(name) || 'coded' in figure ? figure : { hidden: 'complementary' };
  };
  const [expectation, experience] = [side('expectation'), side('experience')];
  const gap = figureOf(measures.gap, grid, strata, mayTellSpread);
  const isExact = 'mean' in expectation && 'mean' in experience;
  return { p, expectation, experience, gap: isExact ? gap.figure : { hidden: 'complementary' }, df: gap.df };
};
