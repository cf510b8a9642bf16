import { fivePs, type P } from '#core/kernel/five-p';
import { alphaFromCovariances } from '#core/measure/alpha';
import { correlation } from '#core/measure/correlation';
import { omegaFromCorrelations } from '#core/measure/omega';
import { type DriversRefusal, relativeWeights } from '#core/measure/relative-weights';
import { correlationsFrom } from '#core/measure/standard-rows';
import { absent } from './columns';
import { addSums, type GridSums, noSums } from './grid';
import type { Drivers, ReleaseDetail } from './release-detail';
import { fewestForOwnSpread, isAgreed } from './spread';
import type { Tally } from './tally';

type Reliability = ReleaseDetail['reliability'][number];
type Side = 'expectation' | 'experience';

type GridColumn = { readonly values: Int32Array; readonly grid: number };

/** The positions of the people who have a value in every column. */
const completeRows = (columns: readonly GridColumn[]): number[] => {
  const rows: number[] = [];
  const length = columns[0]?.values.length ?? 0;
  for (let row = 0; row < length; row += 1) {
    if (columns.every(({ values }) => (values[row] ?? absent) !== absent)) rows.push(row);
  }
  return rows;
};

const sumsOf = ({ values }: GridColumn, rows: readonly number[]): GridSums =>
  rows.reduce((sums, row) => addSums(sums, { n: 1, sum: values[row] ?? 0, squares: (values[row] ?? 0) ** 2 }), noSums);

/** Where people agree on a column, its part in any coefficient would say how far. */
const hasAgreed = (columns: readonly GridColumn[], rows: readonly number[]): boolean =>
  columns.some((column) => isAgreed(sumsOf(column, rows)));

/** Covariances in squared points, from whole sums and products: exact, in whatever order people answered. */
const covariancesOf = (columns: readonly GridColumn[], rows: readonly number[]): number[][] => {
  const n = rows.length;
  const sums = columns.map(({ values }) => rows.reduce((sum, row) => sum + (values[row] ?? 0), 0));
  return columns.map((one, i) =>
    columns.map((other, j) => {
      let products = 0;
      for (const row of rows) products += (one.values[row] ?? 0) * (other.values[row] ?? 0);
      return (n * products - (sums[i] ?? 0) * (sums[j] ?? 0)) / (n * (n - 1) * one.grid * other.grid);
    }),
  );
};

const resultOf = (columns: readonly GridColumn[]): Reliability['result'] => {
  const rows = completeRows(columns);
  if (rows.length < fewestForOwnSpread) return { hidden: rows.length === 0 ? 'no-data' : 'too-few' };
  if (hasAgreed(columns, rows)) return { hidden: 'no-spread' };
  const covariances = covariancesOf(columns, rows);
  const alpha = alphaFromCovariances(rows.length, covariances);
  if (!alpha.ok) return { hidden: 'no-spread' };
  const correlations = correlationsFrom(covariances);
  const omega = correlations.ok ? omegaFromCorrelations(rows.length, correlations.value) : correlations;
  return {
    n: rows.length,
    k: columns.length,
    alpha: Math.min(1, alpha.value.alpha),
    low: Math.min(1, alpha.value.low),
    // Rounding must not lift what is perfectly reliable above 1.
    high: Math.min(1, alpha.value.high),
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
    return [{ scale, p: null, result: resultOf(columns) }];
  });
  const withinP = fivePs.flatMap((p): Reliability[] => {
    const items = tally.instrument.items
      .filter((item) => item.p === p)
      .flatMap(({ id }) => tally.pairItems.get(id) ?? []);
    if (items.length < 2) return [];
    return (['expectation', 'experience'] as const).map((scale: Side) => ({
      scale,
      p,
      result: resultOf(items.map((item) => ({ values: item[scale], grid: 1 }))),
    }));
  });
  return [...overPs, ...withinP];
};

/** Room for every value of a column in grid units, −6 … 6 points in sixths included. */
const base = 64;

/**
 * The complete rows in points, sorted by their columns: each row is one whole number while it is sorted, which is far
 * faster than comparing rows.
 */
const sortedRows = (columns: readonly GridColumn[]): number[][] => {
  const codes = Float64Array.from(completeRows(columns), (row) =>
    columns.reduce((code, { values }) => code * base + (values[row] ?? 0), 0),
  ).sort();
  return Array.from(codes, (code) => {
    const row: number[] = [];
    let rest = code;
    for (const { grid } of [...columns].reverse()) {
      row.unshift((rest % base) / grid);
      rest = Math.floor(rest / base);
    }
    return row;
  });
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

/** Why only correlations are shown. */
const reasonOf = (refusal: DriversRefusal): 'too-few' | 'weak' | 'singular' => {
  if (refusal === 'too-few') return 'too-few';
  return refusal === 'singular' ? 'singular' : 'weak';
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
  const rows = sortedRows(columns).map((row) => ({ x: row.slice(0, -1), y: row.at(-1) ?? 0 }));
  if (rows.length < fewestForOwnSpread) return { kind: 'none', reason: 'too-few' };
  if (hasAgreed(columns, completeRows(columns))) return { kind: 'none', reason: 'no-spread' };
  const found = relativeWeights(rows);
  if (!found.ok) return correlationsOnly(ps, rows, reasonOf(found.error));
  const { n, rSquared, drivers, ranksDiffer, tooAlike } = found.value;
  // Without an interval nothing says that the Ps explain anything.
  if (!rSquared.interval) return correlationsOnly(ps, rows, 'weak');
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
