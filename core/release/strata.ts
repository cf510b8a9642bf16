import { topNodeOf } from '#core/kernel/attribute-path';
import type { Atom, CatalogueCut } from './closure/catalogue';
import type { LinearRow } from './closure/close-cuts';
import { fewestForOwnSpread } from './spread';

/** A group of the overall figure: its atoms, how many people it stands for, and how many of them answered. */
export type Stratum = { readonly atoms: readonly number[]; readonly people: number; readonly n: number };

const merge = (strata: readonly Stratum[]): Stratum => ({
  atoms: strata.flatMap(({ atoms }) => atoms),
  people: strata.reduce((sum, { people }) => sum + people, 0),
  n: strata.reduce((sum, { n }) => sum + n, 0),
});

const bySize = (a: Stratum, b: Stratum): number => a.n - b.n || (a.atoms[0] ?? 0) - (b.atoms[0] ?? 0);

/**
 * Merges the small strata, so that the overall figure's error does not give a small group's spread away, and what comes of it with the
 * smallest other one while it is still small.
 */
const withoutSmall = (strata: readonly Stratum[]): Stratum[] => {
  const large = strata.filter(({ n }) => n >= fewestForOwnSpread).sort(bySize);
  const small = strata.filter(({ n }) => n < fewestForOwnSpread);
  if (small.length === 0) return large;
  const merged = merge(small);
  const [next, ...others] = large;
  return merged.n >= fewestForOwnSpread || !next ? [merged, ...large] : [merge([merged, next]), ...others];
};

/**
 * The strata of the overall figure: the top nodes of one attribute, people without it in one of their own.
 * `answered` and `invited` are counts per atom.
 */
export const strataOf = (
  atoms: readonly Atom[],
  attribute: string | null,
  answered: readonly number[],
  invited: readonly number[],
): Stratum[] => {
  const groups = new Map<string, number[]>();
  atoms.forEach((atom, index) => {
    // Own properties only: an attribute may be called like something every object has.
    const isNamed = attribute !== null && Object.hasOwn(atom, attribute);
    const value = isNamed ? topNodeOf(atom[attribute] ?? '') : '';
    groups.set(value, [...(groups.get(value) ?? []), index]);
  });
  const strata = [...groups.values()].map((group) => ({
    atoms: group,
    people: group.reduce((sum, atom) => sum + (invited[atom] ?? 0), 0),
    n: group.reduce((sum, atom) => sum + (answered[atom] ?? 0), 0),
  }));
  return withoutSmall(strata);
};

/** A weight N_h/n_h as a fraction. */
type Weight = { readonly numerator: number; readonly denominator: number };

const sizeOf = ({ numerator, denominator }: Weight): number => numerator / denominator;

/** The respondents' median weight. */
const medianWeight = (strata: readonly Stratum[]): Weight => {
  const sorted = strata
    .map(({ people, n }) => ({ numerator: people, denominator: n }))
    .sort((a, b) => sizeOf(a) - sizeOf(b));
  const total = strata.reduce((sum, { n }) => sum + n, 0);
  const at = (rank: number): Weight => {
    let passed = 0;
    for (const weight of sorted) {
      passed += weight.denominator;
      if (passed > rank) return weight;
    }
    return { numerator: 1, denominator: 1 };
  };
  const [low, high] = [at(Math.ceil(total / 2) - 1), at(Math.floor(total / 2))];
  return {
    numerator: low.numerator * high.denominator + high.numerator * low.denominator,
    denominator: 2 * low.denominator * high.denominator,
  };
};

/** A respondent may weigh at most so many times the median (measurement method, section 7.1). */
const mostMedians = 3;

/** Each stratum's weight per respondent after capping, as exact fractions. */
const weightsOf = (strata: readonly Stratum[]): Weight[] => {
  const median = medianWeight(strata);
  const most = { numerator: mostMedians * median.numerator, denominator: median.denominator };
  return strata.map(({ people, n }) => (people / n > sizeOf(most) ? most : { numerator: people, denominator: n }));
};

/** The strata's shares of the overall figure; they sum to 1. */
export const sharesOf = (strata: readonly Stratum[]): number[] => {
  const parts = weightsOf(strata).map((weight, h) => sizeOf(weight) * (strata[h]?.n ?? 0));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / total);
};

/**
 * The overall figure as the equation it is (measurement method, section 9.4 j); null with one stratum, where it says what
 * the total says.
 */
export const weightedRow = (strata: readonly Stratum[], id: string): LinearRow | null => {
  const answered = strata.filter(({ n }) => n > 0);
  if (answered.length < 2) return null;
  const weights = weightsOf(answered);
  return {
    id,
    terms: answered.flatMap(({ atoms }, h) => {
      const { numerator, denominator } = weights[h] ?? { numerator: 1, denominator: 1 };
      return atoms.map((atom) => ({ atom, numerator, denominator }));
    }),
  };
};

/** Do the weights of this many strata say anything that the total does not? */
export const isWeighted = (strata: readonly Stratum[]): boolean => strata.filter(({ n }) => n > 0).length > 1;

/** The cut that holds everybody. */
export const totalOf = (cuts: readonly CatalogueCut[]): CatalogueCut | undefined =>
  cuts.find(({ path }) => path.length === 0);
