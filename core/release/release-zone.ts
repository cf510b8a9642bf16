import { closeBlock } from './close-block';
import type { CatalogueCut } from './closure/catalogue';
import { absent } from './columns';
import { disclosePairs, hiddenPairRow } from './disclose-block';
import type { Figure } from './figure';
import { measurePair } from './measured';
import type { PairColumns } from './tally';

/** The least people could live with, and how far experience lies above it (measurement method, sections 4.1 and 6). */
export type ZoneFigures = { readonly minimum: Figure; readonly adequacy: Figure };

/**
 * Of the whole organisation; null where the minimum was not asked. Hidden where other people gave a minimum than answered
 * the block: the two means would give single answers (method, section 9.4 l).
 */
export const zoneOf = (
  columns: PairColumns,
  atoms: Int32Array,
  atomCount: number,
  total: CatalogueCut,
): ZoneFigures | null => {
  const { minimum, experience } = columns;
  if (minimum.every((value) => value === absent)) return null;
  const isSamePeople = minimum.every((value, row) => (value === absent) === (experience[row] === absent));
  const measured = measurePair({ ...columns, expectation: minimum }, atoms, atomCount);
  const closed = closeBlock(measured.counts, [total], null, []);
  const found = isSamePeople ? disclosePairs(measured, closed).rows.get('total')?.row : undefined;
  const row = found ?? hiddenPairRow(closed.shown.length > 0 ? 'complementary' : closed.reasonOf('total'));
  return { minimum: row.expectation, adequacy: row.gap };
};
