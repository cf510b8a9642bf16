import { columnsOf, formOf, type LinearRow } from './column';
import { fieldFor } from './field-for';
import { makeRowSpace } from './row-space';
import { findSmallWords } from './small-words';

/** More than this many groups are not listed: one is enough to stop a release. */
const mostListed = 1_000;

/** More than the closure may spend, so that the audit clears what the closure has cleared. */
const auditEffort = 4e10;

/**
 * The final audit (measurement method, section 9.3): the groups of fewer than `smallestGroup` people for which some
 * linear combination of `rows` holds nobody else; empty when there is none. It starts again from the rows, modulo
 * another prime than the closure works with.
 */
export const findLeaks = (
  counts: readonly number[],
  rows: readonly LinearRow[],
  smallestGroup: number,
): readonly (readonly number[])[] => {
  const field = fieldFor(rows, 'audit');
  const columns = columnsOf(counts, rows);
  const space = makeRowSpace(
    field,
    rows.map((row) => ({ form: formOf(field, columns, row), origin: null })),
    0,
    columns.map(({ people }) => people >= smallestGroup),
  );
  const people = columns.map((column) => column.people);
  const { found, unsettled } = findSmallWords(field, space.smallRows(), people, {
    budget: smallestGroup - 1,
    limit: mostListed,
    effort: { left: auditEffort },
  });
  if (found.length === 0 && unsettled !== null) throw new Error('What is published is too entangled to be checked.');
  return found.map((group) => group.flatMap((column) => columns[column]?.atoms ?? []).sort((a, b) => a - b));
};
