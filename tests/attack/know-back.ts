// What is coded must stay coded: can the exact mean be had from what is shown beside it?
import type { Figure } from '#core/release/figure';
import type { ReleaseDetail } from '#core/release/release-detail';
import type { BlockView, Knowledge, Side } from './equations';
import { type ExactRow, makeSpan } from './exact-rows';

export type Leak = { readonly kind: string; readonly block: string; readonly where: string; readonly what: string };

const isExact = (figure: Figure | undefined): boolean => figure !== undefined && 'mean' in figure;
const isCoded = (figure: Figure | undefined): boolean => figure !== undefined && 'coded' in figure;

/** A row over the sums of the left side, then of the right side, then of the single items of both. */
const wide = (parts: readonly (readonly bigint[])[]): ExactRow => parts.flat();

const scaled = (row: readonly bigint[], by: bigint): bigint[] => row.map((value) => value * by);

const unit = (length: number, at: number, value = 1n): bigint[] =>
  Array.from({ length }, (_, index) => (index === at ? value : 0n));

type Item = ReleaseDetail['pairItems'][number];

/** The items of a block whose people are those of the block: their sums add up to the block's. */
const itemsOf = ({ releases }: Knowledge, view: BlockView): Item[] => {
  const detail = releases[0]?.release.detail;
  const ids = (detail?.items ?? []).filter(({ p }) => p === view.block).map(({ id }) => id);
  const total = view.rows.find(({ id }) => id === 'total');
  const items = (detail?.pairItems ?? []).filter(({ itemId }) => ids.includes(itemId));
  return items.length > 1 && total && items.every(({ n }) => n !== null && n === total.n) ? items : [];
};

type Asked = { readonly where: string; readonly what: Side; readonly row: ExactRow };

const systemOf = (knowledge: Knowledge, view: BlockView): { known: ExactRow[]; asked: Asked[] } => {
  const items = itemsOf(knowledge, view);
  const [atoms, extra] = [view.atoms.length, items.length];
  const [noAtoms, noItems] = [new Array<bigint>(atoms).fill(0n), new Array<bigint>(extra).fill(0n)];
  const left = (row: readonly bigint[]): ExactRow => wide([row, noAtoms, noItems, noItems]);
  const right = (row: readonly bigint[]): ExactRow => wide([noAtoms, row, noItems, noItems]);
  const known: ExactRow[] = [];
  const asked: Asked[] = [];
  for (const { id, coefficients, figures } of view.rows) {
    const sides = [
      ['expectation', left(coefficients)],
      ['experience', right(coefficients)],
      ['rating', left(coefficients)],
    ] as const;
    for (const [side, row] of sides) {
      if (isExact(figures[side])) known.push(row);
      if (isCoded(figures[side])) asked.push({ where: id, what: side, row });
    }
    if (isExact(figures.gap)) known.push(wide([scaled(coefficients, -1n), coefficients, noItems, noItems]));
  }
  items.forEach((item, at) => {
    const rows = [
      ['expectation', wide([noAtoms, noAtoms, unit(extra, at), noItems])],
      ['experience', wide([noAtoms, noAtoms, noItems, unit(extra, at)])],
    ] as const;
    for (const [side, row] of rows) {
      if (isExact(item[side])) known.push(row);
      if (isCoded(item[side])) asked.push({ where: item.itemId, what: side, row });
    }
    if (isExact(item.gap)) known.push(wide([noAtoms, noAtoms, unit(extra, at, -1n), unit(extra, at)]));
  });
  if (extra > 0) {
    const everybody = scaled(new Array<bigint>(atoms).fill(1n), BigInt(extra));
    const all = new Array<bigint>(extra).fill(-1n);
    known.push(wide([everybody, noAtoms, all, noItems]), wide([noAtoms, everybody, noItems, all]));
  }
  return { known, asked };
};

const fromSums = (knowledge: Knowledge, view: BlockView): Leak[] => {
  const { known, asked } = systemOf(knowledge, view);
  if (asked.length === 0 || known.length === 0) return [];
  const follows = makeSpan(known);
  return asked
    .filter(({ row }) => follows(row))
    .map(({ where, what }) => ({ kind: 'coded-mean-from-sums', block: view.block, where, what }));
};

/** Counts of single ratings add up to the mean; of a block of two items they are rounded and do not. */
const fromDistributions = ({ releases }: Knowledge, view: BlockView): Leak[] => {
  const items = releases[0]?.release.detail?.items.filter(({ p }) => p === view.block) ?? [];
  if (items.length !== 1) return [];
  const shown = releases.flatMap(({ release }) => release.detail?.distributions ?? []);
  const isTold = shown.some(({ p, distribution }) => p === view.block && 'n' in distribution);
  const coded = view.rows.filter(({ id }) => id === 'total');
  return (['expectation', 'experience'] as const).flatMap((what) =>
    isTold && coded.some(({ figures }) => isCoded(figures[what]))
      ? [{ kind: 'coded-mean-from-distribution', block: view.block, where: 'total', what }]
      : [],
  );
};

/** A share of 1 at the ceiling says that everybody's answer is 7. */
const fromCeilings = ({ releases }: Knowledge, view: BlockView): Leak[] => {
  const detail = releases[0]?.release.detail;
  const ids = detail?.items.filter(({ p }) => p === view.block).map(({ id }) => id) ?? [];
  return (detail?.flags.ceilings ?? [])
    .filter(({ itemId, share }) => ids.includes(itemId) && share === 1)
    .map(({ itemId }) => ({ kind: 'everybody-at-ceiling', block: view.block, where: itemId, what: 'expectation' }));
};

/** Coded means of a block that are no secret. */
export const codedMeansKnown = (knowledge: Knowledge, view: BlockView): Leak[] => [
  ...fromSums(knowledge, view),
  ...fromDistributions(knowledge, view),
  ...fromCeilings(knowledge, view),
];

/** The quality gap over five Ps beside four exact gaps gives the fifth. */
export const gapsFromComposites = ({ releases }: Knowledge): Leak[] =>
  releases.flatMap(({ release }) => {
    const whole = [
      { id: 'total', ps: release.ps, sq: release.detail?.quality.sq },
      { id: 'total, weighted', ps: release.ps, sq: release.detail?.quality.sqWeighted },
    ];
    return [...whole, ...(release.detail?.segments ?? [])].flatMap(({ id, ps, sq }) => {
      const hidden = ps.filter(({ gap }) => !isExact(gap)).map(({ p }) => p);
      const isLeak = isExact(sq) && hidden.length === 1;
      return isLeak ? [{ kind: 'gap-from-composite', block: hidden[0] ?? '', where: id, what: 'gap' }] : [];
    });
  });
