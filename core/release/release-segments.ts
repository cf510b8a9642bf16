import { fivePs, type P } from '#core/kernel/five-p';
import { adjustPValues } from '#core/measure/benjamini-hochberg';
import type { ClosedBlock } from './close-block';
import type { CatalogueCut } from './closure/catalogue';
import { type Block, type Context, pairRowAt, type RatingBlock, ratingAt } from './release-blocks';
import type { Segment } from './release-detail';
import { plainComposite } from './release-quality';

const falseDiscoveryRate = 0.1;

/** Which cells of the table of groups stand up to its many comparisons; by cut and P. */
const confirmedCells = (
  segments: readonly CatalogueCut[],
  blocks: readonly (Block | null)[],
): ReadonlyMap<string, boolean> => {
  const cells = segments.flatMap(({ id }) =>
    blocks.flatMap((block) => {
      const p = block?.disclosed.rows.get(id)?.p;
      return block && p !== null && p !== undefined ? [{ key: `${id}|${block.p}`, p }] : [];
    }),
  );
  const adjusted = adjustPValues(cells.map(({ p }) => p));
  return new Map(cells.map(({ key }, index) => [key, (adjusted[index] ?? 1) <= falseDiscoveryRate]));
};

export const segmentsOf = (
  context: Context,
  blocks: ReadonlyMap<P, Block | null>,
  value: RatingBlock,
  answered: { readonly closed: ClosedBlock; readonly counts: readonly number[] },
): Segment[] => {
  const segments = context.cuts.filter(({ path }) => path.length > 0);
  const confirmed = confirmedCells(segments, [...blocks.values()]);
  const shownIds = new Set(answered.closed.shown.map(({ id }) => id));
  return segments.map(({ id, path, atoms }) => {
    const ps = fivePs.map((p) => ({
      p,
      ...pairRowAt(blocks.get(p) ?? null, id),
      confirmed: confirmed.get(`${id}|${p}`) ?? null,
    }));
    const n = shownIds.has(id) ? atoms.reduce((sum, atom) => sum + (answered.counts[atom] ?? 0), 0) : null;
    return { id, path: path.map((step) => ({ ...step })), n, value: ratingAt(value, id), ps, sq: plainComposite(ps) };
  });
};
