// A long seeded run: how often intervals that promise 95 % cover the truth, for the rules as they are built. Every figure
// must stand in docs/measured.md as it is measured here, so that the document cannot drift from the code.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectableChange } from '#core/measure/detectable-change';
import { type Interval, intervalAround, meanInterval } from '#core/measure/mean-interval';
import { type Moments, momentsOf } from '#core/measure/moments';
import { postStratify } from '#core/measure/post-stratify';
import { relativeWeights, relativeWeightsOf } from '#core/measure/relative-weights';
import { correlationsOf, standardRows } from '#core/measure/standard-rows';
import { welch } from '#core/measure/welch';
import { z975 } from '#core/measure/wilson-interval';
import type { GridSums } from '#core/release/grid';
import { groupSpread, pooledSpread, wholeSpread } from '#core/release/spread';
import { accept } from '../core/measure/accept';

jest.setTimeout(300_000);

const runs = 20_000;
const bootstrapRuns = 2_000;
const resamples = 1_000;
const seed = 20261122;

const root = join(__dirname, '..', '..');
const document = readFileSync(join(root, 'docs', 'measured.md'), 'utf8').split('\n');

// Jest looks globals up slowly, and these are needed many millions of times.
const { floor, imul } = Math;

/** Numbers from 0 to below 1 from a seed (mulberry32). */
const makeRandom = (from: number) => {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};
type Random = ReturnType<typeof makeRandom>;

/** Probabilities of the answers 1 … 7. */
type Item = readonly number[];
const skewed: Item = [0.02, 0.03, 0.05, 0.1, 0.2, 0.3, 0.3];
/** Less skewed and 1.11 points lower. */
const lower: Item = [0.05, 0.08, 0.15, 0.22, 0.22, 0.18, 0.1];
/** People who are either delighted or appalled. */
const split: Item = [0.3, 0.1, 0.05, 0.05, 0.05, 0.15, 0.3];

const truthOf = (item: Item) => item.reduce((sum, probability, index) => sum + probability * (index + 1), 0);

const answer = (item: Item, random: Random): number => {
  let rest = random();
  for (const [index, probability] of item.entries()) {
    rest -= probability;
    if (rest < 0) return index + 1;
  }
  return 7;
};
const answers = (n: number, item: Item, random: Random) => Array.from({ length: n }, () => answer(item, random));

const moments = (values: ArrayLike<number>): Moments => momentsOf(values) ?? { n: 0, mean: 0, variance: null };
const covers = (interval: Interval | null, truth: number): number =>
  interval !== null && interval.low <= truth && truth <= interval.high ? 1 : 0;
const ownInterval = (values: readonly number[]): Interval | null => {
  const interval = meanInterval(values);
  return interval && 'low' in interval ? interval : null;
};

/** The part of runs in which something holds. */
const partOf = (count: number, holds: (random: Random) => number, from = seed): number => {
  const random = makeRandom(from);
  let sum = 0;
  for (let run = 0; run < count; run++) sum += holds(random);
  return sum / count;
};

const sumsOf = (values: readonly number[]): GridSums => ({
  n: values.length,
  sum: values.reduce((sum, value) => sum + value, 0),
  squares: values.reduce((sum, value) => sum + value * value, 0),
});

/** What a segment's interval is made with: the pool of its table, or the whole where the table has a row not shown. */
type Shared = 'pool' | 'whole';

/** The segments' intervals as a release makes them (core/release/spread.ts). */
const intervalsOf = (segments: readonly (readonly number[])[], shared: Shared): readonly (Interval | null)[] => {
  const rows = segments.map(sumsOf);
  const everybody = segments.flat();
  const whole = sumsOf(everybody);
  const pool = shared === 'pool' ? pooledSpread(whole, rows, 1) : null;
  const spread = pool ?? wholeSpread(whole, 1, () => everybody, { isDifference: false, highest: 7 });
  return rows.map((row) => {
    const chosen = groupSpread(row, whole, 1, spread);
    return chosen && intervalAround(row.sum / row.n, row.n, chosen.sd, chosen.df);
  });
};

type Segment = readonly [n: number, item: Item];

/** Coverage by segment size of an organisation with these segments. */
const coverageBySize = (segments: readonly Segment[], shared: Shared): ReadonlyMap<number, number> => {
  const random = makeRandom(seed);
  const covered = new Map<number, number>();
  for (let run = 0; run < runs / 4; run++) {
    const intervals = intervalsOf(
      segments.map(([n, item]) => answers(n, item, random)),
      shared,
    );
    for (const [s, [n, item]] of segments.entries()) {
      covered.set(n, (covered.get(n) ?? 0) + covers(intervals[s] ?? null, truthOf(item)));
    }
  }
  const sizes = segments.map(([n]) => n);
  return new Map(
    [...covered].map(([n, count]) => [n, count / ((runs / 4) * sizes.filter((size) => size === n).length)]),
  );
};

/** The middle 95 % of resampled means. */
const bootstrapInterval = (values: readonly number[], random: Random): Interval => {
  const means = new Float64Array(resamples);
  for (let b = 0; b < resamples; b++) {
    let sum = 0;
    for (let i = 0; i < values.length; i++) sum += values[floor(random() * values.length)] ?? 0;
    means[b] = sum / values.length;
  }
  means.sort();
  return { low: means[Math.round(0.025 * resamples)] ?? 0, high: means[Math.round(0.975 * resamples) - 1] ?? 0 };
};

const zInterval = (values: readonly number[]): Interval => {
  const { n, mean, variance } = moments(values);
  const halfWidth = z975 * Math.sqrt((variance ?? 0) / n);
  return { low: mean - halfWidth, high: mean + halfWidth };
};

const text = (share: number) => share.toFixed(3).replace(/^0/, '');
const row = (...cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
/** The rows must stand in the document as they are. */
const expectWritten = (rows: readonly string[]) => expect(rows.filter((each) => !document.includes(each))).toEqual([]);

test('one segment on its own: t and z', () => {
  const printed = { 5: ['.910', '.877'], 8: ['.922', '.894'], 12: ['.929', '.907'], 20: ['.937', '.921'] };
  const rows = Object.entries(printed).map(([size, theirs]) => {
    const [n, truth] = [Number(size), truthOf(skewed)];
    const t = partOf(runs, (random) => covers(ownInterval(answers(n, skewed, random)), truth));
    const z = partOf(runs, (random) => covers(zInterval(answers(n, skewed, random)), truth));
    expect(t).toBeGreaterThan(z);
    return row(n, text(t), theirs[0] ?? '', text(z), theirs[1] ?? '');
  });
  expectWritten(rows);
});

test('the percentile bootstrap of five answers covers far too little', () => {
  const part = partOf(bootstrapRuns, (random) =>
    covers(bootstrapInterval(answers(5, skewed, random), random), truthOf(skewed)),
  );
  expect(part).toBeLessThan(0.85);
  expectWritten([row(5, text(part), '.813')]);
});

const sizes = [5, 8, 12, 20];

test('eight segments of one size, as a release makes their intervals', () => {
  const printed: Readonly<Record<number, string>> = { 5: '.954', 8: '.950', 12: '.953', 20: '.949' };
  const rows = sizes.map((n) => {
    const coverage = (items: readonly Item[], shared: Shared) => {
      const segments = Array.from({ length: 8 }, (_, s): Segment => [n, items[s % items.length] ?? skewed]);
      return coverageBySize(segments, shared).get(n) ?? 0;
    };
    const pooled = [coverage([skewed], 'pool'), coverage([skewed, lower], 'pool')];
    const byWhole = [coverage([skewed], 'whole'), coverage([skewed, lower], 'whole')];
    for (const share of [...pooled, ...byWhole]) expect(share).toBeGreaterThan(0.93);
    return row(n, ...pooled.map(text), printed[n] ?? '', ...byWhole.map(text));
  });
  expectWritten(rows);
});

test('segments of all sizes in one organisation', () => {
  const members = sizes.flatMap((n) => [n, n]);
  const alike = members.map((n): Segment => [n, skewed]);
  const different = members.map((n, s): Segment => [n, s % 2 ? lower : skewed]);
  const torn = members.map((n): Segment => [n, n === 5 ? split : skewed]);
  const measured = [
    coverageBySize(alike, 'pool'),
    coverageBySize(different, 'pool'),
    coverageBySize(torn, 'pool'),
    coverageBySize(torn, 'whole'),
  ];
  for (const n of sizes) expect(measured[0]?.get(n)).toBeGreaterThan(0.93);
  expectWritten(sizes.map((n) => row(n, ...measured.map((coverage) => text(coverage.get(n) ?? 0)))));
});

test('a whole organisation of fewer than ten, with its bounds rounded outward', () => {
  const rows = [5, 8].map((n) => {
    const covered = partOf(bootstrapRuns, (random) => {
      const values = answers(n, skewed, random);
      return covers(
        wholeSpread(sumsOf(values), 1, () => values, { isDifference: false, highest: 7 })?.bounds ?? null,
        truthOf(skewed),
      );
    });
    expect(covered).toBeGreaterThan(0.95);
    return row(n, text(covered));
  });
  expectWritten(rows);
});

test('the finite population correction', () => {
  const rows = [
    { people: 12, n: 6, printed: ['.921', '.965'] },
    { people: 60, n: 20, printed: ['.939', '.975'] },
  ].map(({ people, n, printed }) => {
    const sample = (random: Random) => {
      const population = answers(people, skewed, random);
      const truth = moments(population).mean;
      const drawn = population.map((value) => ({ value, key: random() })).sort((a, b) => a.key - b.key);
      return { truth, values: drawn.slice(0, n).map(({ value }) => value) };
    };
    const corrected = partOf(runs, (random) => {
      const { truth, values } = sample(random);
      const { interval } = accept(postStratify([{ people, answers: moments(values) }]));
      return covers(interval.ok ? interval.value : null, truth);
    });
    const uncorrected = partOf(runs, (random) => {
      const { truth, values } = sample(random);
      return covers(ownInterval(values), truth);
    });
    expect(uncorrected).toBeGreaterThan(corrected);
    return row(people, n, text(corrected), printed[0] ?? '', text(uncorrected), printed[1] ?? '');
  });
  expectWritten(rows);
});

test('a detectable change is found in 80 % of runs', () => {
  const printed: Readonly<Record<number, string>> = { 8: '1.8', 20: '1.1', 50: '0.68', 100: '0.48' };
  const rows = [8, 20, 50, 100].map((n) => {
    const change = accept(detectableChange(n, 1.2));
    const normal = (random: Random) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const wave = (random: Random, mean: number) =>
      moments(Array.from({ length: n }, () => mean + 1.2 * normal(random)));
    const found = partOf(runs / 4, (random) => {
      const change95 = welch(wave(random, change), wave(random, 0));
      return change95.ok && change95.value.low > 0 ? 1 : 0;
    });
    expect(Math.abs(found - 0.8)).toBeLessThan(0.02);
    return row(n, change.toFixed(3), printed[n] ?? '', text(found));
  });
  expectWritten(rows);
});

test('Johnson’s shares beside LMG’s on public data', () => {
  const { columns }: { columns: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(root, 'tests', 'core', 'measure', 'r-figures.json'), 'utf8'),
  );
  const sets = {
    attitude: ['rating', 'complaints', 'privileges', 'learning', 'raises', 'critical'],
    swiss: ['Fertility', 'Agriculture', 'Examination', 'Education', 'Catholic', 'Infant.Mortality'],
    mtcars: ['mpg', 'cyl', 'disp', 'hp', 'wt', 'qsec'],
    cars: ['Price', 'MPG.city', 'Horsepower', 'EngineSize', 'Weight', 'Wheelbase'],
  };
  const rows = Object.entries(sets).map(([set, names]) => {
    const values = names.map((name) => (columns[`${set}.${name}`] ?? '').split(' ').map(Number));
    const people = (values[0] ?? []).map((_, i) => values.map((column) => column[i] ?? 0));
    const [withOutcome = [], ...predictors] = correlationsOf(accept(standardRows(people)));
    const { johnson, lmg, rSquared } = accept(
      relativeWeightsOf(
        predictors.map((each) => each.slice(1)),
        withOutcome.slice(1),
      ),
    );
    const largest = Math.max(...johnson.map((weight, j) => Math.abs(weight - (lmg[j] ?? 0)) / rSquared));
    expect(largest).toBeLessThan(0.05);
    return row(set, people.length, rSquared.toFixed(3), `${(100 * largest).toFixed(2)} points`);
  });
  expectWritten(rows);
});

test('100,000 people’s key drivers take seconds, not minutes', () => {
  const random = makeRandom(seed);
  const people = Array.from({ length: 100_000 }, () => {
    const halo = random();
    const x = Array.from({ length: 5 }, () => Math.round(1 + 3 * (halo + random())));
    return { x, y: Math.round(1 + 2 * (halo + random() + random())) };
  });
  const startedAt = performance.now();
  expect(accept(relativeWeights(people)).n).toBe(100_000);
  expect(performance.now() - startedAt).toBeLessThan(10_000);
});
