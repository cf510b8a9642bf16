// How often releases of small made-up organisations single out fewer than five people, and what the closure rule shows
// of them (the table of measurement method, section 9.2). Seeded: the figures are the same in every run.
import { type Cut, closeCuts, findLeaks, type LinearRow } from '#core/release/closure/close-cuts';

jest.setTimeout(300_000);

const organisations = 300;
const smallestGroup = 5;

type Chance = (from: number, to: number) => number;
type Organisation = { readonly counts: readonly number[]; readonly cuts: readonly Cut[] };

/** Whole numbers from … to, by mulberry32. */
const makeChance = (seed: number): Chance => {
  let state = seed;
  return (from, to) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return from + (((mixed ^ (mixed >>> 14)) >>> 0) % (to - from + 1));
  };
};

const range = (length: number): number[] => Array.from({ length }, (_, index) => index);
const totalOf = (atoms: number): Cut => ({ id: 'total', atoms: range(atoms) });

/** 2–4 divisions of 2–4 teams of 1–12 people. */
const makeTree = (chance: Chance): Organisation => {
  const sizes = range(chance(2, 4)).map(() => chance(2, 4));
  const starts = sizes.map((_, division) => sizes.slice(0, division).reduce((sum, size) => sum + size, 0));
  const teams = sizes.reduce((sum, size) => sum + size, 0);
  return {
    counts: range(teams).map(() => chance(1, 12)),
    cuts: [
      totalOf(teams),
      ...sizes.map((size, division) => ({
        id: `division ${division}`,
        atoms: range(size).map((team) => team + (starts[division] ?? 0)),
      })),
      ...range(teams).map((team) => ({ id: `team ${team}`, atoms: [team] })),
    ],
  };
};

/** 20–60 people at 3 or 4 sites with one of 3 or 4 roles each, unevenly: the lower of two draws. */
const makeCells = (
  chance: Chance,
): { readonly counts: readonly number[]; readonly sites: number; readonly roles: number } => {
  const [sites, roles] = [chance(3, 4), chance(3, 4)];
  const counts = range(sites * roles).map(() => 0);
  for (let people = chance(20, 60); people > 0; people -= 1) {
    const site = Math.min(chance(0, sites - 1), chance(0, sites - 1));
    const role = Math.min(chance(0, roles - 1), chance(0, roles - 1));
    const cell = site * roles + role;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return { counts, sites, roles };
};

const makeFilters = (chance: Chance): Organisation => {
  const { counts, sites, roles } = makeCells(chance);
  return {
    counts,
    cuts: [
      totalOf(counts.length),
      ...range(sites).map((site) => ({ id: `site ${site}`, atoms: range(roles).map((role) => site * roles + role) })),
      ...range(roles).map((role) => ({ id: `role ${role}`, atoms: range(sites).map((site) => site * roles + role) })),
    ],
  };
};

const makeCrosstab = (chance: Chance): Organisation => {
  const { counts, cuts } = makeFilters(chance);
  return { counts, cuts: [...cuts, ...range(counts.length).map((cell) => ({ id: `cell ${cell}`, atoms: [cell] }))] };
};

const rowOf = ({ id, atoms }: Cut): LinearRow => ({
  id,
  terms: atoms.map((atom) => ({ atom, numerator: 1, denominator: 1 })),
});

const measure = (make: (chance: Chance) => Organisation, seed: number) => {
  const chance = makeChance(seed);
  const figures = { threshold: 0, remainder: 0, closure: 0, large: 0, shown: 0 };
  for (let made = 0; made < organisations; made += 1) {
    const { counts, cuts } = make(chance);
    const peopleOf = ({ atoms }: Cut): number => atoms.reduce((sum, atom) => sum + (counts[atom] ?? 0), 0);
    const whole = peopleOf(totalOf(counts.length));
    const leaks = (published: readonly Cut[]): number =>
      findLeaks(counts, published.map(rowOf), smallestGroup).length > 0 ? 1 : 0;
    const large = cuts.filter((cut) => peopleOf(cut) >= smallestGroup);
    const { shown } = closeCuts({ counts, cuts, ledger: [], optional: [], smallestGroup });
    figures.threshold += leaks(large);
    figures.remainder += leaks(
      large.filter((cut) => whole - peopleOf(cut) >= smallestGroup || whole === peopleOf(cut)),
    );
    figures.closure += leaks(cuts.filter(({ id }) => shown.includes(id)));
    figures.large += large.length;
    figures.shown += shown.length;
  }
  return figures;
};

describe('releases of 300 small organisations that single somebody out', () => {
  it('of a tree of divisions and teams', () => {
    expect(measure(makeTree, 1)).toEqual({ threshold: 256, remainder: 253, closure: 0, large: 3076, shown: 2609 });
  });

  it('of two filters without a crosstab', () => {
    expect(measure(makeFilters, 2)).toEqual({ threshold: 250, remainder: 250, closure: 0, large: 1918, shown: 1556 });
  });

  it('of a crosstab with its margins', () => {
    expect(measure(makeCrosstab, 3)).toEqual({ threshold: 295, remainder: 295, closure: 0, large: 2850, shown: 1878 });
  });
});
