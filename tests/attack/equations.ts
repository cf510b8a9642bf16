// What a release says, as equations over the groups of people whom the register tells apart.
import { fivePs, type P } from '#core/kernel/five-p';
import type { Figure } from '#core/release/figure';
import type { Release, ReleasedRating } from '#core/release/release';
import type { Segment } from '#core/release/release-detail';
import type { Attributes } from '#core/stakeholder/stakeholder';

export type Side = 'expectation' | 'experience' | 'rating';
export type BlockName = P | 'V1';

/** People of one block whom no attribute tells apart, and how many of them answered it. */
export type Atom = { readonly members: readonly number[]; readonly n: number };

/** A published row of one block: whose sums it adds, with which weights, and what is shown of it. */
export type PublishedRow = {
  readonly id: string;
  readonly path: Segment['path'];
  readonly coefficients: readonly bigint[];
  /** People in it who answered; null for a weighted row. */
  readonly n: number | null;
  readonly toldN: number | null;
  readonly figures: Partial<Record<Side | 'gap', Figure>>;
  readonly basis: { readonly spread: string; readonly df: number } | null;
};

export type BlockView = { readonly block: BlockName; readonly atoms: readonly Atom[]; readonly rows: PublishedRow[] };

/** A release, what its people are for its cuts, and who answered which block. */
export type Knowledge = {
  readonly releases: readonly { readonly release: Release; readonly attributes: readonly Attributes[] }[];
  /** Per block: did this member answer it? */
  readonly answered: ReadonlyMap<BlockName, readonly boolean[]>;
};

const isIn = (attributes: Attributes, path: PublishedRow['path']): boolean =>
  path.every(({ attribute, value }) => {
    const own = attributes[attribute];
    return own === value || own?.startsWith(`${value} / `) === true;
  });

const atomsOf = ({ releases }: Knowledge, answered: readonly boolean[]): Atom[] => {
  const groups = new Map<string, number[]>();
  answered.forEach((isThere, member) => {
    if (!isThere) return;
    const key = JSON.stringify(releases.map(({ attributes }) => Object.entries(attributes[member] ?? {}).sort()));
    groups.set(key, [...(groups.get(key) ?? []), member]);
  });
  return [...groups.values()].map((members) => ({ members, n: members.length }));
};

type Shown = Omit<PublishedRow, 'coefficients' | 'n' | 'path' | 'id'>;

const shownPair = (row: {
  readonly n: number | null;
  readonly expectation: Figure;
  readonly experience: Figure;
  readonly gap: Figure;
  readonly basis?: PublishedRow['basis'] | undefined;
}): Shown => ({
  toldN: row.n,
  figures: { expectation: row.expectation, experience: row.experience, gap: row.gap },
  basis: row.basis ?? null,
});

const shownRating = ({ n, figure, basis }: ReleasedRating): Shown => ({
  toldN: n,
  figures: { rating: figure },
  basis: basis ?? null,
});

/** A row that shows no figure at all is no equation. */
const isShown = ({ figures }: Pick<PublishedRow, 'figures'>): boolean =>
  Object.values(figures).some((figure) => !('hidden' in figure));

const placesOf = (release: Release, block: BlockName): { path: PublishedRow['path']; id: string; shown: Shown }[] => {
  const whole = block === 'V1' ? release.value : release.ps.find(({ p }) => p === block);
  const segments = (release.detail?.segments ?? []).map(({ id, path, value, ps }) => {
    const row = block === 'V1' ? value : ps.find(({ p }) => p === block);
    return { id, path, row };
  });
  return [{ id: 'total', path: [], row: whole }, ...segments].flatMap(({ id, path, row }) => {
    if (!row) return [];
    return [{ id, path, shown: 'figure' in row ? shownRating(row) : shownPair(row) }];
  });
};

/** Everything published about one block. */
export const viewOf = (knowledge: Knowledge, block: BlockName): BlockView => {
  const atoms = atomsOf(knowledge, knowledge.answered.get(block) ?? []);
  const rows = knowledge.releases.flatMap(({ release, attributes }) =>
    placesOf(release, block).map(({ id, path, shown }): PublishedRow => {
      const within = atoms.map(({ members }) => isIn(attributes[members[0] ?? -1] ?? {}, path));
      const n = atoms.reduce((sum, atom, index) => sum + (within[index] ? atom.n : 0), 0);
      return { id, path, ...shown, n, coefficients: within.map((isWithin) => (isWithin ? 1n : 0n)) };
    }),
  );
  // Strata of one size are merged in the order in which their people were gathered, those of no attribute first.
  const gathered = (knowledge.releases[0]?.attributes ?? []).map((own, member) =>
    Object.keys(own).length === 0 ? -1 : member,
  );
  const weighted = knowledge.releases.flatMap((one) => weightedRows(one, block, atoms, gathered));
  return { block, atoms, rows: [...rows, ...weighted].filter(isShown) };
};

/** `first` is where its first person, answered or not, was gathered. */
type Stratum = {
  readonly atoms: readonly number[];
  readonly people: number;
  readonly n: number;
  readonly first: number;
};

const mergeAll = (strata: readonly Stratum[]): Stratum => ({
  atoms: strata.flatMap(({ atoms }) => atoms),
  people: strata.reduce((sum, { people }) => sum + people, 0),
  n: strata.reduce((sum, { n }) => sum + n, 0),
  first: Math.min(...strata.map(({ first }) => first)),
});

const fewestInStratum = 10;

const mergedStrata = (strata: readonly Stratum[]): Stratum[] => {
  const order = (a: Stratum, b: Stratum): number => a.n - b.n || a.first - b.first;
  const [small, large] = [
    strata.filter(({ n }) => n < fewestInStratum),
    strata.filter(({ n }) => n >= fewestInStratum),
  ];
  if (small.length === 0) return large;
  const [nearest, ...others] = large.sort(order);
  const merged = mergeAll(small);
  return merged.n >= fewestInStratum || !nearest ? [merged, ...large] : [mergeAll([merged, nearest]), ...others];
};

type Fraction = readonly [numerator: bigint, denominator: bigint];

const isMore = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d > c * b;

/** No respondent weighs more than three times the median respondent. */
const cappedWeights = (strata: readonly Stratum[]): Fraction[] => {
  const weights = strata.map(({ people, n }): Fraction => [BigInt(people), BigInt(n)]);
  const each = strata
    .flatMap(({ n }, index) => Array.from({ length: n }, () => weights[index] ?? [1n, 1n]))
    .sort((a, b) => Number(a[0] * b[1] - b[0] * a[1]));
  const [low, high] = [each[Math.ceil(each.length / 2) - 1], each[Math.floor(each.length / 2)]];
  if (!low || !high) return weights;
  const most: Fraction = [3n * (low[0] * high[1] + high[0] * low[1]), 2n * low[1] * high[1]];
  return weights.map((weight) => (isMore(weight, most) ? most : weight));
};

/** The overall figures: every stratum counts as many people as were invited of it. */
const weightedRows = (
  { release, attributes }: Knowledge['releases'][number],
  block: BlockName,
  atoms: readonly Atom[],
  gathered: readonly number[],
): PublishedRow[] => {
  const overall = release.detail?.overall;
  const row = overall?.ps.find(({ p }) => p === block);
  const attribute = overall?.attribute ?? null;
  if (!row || attribute === null) return [];
  const answerOf = (member: number): string => attributes[member]?.[attribute]?.split(' / ')[0] ?? '';
  const values = attributes.map((_, member) => answerOf(member));
  const strata = [...new Set(values)].map((value): Stratum => {
    const own = atoms.flatMap(({ members }, index) => (answerOf(members[0] ?? -1) === value ? [index] : []));
    return {
      atoms: own,
      people: values.filter((one) => one === value).length,
      n: own.reduce((sum, index) => sum + (atoms[index]?.n ?? 0), 0),
      first: Math.min(
        ...gathered.filter((_, member) => values[member] === value),
        ...(value === '' && !gathered.includes(-1) ? [-1] : []),
      ),
    };
  });
  const used = mergedStrata(strata).filter(({ n }) => n > 0);
  if (used.length < 2) return [];
  const weights = cappedWeights(used);
  const common = weights.reduce((product, [, denominator]) => product * denominator, 1n);
  const coefficients = atoms.map((_, index) => {
    const at = used.findIndex((stratum) => stratum.atoms.includes(index));
    const [numerator, denominator] = weights[at] ?? [0n, 1n];
    return (numerator * common) / denominator;
  });
  const figures = { expectation: row.expectation, experience: row.experience, gap: row.gap };
  return [{ id: 'overall', path: [], coefficients, n: null, toldN: null, figures, basis: null }];
};

export const blockNames: readonly BlockName[] = [...fivePs, 'V1'];
