// Agreement with R on public data sets; r-figures.R beside this file made the figures.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cronbachAlpha } from '#core/measure/alpha';
import { adjustPValues } from '#core/measure/benjamini-hochberg';
import { correlation } from '#core/measure/correlation';
import { detectableChange } from '#core/measure/detectable-change';
import { jackknife } from '#core/measure/jackknife';
import { intervalAround, meanInterval } from '#core/measure/mean-interval';
import { type Moments, momentsOf } from '#core/measure/moments';
import { mcdonaldOmega } from '#core/measure/omega';
import { pairedGap, tTestFrom } from '#core/measure/paired-gap';
import { poolSpread } from '#core/measure/pooled-spread';
import { capWeights, effectiveSize, postStratify } from '#core/measure/post-stratify';
import { relativeWeights, relativeWeightsOf } from '#core/measure/relative-weights';
import { shrinkSegments } from '#core/measure/shrinkage';
import { signedRank } from '#core/measure/signed-rank';
import { correlationsOf, standardRows } from '#core/measure/standard-rows';
import { agreementOf, type RatedTwice, weightedKappa } from '#core/measure/weighted-kappa';
import { welch } from '#core/measure/welch';
import { wilsonInterval } from '#core/measure/wilson-interval';
import { accept } from './accept';

type Case = {
  readonly call: string;
  readonly of: readonly string[];
  readonly given: Readonly<Record<string, number | readonly number[]>>;
  readonly figures: Readonly<Record<string, number>>;
};
type Fixture = { readonly columns: Readonly<Record<string, string>>; readonly cases: readonly Case[] };
type Figures = Readonly<Record<string, number | null>>;

const fixture: Fixture = JSON.parse(readFileSync(join(__dirname, 'r-figures.json'), 'utf8'));

const columnOf = (name = ''): readonly (number | null)[] =>
  (fixture.columns[name] ?? '').split(' ').map((value) => (value === '-' ? null : Number(value)));
const valuesOf = (name?: string): readonly number[] => columnOf(name).flatMap((value) => value ?? []);
const rowsOf = (names: readonly string[]) => {
  const columns = names.map(columnOf);
  return (columns[0] ?? []).map((_, i) => columns.map((column) => column[i] ?? null));
};
const numberOf = ({ given }: Case, name: string): number => Number(given[name]);
const listOf = ({ given }: Case, name: string): readonly number[] => [given[name] ?? []].flat();

const moments = (name?: string): Moments => {
  const found = momentsOf(valuesOf(name));
  if (!found) throw new Error(`${name} has no values`);
  return found;
};

/** Figures of a list under the names name0, name1, … */
const numbered = (name: string, values: readonly number[]): Figures =>
  Object.fromEntries(values.map((value, index) => [`${name}${index}`, value]));

const pooled = (names: readonly string[], group: number) => {
  const { sd, df } = accept(poolSpread(names.map(moments)));
  return { sd, df, ...moments(names[group]) };
};

const strataOf = (each: Case) =>
  each.of.map((name, h) => ({
    people: listOf(each, 'people')[h] ?? 0,
    values: valuesOf(name),
    answers: moments(name),
  }));

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const pairsOf = ({ of }: Case): readonly RatedTwice[] => {
  const [ones, others] = of.map(valuesOf);
  return (ones ?? []).map((one, index) => [one, others?.[index] ?? 0]);
};

const calls: Readonly<Record<string, (each: Case) => Figures>> = {
  momentsOf: ({ of }) => moments(of[0]),
  meanInterval: ({ of }) => meanInterval(valuesOf(of[0])) as unknown as Figures,
  poolSpread: ({ of }) => accept(poolSpread(of.map(moments))),
  intervalAround: (each) => {
    const { mean, n, sd, df } = pooled(each.of, numberOf(each, 'group'));
    return intervalAround(mean, n, sd, df);
  },
  tTestFrom: (each) => {
    const { mean, n, sd, df } = pooled(each.of, numberOf(each, 'group'));
    return accept(tTestFrom(mean, sd / Math.sqrt(n), df));
  },
  wilsonInterval: (each) => accept(wilsonInterval(numberOf(each, 'successes'), numberOf(each, 'n'))),
  pairedGap: ({ of }) => accept(pairedGap(valuesOf(of[0]))),
  signedRank: ({ of }) => {
    const { rankSum, p } = accept(signedRank(valuesOf(of[0])));
    return { rankSum, p };
  },
  welch: ({ of }) => accept(welch(moments(of[0]), moments(of[1]))),
  detectableChange: (each) => ({ change: accept(detectableChange(numberOf(each, 'n'), numberOf(each, 'sd'))) }),
  postStratify: (each) => {
    const { mean, interval } = accept(postStratify(strataOf(each)));
    return { mean, ...accept(interval) };
  },
  jackknifeMean: (each) => {
    const strata = strataOf(each);
    const total = strata.reduce((sum, { people }) => sum + people, 0);
    const weightedMean = (groups: readonly (readonly number[])[]) =>
      groups.reduce((sum, group, h) => sum + ((strata[h]?.people ?? 0) / total) * mean(group), 0);
    const rows = strata.map(({ people, values }) => ({ rows: values, f: values.length / people }));
    const { theta, ...interval } = accept(jackknife(rows, weightedMean));
    return { mean: theta, ...interval };
  },
  jackknifeRatio: (each) => {
    const [above, below] = each.of.map(valuesOf);
    const rows = (above ?? []).map((value, i) => [value, below?.[i] ?? 0] as const);
    const ratio = ([group]: readonly (readonly (readonly [number, number])[])[]) =>
      mean((group ?? []).map(([a]) => a)) / mean((group ?? []).map(([, b]) => b));
    return accept(jackknife([{ rows, f: numberOf(each, 'f') }], ratio));
  },
  weightedKappa: (each) => accept(weightedKappa(pairsOf(each))) as unknown as Figures,
  agreementOf: (each) => {
    const { exact, withinOne } = accept(agreementOf(pairsOf(each)));
    return {
      exact: exact.share,
      exactLow: exact.low,
      exactHigh: exact.high,
      withinOne: withinOne.share,
      withinOneLow: withinOne.low,
      withinOneHigh: withinOne.high,
    };
  },
  effectiveSize: ({ of }) => ({ size: accept(effectiveSize(valuesOf(of[0]))) }),
  capWeights: (each) => {
    const weights = capWeights(valuesOf(each.of[0]), numberOf(each, 'people'));
    const [first = null, last = null] = [weights[0], weights.at(-1)];
    return { first, last, largest: Math.max(...weights), smallest: Math.min(...weights) };
  },
  adjustPValues: ({ of }) => numbered('', adjustPValues(valuesOf(of[0]))),
  cronbachAlpha: ({ of }) => accept(cronbachAlpha(rowsOf(of))),
  mcdonaldOmega: ({ of }) => {
    const { omega, loadings } = accept(mcdonaldOmega(rowsOf(of)));
    return { omega, ...numbered('', loadings) };
  },
  correlation: ({ of }) => accept(correlation(valuesOf(of[0]), valuesOf(of[1]))) as unknown as Figures,
  shrinkSegments: ({ of }) => {
    const variances = valuesOf(of[1]);
    const raw = valuesOf(of[0]).map((gap, s) => ({ gap, variance: variances[s] ?? 0 }));
    const { centre, segments } = accept(shrinkSegments(raw));
    const [gaps, errors] = [segments.map(({ gap }) => gap), segments.map(({ se }) => se)];
    return { ...centre, ...numbered('gap', gaps), ...numbered('se', errors) };
  },
  relativeWeightsOf: ({ of }) => {
    const rows = rowsOf(of).map((row) => row.map(Number));
    const [withOutcome = [], ...predictors] = correlationsOf(accept(standardRows(rows)));
    const weights = accept(
      relativeWeightsOf(
        predictors.map((row) => row.slice(1)),
        withOutcome.slice(1),
      ),
    );
    return {
      ...weights,
      ...numbered('johnson', weights.johnson),
      ...numbered('lmg', weights.lmg),
    } as unknown as Figures;
  },
  relativeWeights: ({ of }) => {
    const rows = rowsOf(of).map(([y, ...x]) => ({ x: x.map(Number), y: Number(y) }));
    const { rSquared, drivers } = accept(relativeWeights(rows));
    return {
      rSquared: rSquared.value,
      rSquaredLow: rSquared.interval?.low ?? null,
      rSquaredHigh: rSquared.interval?.high ?? null,
      ...numbered(
        'share',
        drivers.map(({ share }) => share),
      ),
      ...numbered(
        'se',
        drivers.map(({ interval }) => interval?.se ?? 0),
      ),
      ...numbered(
        'lmgShare',
        drivers.map(({ lmgShare }) => lmgShare),
      ),
      ...numbered(
        'r',
        drivers.map(({ r }) => r.r),
      ),
    };
  },
};

/** Figures that an optimiser or a root finder of R gives. */
const searched = ['mcdonaldOmega', 'detectableChange'];

const disagreements = (each: Case): readonly string[] => {
  const own = calls[each.call]?.(each) ?? {};
  const tolerance = searched.includes(each.call) ? 1e-6 : 1e-9;
  return Object.entries(each.figures).flatMap(([name, theirs]) => {
    const ours = own[name];
    const isSame = typeof ours === 'number' && Math.abs(ours - theirs) <= tolerance * Math.abs(theirs);
    return isSame ? [] : `${name}: ${ours} here, ${theirs} in R`;
  });
};

describe.each(Object.keys(calls))('%s agrees with R', (call) => {
  const cases = fixture.cases.filter((each) => each.call === call);
  const named = cases.map((each) => [`${each.of.join(', ')} ${JSON.stringify(each.given)}`, each] as const);
  test.each(named)('%s', (_, each) => expect(disagreements(each)).toEqual([]));
});

test('at least 700 figures are compared, and none is left out', () => {
  expect(fixture.cases.filter(({ call }) => !(call in calls))).toEqual([]);
  const figures = fixture.cases.flatMap((each) => Object.values(each.figures));
  expect(figures.every((figure) => typeof figure === 'number')).toBe(true);
  expect(figures.length).toBeGreaterThanOrEqual(700);
});
