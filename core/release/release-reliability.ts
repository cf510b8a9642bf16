import { fivePs, type P } from '#core/kernel/five-p';
import { cronbachAlpha } from '#core/measure/alpha';
import { correlation } from '#core/measure/correlation';
import { mcdonaldOmega } from '#core/measure/omega';
import { relativeWeights } from '#core/measure/relative-weights';
import { absent } from './columns';
import type { Drivers, ReleaseDetail } from './release-detail';
import { fewestForOwnSpread } from './spread';
import type { Tally } from './tally';

type Reliability = ReleaseDetail['reliability'][number];
type Side = 'expectation' | 'experience';

/** The rows that have a value in every column, in points. */
const listwise = (columns: readonly { readonly values: Int32Array; readonly grid: number }[]): number[][] => {
  const rows: number[][] = [];
  const length = columns[0]?.values.length ?? 0;
  for (let row = 0; row < length; row += 1) {
    const values = columns.map(({ values }) => values[row] ?? absent);
    if (values.includes(absent)) continue;
    rows.push(values.map((value, index) => value / (columns[index]?.grid ?? 1)));
  }
  return rows;
};

const resultOf = (rows: readonly (readonly number[])[], k: number): Reliability['result'] => {
  if (rows.length < fewestForOwnSpread) return { hidden: rows.length === 0 ? 'no-data' : 'too-few' };
  const alpha = cronbachAlpha(rows);
  if (!alpha.ok) return { hidden: 'no-spread' };
  const omega = mcdonaldOmega(rows);
  return {
    n: rows.length,
    k,
    alpha: alpha.value.alpha,
    low: alpha.value.low,
    high: alpha.value.high,
    spearmanBrown: alpha.value.spearmanBrown,
    omega: omega.ok ? omega.value.omega : null,
  };
};

/** How well the items of a P, and the five Ps, hang together. */
export const reliabilityOf = (tally: Tally): Reliability[] => {
  const blocks = fivePs.flatMap((p) => tally.blocks.get(p) ?? []);
  const overPs = (['expectation', 'experience'] as const).flatMap((scale): Reliability[] => {
    if (blocks.length < 2) return [];
    const columns = blocks.map((block) => ({ values: block[scale], grid: block.grid }));
    return [{ scale, p: null, result: resultOf(listwise(columns), columns.length) }];
  });
  const withinP = fivePs.flatMap((p): Reliability[] => {
    const items = tally.instrument.items
      .filter((item) => item.p === p)
      .flatMap(({ id }) => tally.pairItems.get(id) ?? []);
    if (items.length < 2) return [];
    return (['expectation', 'experience'] as const).map((scale: Side) => ({
      scale,
      p,
      result: resultOf(listwise(items.map((item) => ({ values: item[scale], grid: 1 }))), items.length),
    }));
  });
  return [...overPs, ...withinP];
};

type Rows = readonly { readonly x: readonly number[]; readonly y: number }[];

const correlationsOnly = (ps: readonly P[], rows: Rows, reason: 'too-few' | 'weak' | 'singular'): Drivers => {
  const found = ps.flatMap((p, index) => {
    const r = correlation(
      rows.map(({ x }) => x[index] ?? 0),
      rows.map(({ y }) => y),
    );
    if (!r.ok) return [];
    const bounds = 'low' in r.value ? r.value : { low: r.value.r, high: r.value.r };
    return [{ p, r: r.value.r, low: bounds.low, high: bounds.high }];
  });
  return found.length === 0
    ? { kind: 'none', reason: 'no-spread' }
    : { kind: 'correlations', n: rows.length, reason, ps: found };
};

/**
 * What moves V1: relative weights of the experience of the Ps (method, section 15), from 50 people on and where they
 * explain anything; correlations only otherwise, from ten people on.
 */
export const driversOf = (tally: Tally): Drivers => {
  const value = tally.ratings.get('V1');
  const ps = fivePs.filter((p) => tally.blocks.has(p));
  if (!value || ps.length < 2) return { kind: 'none', reason: 'not-asked' };
  const blocks = ps.flatMap((p) => tally.blocks.get(p) ?? []);
  const columns = [...blocks.map(({ experience, grid }) => ({ values: experience, grid })), { values: value, grid: 1 }];
  const rows = listwise(columns).map((row) => ({ x: row.slice(0, -1), y: row.at(-1) ?? 0 }));
  if (rows.length < fewestForOwnSpread) return { kind: 'none', reason: 'too-few' };
  const found = relativeWeights(rows);
  if (!found.ok) return correlationsOnly(ps, rows, found.error === 'singular' ? 'singular' : 'too-few');
  const { n, rSquared, drivers, ranksDiffer, tooAlike } = found.value;
  if (!rSquared.interval || rSquared.interval.low <= 0) return correlationsOnly(ps, rows, 'weak');
  return {
    kind: 'weights',
    n,
    rSquared: { value: rSquared.value, low: rSquared.interval.low, high: rSquared.interval.high },
    ps: ps.flatMap((p, index) => {
      const driver = drivers[index];
      if (!driver) return [];
      const { r } = driver;
      const bounds = 'low' in r ? r : { low: r.r, high: r.r };
      const around = driver.interval ?? { low: driver.share, high: driver.share };
      return [
        {
          p,
          r: r.r,
          low: bounds.low,
          high: bounds.high,
          weight: { value: driver.share, low: around.low, high: around.high },
          lmg: driver.lmgShare,
        },
      ];
    }),
    ranksDiffer,
    tooAlike: tooAlike.flatMap(([a, b]): [P, P][] => {
      const [one, other] = [ps[a], ps[b]];
      return one && other ? [[one, other]] : [];
    }),
  };
};
