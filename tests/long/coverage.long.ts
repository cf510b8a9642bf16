// A long seeded run: how often intervals that promise 95 % cover the truth, for the rules as they are built. Every figure
// must stand in docs/measured.md as it is measured here, so that the document cannot drift from the code.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectableChange } from '#core/measure/detectable-change';
import { type Interval, intervalAround, meanInterval } from '#core/measure/mean-interval';
import { type Moments, momentsOf } from '#core/measure/moments';
import { spreadsOf } from '#core/measure/pooled-spread';
import { postStratify } from '#core/measure/post-stratify';
import { relativeWeights, relativeWeightsOf } from '#core/measure/relative-weights';
import { correlationsOf, standardRows } from '#core/measure/standard-rows';
import { welch } from '#core/measure/welch';
import { z975 } from '#core/measure/wilson-interval';
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

/** The segments' intervals by the product's rule: which spread a segment gets depends on all of them. */
const intervalsOf = (segments: readonly (readonly number[])[]): readonly (Interval | null)[] => {
  const groups = segments.map(moments);
  return spreadsOf(groups, moments(segments.flat())).map((spread, s) => {
    const { n, mean } = groups[s] ?? { n: 1, mean: 0 };
    return spread.ok ? intervalAround(mean, n, spread.value.sd, spread.value.df) : null;
  });
};

/** Coverage by segment size of an organisation with these segments. */
const coverageBySize = (segments: readonly (readonly [n: number, item: Item])[]): ReadonlyMap<number, number> => {
  const random = makeRandom(seed);
  const covered = new Map<number, number>();
  for (let run = 0; run < runs / 4; run++) {
    const intervals = intervalsOf(segments.map(([n, item]) => answers(n, item, random)));
    for (const [s, [n, item]] of segments.entries()) {
      covered.set(n, (covered.get(n) ?? 0) + covers(intervals[s] ?? null, truthOf(item)));
    }
  }
  return new Map(
    [...covered].map(([n, count]) => [n, count / ((runs / 4) * segments.filter(([size]) => size === n).length)]),
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

test('eight segments of one size, as the product makes their intervals', () => {
  const printed: Readonly<Record<number, string>> = { 5: '.954', 8: '.950', 12: '.953', 20: '.949' };
  const spread: Readonly<Record<number, string>> = { 5: 'whole', 8: 'whole', 12: 'pool', 20: 'own' };
  const alike = (n: number, items: readonly Item[]) =>
    coverageBySize(Array.from({ length: 8 }, (_, s) => [n, items[s % items.length] ?? skewed] as const)).get(n) ?? 0;
  const rows = [5, 8, 12, 20].map((n) => {
    const [same, different] = [alike(n, [skewed]), alike(n, [skewed, lower])];
    expect(same).toBeGreaterThan(0.92);
    expect(different).toBeGreaterThan(0.92);
    return row(n, spread[n] ?? '', text(same), text(different), printed[n] ?? '');
  });
  expectWritten(rows);
});

test('segments of all sizes in one organisation', () => {
  const sizes = [5, 5, 8, 8, 12, 12, 20, 20];
  const alike = coverageBySize(sizes.map((n) => [n, skewed]));
  const different = coverageBySize(sizes.map((n, s) => [n, s % 2 ? lower : skewed]));
  const torn = coverageBySize(sizes.map((n) => [n, n === 5 ? split : skewed]));
  const rows = [5, 8, 12, 20].map((n) =>
    row(n, ...[alike, different, torn].map((coverage) => text(coverage.get(n) ?? 0))),
  );
  for (const n of [5, 8, 12, 20]) expect(alike.get(n)).toBeGreaterThan(0.92);
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
