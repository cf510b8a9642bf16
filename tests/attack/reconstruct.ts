// Small groups: from the mean, the intervals and the whole's figures, how many sets of answers are still possible?
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import type { Figure } from '#core/release/figure';
import type { BlockView, Knowledge, PublishedRow, Side } from './equations';
import type { Leak } from './know-back';
import { isFew, isPossible, multisetsOf, type Range, squaresBetween, squaresOf } from './multisets';

/** From so many people on, what they answered may be shown as a distribution. */
const fewestForDistribution = 10;

/** A set of people with what is known of their answers, in units of which `grid` make a point. */
type Group = {
  readonly id: string;
  readonly atoms: readonly number[];
  readonly n: number;
  /** The lowest and highest sum there can be: the same where the mean is exact. */
  readonly sums: readonly [number, number];
  readonly squares: number | null;
};

type Board = { readonly groups: readonly Group[]; readonly whole: Group | null; readonly counts: number[] | null };

export type Column = { readonly side: Side | 'gap'; readonly grid: number; readonly range: Range };

const roundedIfWhole = (value: number): number | null => {
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-5 * Math.max(1, Math.abs(value)) ? whole : null;
};

const standardDeviation = (figure: Figure, n: number, df: number): number | null =>
  'low' in figure ? (((figure.high - figure.low) / 2) * Math.sqrt(n)) / tQuantile(0.975, df) : null;

const sumsOf = (figure: Figure | undefined, n: number, { grid, range }: Column): readonly [number, number] | null => {
  if (!figure) return null;
  if ('mean' in figure) return [Math.round(figure.mean * n * grid), Math.round(figure.mean * n * grid)];
  if (!('coded' in figure)) return null;
  return figure.coded === '<=1.5'
    ? [range.low * n, Math.floor(1.5 * grid * n)]
    : [Math.ceil(6.5 * grid * n), range.high * n];
};

/** The sum of squares behind a group's own interval. */
const ownSquares = (row: PublishedRow, column: Column, n: number): number | null => {
  const figure = row.figures[column.side];
  if (!figure || !('mean' in figure)) return null;
  const sum = figure.mean * n * column.grid;
  if ('noInterval' in figure) return figure.noInterval === 'no-spread' ? roundedIfWhole((sum * sum) / n) : null;
  if (row.basis?.spread !== 'own') return null;
  const sd = standardDeviation(figure, n, row.basis.df);
  return sd === null ? null : roundedIfWhole((sd * column.grid) ** 2 * (n - 1) + (sum * sum) / n);
};

/** Groups whose intervals rest on the whole's spread tell it. */
const wholeSquares = (rows: readonly PublishedRow[], column: Column, n: number, sum: number): number | null => {
  for (const row of rows) {
    const figure = row.figures[column.side];
    if (!figure || row.basis?.spread !== 'whole' || row.basis.df !== n - 1 || row.n === null) continue;
    const sd = standardDeviation(figure, row.n, row.basis.df);
    const squares = sd === null ? null : roundedIfWhole((sd * column.grid) ** 2 * (n - 1) + (sum * sum) / n);
    if (squares !== null) return squares;
  }
  return null;
};

const atomsIn = ({ coefficients }: PublishedRow): number[] =>
  coefficients.flatMap((value, atom) => (value === 0n ? [] : [atom]));

const shownGroups = (view: BlockView, column: Column): Group[] =>
  view.rows.flatMap((row) => {
    if (row.n === null) return [];
    const sums = sumsOf(row.figures[column.side], row.n, column);
    if (!sums) return [];
    return [{ id: row.id, atoms: atomsIn(row), n: row.n, sums, squares: ownSquares(row, column, row.n) }];
  });

const isExact = ({ sums }: Group): boolean => sums[0] === sums[1];

/** What is left of a group when one within it is taken away. */
const differences = (groups: readonly Group[]): Group[] =>
  groups.flatMap((outer) =>
    groups.flatMap((inner) => {
      const atoms = outer.atoms.filter((atom) => !inner.atoms.includes(atom));
      const isWithin = inner.atoms.every((atom) => outer.atoms.includes(atom));
      if (!isWithin || atoms.length === 0 || !isExact(outer) || !isExact(inner)) return [];
      const sum = outer.sums[0] - inner.sums[0];
      const squares = outer.squares !== null && inner.squares !== null ? outer.squares - inner.squares : null;
      return [{ id: `${outer.id} − ${inner.id}`, atoms, n: outer.n - inner.n, sums: [sum, sum] as const, squares }];
    }),
  );

const countsOf = ({ releases }: Knowledge, view: BlockView, { side, grid }: Column): number[] | null => {
  if (grid !== 1 || (side !== 'expectation' && side !== 'experience')) return null;
  for (const { release } of releases) {
    const shown = release.detail?.distributions.find(({ p }) => p === view.block)?.distribution;
    if (shown && 'n' in shown) return [...shown[side]];
  }
  return null;
};

const boardOf = (knowledge: Knowledge, view: BlockView, column: Column): Board => {
  const shown = shownGroups(view, column);
  const total = shown.find(({ id }) => id === 'total');
  const counts = countsOf(knowledge, view, column);
  const counted = counts && { sum: counts.reduce((sum, count, at) => sum + count * (at + 1), 0) };
  const whole = total && counted ? { ...total, sums: [counted.sum, counted.sum] as const } : (total ?? null);
  const known =
    whole && isExact(whole) && whole.squares === null
      ? { ...whole, squares: wholeSquares(view.rows, column, whole.n, whole.sums[0]) }
      : whole;
  const groups = known ? [...shown.filter(({ id }) => id !== 'total'), known] : shown;
  return { groups: [...groups, ...differences(groups)], whole: known, counts };
};

const isWithinCounts = (values: readonly number[], counts: readonly number[], { low }: Range): boolean => {
  const left = [...counts];
  return values.every((value) => {
    left[value - low] = (left[value - low] ?? 0) - 1;
    return (left[value - low] ?? 0) >= 0;
  });
};

/** Groups apart from this one and from each other, largest first: each with its own sum bounds what the rest can be. */
const apartFrom = (group: Group, groups: readonly Group[]): Group[] => {
  const chosen: Group[] = [];
  const taken = new Set(group.atoms);
  for (const other of [...groups].sort((a, b) => a.n - b.n)) {
    if (!isExact(other) || other.n === 0 || other.atoms.some((atom) => taken.has(atom))) continue;
    chosen.push(other);
    for (const atom of other.atoms) taken.add(atom);
  }
  return chosen;
};

/** Can everybody else have answered so that the whole comes out? */
const restIsPossible = (values: readonly number[], group: Group, board: Board, range: Range): boolean => {
  const { whole, groups } = board;
  if (!whole || !isExact(whole) || !group.atoms.every((atom) => whole.atoms.includes(atom))) return true;
  const restSum = whole.sums[0] - values.reduce((sum, value) => sum + value, 0);
  const restN = whole.n - group.n;
  if (!squaresBetween(restN, restSum, range)) return false;
  if (whole.squares === null) return true;
  const left = whole.squares - squaresOf(values);
  if (!isPossible(restN, restSum, left, range)) return false;
  const others = apartFrom(group, groups);
  const over = {
    n: restN - others.reduce((sum, { n }) => sum + n, 0),
    sum: restSum - others.reduce((sum, { sums }) => sum + sums[0], 0),
  };
  const parts = [
    ...others.map(({ n, sums }) => squaresBetween(n, sums[0], range)),
    squaresBetween(over.n, over.sum, range),
  ];
  if (parts.some((part) => part === null)) return true;
  const [least, most] = [0, 1].map((end) => parts.reduce((sum, part) => sum + (part?.[end as 0 | 1] ?? 0), 0));
  return left >= (least ?? 0) && left <= (most ?? 0);
};

/** Every set of answers the group can have given, up to `enough` of them. */
const candidatesOf = (group: Group, board: Board, { range }: Column): number[][] => {
  const found: number[][] = [];
  for (let sum = group.sums[0]; sum <= group.sums[1] && found.length < 2; sum++) {
    for (const values of multisetsOf(group.n, sum, range)) {
      if (group.squares !== null && squaresOf(values) !== group.squares) continue;
      if (board.counts && !isWithinCounts(values, board.counts, range)) continue;
      if (!restIsPossible(values, group, board, range)) continue;
      found.push(values);
      if (found.length > 1) break;
    }
  }
  return found;
};

/** A column in which everybody of the whole said the same leaves nothing to find out; told apart from the rest. */
const isAlike = ({ whole, counts }: Board): boolean =>
  counts?.filter((count) => count > 0).length === 1 ||
  (whole !== null && isExact(whole) && whole.squares !== null && whole.squares * whole.n === whole.sums[0] ** 2);

/** Groups of five to nine people whose answers are known one by one, in no order. */
export const reconstructed = (
  knowledge: Knowledge,
  view: BlockView,
  column: Column,
  answersOf: (atoms: readonly number[]) => number[],
): Leak[] => {
  const board = boardOf(knowledge, view, column);
  const leaks: Leak[] = [];
  for (const group of board.groups) {
    if (group.n < 1 || group.n >= fewestForDistribution || !isFew(group.n, column.range)) continue;
    const candidates = candidatesOf(group, board, column);
    if (candidates.length > 1) continue;
    const isRight = candidates[0]?.join(' ') === answersOf(group.atoms).join(' ');
    const kind = isAlike(board) ? 'all-alike' : 'answers-known';
    const what = `${column.side}: ${candidates[0]?.join(' ')}`;
    leaks.push({ kind: isRight ? kind : 'attack-mistaken', block: view.block, where: group.id, what });
  }
  if (isAlike(board) && board.whole) {
    leaks.push({ kind: 'all-alike', block: view.block, where: 'total', what: column.side });
  }
  return leaks;
};
