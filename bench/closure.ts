// The closure rule at the size of a large organisation, beside one elimination of the same matrix.

import { catalogueOf } from '#core/release/closure/catalogue';
import { type Cut, closeCuts } from '#core/release/closure/close-cuts';

const smallestGroup = 5;
const mostCuts = 300;
const sizes = [250, 500, 1_000, 2_000];

/** The prime of the baseline; any below 2^26 does. */
const prime = 67108859;

type Organisation = { readonly counts: readonly number[]; readonly cuts: readonly Cut[] };

/** Numbers from 0 to 1 from a fixed seed (mulberry32), small ones more often: organisations are uneven. */
const makeChance = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** One in ten has no answer; of the others half have one person, a quarter two, and so on. */
const uneven = (chance: () => number): number => (chance() < 0.1 ? 0 : 1 + Math.floor(-Math.log2(1 - chance())));

/** So many atoms in use of a tree of 72 teams, 14 sites, 10 roles and 5 tenures. */
const makeOrganisation = (atoms: number, peopleIn = uneven): Organisation => {
  const chance = makeChance(7);
  const pick = (values: number): number => Math.floor(values * chance() ** 1.6);
  const found = new Map<string, { readonly atom: Readonly<Record<string, string>>; readonly people: number }>();
  while (found.size < atoms) {
    const atom = {
      Unit: `D${pick(6)} / E${pick(4)} / T${pick(3)}`,
      Site: `S${pick(14)}`,
      Role: `R${pick(10)}`,
      Tenure: `Y${pick(5)}`,
    };
    found.set(Object.values(atom).join(), { atom, people: peopleIn(chance) });
  }
  const all = [...found.values()];
  const cuts = catalogueOf(
    all.map(({ atom }) => atom),
    ['Unit', 'Site', 'Role', 'Tenure'],
    [
      ['Site', 'Role'],
      ['Unit', 'Tenure'],
      ['Unit', 'Role'],
    ],
  );
  return { counts: all.map(({ people }) => people), cuts: cuts.slice(0, mostCuts) };
};

/** One plain Gaussian elimination of the cuts' 0/1 matrix modulo the prime; answers its rank. */
const eliminate = ({ counts, cuts }: Organisation): number => {
  const left = cuts.map(({ atoms }) => {
    const row = new Float64Array(counts.length);
    for (const atom of atoms) row[atom] = 1;
    return row;
  });
  let rank = 0;
  for (let column = 0; column < counts.length && rank < left.length; column += 1) {
    const at = left.findIndex((row, index) => index >= rank && row[column] !== 0);
    if (at < 0) continue;
    const pivot = left[at] ?? new Float64Array(0);
    left[at] = left[rank] ?? pivot;
    left[rank] = pivot;
    for (const row of left.slice(rank + 1)) subtract(row, pivot, column);
    rank += 1;
  }
  return rank;
};

/** Clears the column of `row` without a division: the row is multiplied by the pivot's entry. */
const subtract = (row: Float64Array, pivot: Float64Array, column: number): void => {
  const [own, other] = [row[column] ?? 0, pivot[column] ?? 0];
  if (own === 0) return;
  for (let at = column; at < row.length; at += 1) {
    const difference = reduce((row[at] ?? 0) * other) - reduce((pivot[at] ?? 0) * own);
    row[at] = difference < 0 ? difference + prime : difference;
  }
};

const reduce = (x: number): number => {
  const rest = x - Math.floor(x / prime) * prime;
  if (rest < 0) return rest + prime;
  return rest >= prime ? rest - prime : rest;
};

const timed = <T>(act: () => T): { readonly seconds: number; readonly value: T } => {
  const from = performance.now();
  const value = act();
  return { seconds: Number(((performance.now() - from) / 1000).toFixed(3)), value };
};

/** The median of three runs. */
const median = <T>(act: () => T): { readonly seconds: number; readonly value: T } => {
  const [, middle] = [timed(act), timed(act), timed(act)].sort((a, b) => a.seconds - b.seconds);
  if (middle === undefined) throw new Error('Nothing was measured.');
  return middle;
};

const close = ({ counts, cuts }: Organisation, k: number) =>
  closeCuts({ counts, cuts, ledger: [], optional: [], smallestGroup: k });

/**
 * Seconds for the closure of 250 … 2,000 atoms with 300 cuts, and one elimination of the largest as the baseline; also
 * for groups of ten instead of five, and with one person in each atom.
 */
export const benchClosure = () => {
  const growth = sizes.map((atoms) => {
    const organisation = makeOrganisation(atoms);
    const { seconds, value } = median(() => close(organisation, smallestGroup));
    const { shown, hidden } = value;
    return { atoms, cuts: organisation.cuts.length, seconds, shown: shown.length, hidden: hidden.length };
  });
  const largest = makeOrganisation(sizes.at(-1) ?? 0);
  const elimination = median(() => eliminate(largest));
  const distributions = timed(() => close(largest, 10));
  const alone = makeOrganisation(sizes.at(-1) ?? 0, () => 1);
  const everybodyAlone = timed(() => close(alone, smallestGroup));
  const closure = growth.at(-1)?.seconds ?? 0;
  return {
    closure_s: closure,
    growth,
    distributions_s: distributions.seconds,
    everybody_alone_s: everybodyAlone.seconds,
    elimination_s: elimination.seconds,
    elimination_rank: elimination.value,
    ratio_elimination: Number((closure / elimination.seconds).toFixed(2)),
    // Of the process: what ran before in it counts as well.
    peak_mb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
};
