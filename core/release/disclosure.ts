// What may be said about a group of answers. The whole organisation is the only cut of this version; the thresholds
// are those of the measurement method, section 9.
import type { MeanInterval } from '#core/measure/mean-interval';
import type { Figure, GapLabel } from './figure';

/** No score is shown for fewer people than this. */
export const smallestGroup = 5;

/** Below this many people an interval must not give away the spread of the answers (method, 7.1). */
const smallestGroupForExactInterval = 10;

/** Means beyond these are coded: near an end of the scale a mean tells what everyone answered (method, 9.4 i). */
const codedBelow = 1.5;
const codedAbove = 6.5;

const step = 0.5;
// Strictly outside, so that equal answers have an interval too and are not marked out by having none.
const outwardDown = (bound: number): number => (Math.ceil(bound / step) - 1) * step;
const outwardUp = (bound: number): number => (Math.floor(bound / step) + 1) * step;

/** The interval as it may be shown: exact from ten people on, bounds rounded outward to 0.5 below (method, 7.1). */
const shownInterval = (interval: MeanInterval): Figure => {
  const { n, mean } = interval;
  if (n >= smallestGroupForExactInterval) {
    return 'noInterval' in interval
      ? { mean, noInterval: interval.noInterval }
      : { mean, low: interval.low, high: interval.high };
  }
  const { low, high } = 'noInterval' in interval ? { low: mean, high: mean } : interval;
  return { mean, low: outwardDown(low), high: outwardUp(high) };
};

/** The figure of a mean on the 1–7 scale: hidden below five people, coded beyond 1.5 and 6.5. */
export const discloseMean = (interval: MeanInterval | null): Figure => {
  if (interval === null) return { hidden: 'no-data' };
  if (interval.n < smallestGroup) return { hidden: 'too-few' };
  if (interval.mean < codedBelow) return { coded: '<=1.5' };
  if (interval.mean > codedAbove) return { coded: '>=6.5' };
  return shownInterval(interval);
};

/** What a gap says in a word (method, section 6): its interval is below zero, above zero, or covers zero. */
const labelOf = (gap: Figure): GapLabel => {
  if ('low' in gap) {
    if (gap.high < 0) return 'shortfall';
    return gap.low > 0 ? 'exceeds' : 'no-clear-gap';
  }
  // Everybody differs by exactly the same amount: there is no interval to ask, the sign is the answer.
  if ('mean' in gap && gap.mean !== 0) return gap.mean < 0 ? 'shortfall' : 'exceeds';
  return 'no-clear-gap';
};

/**
 * The figure of a gap (experience − expectation) with its label. Where a side is coded only the label may be shown,
 * because the gap and the other side would give the coded mean back (method, 9.4 i).
 */
export const discloseGap = (
  interval: MeanInterval | null,
  sides: readonly Figure[],
): { readonly figure: Figure; readonly label: GapLabel | null } => {
  if (interval === null) return { figure: { hidden: 'no-data' }, label: null };
  if (interval.n < smallestGroup) return { figure: { hidden: 'too-few' }, label: null };
  const figure = shownInterval(interval);
  const label = labelOf(figure);
  return { figure: sides.some((side) => 'coded' in side) ? { label } : figure, label };
};

/** A count as it may be shown: null below five. */
export const discloseCount = (count: number): number | null => (count < smallestGroup ? null : count);
