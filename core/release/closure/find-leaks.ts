import { columnsOf, formOf, type LinearRow } from './column';
import { fieldFor } from './field-for';
import { makeRowSpace } from './row-space';
import { findSmallWords } from './small-words';

/** More than this many groups are not listed: one is enough to stop a release. */
const mostListed = 1_000;

/** More than the closure may spend, so that the audit clears what the closure has cleared. */
const auditEffort = 4e9;

const leaksIn = (
  counts: readonly number[],
  rows: readonly LinearRow[],
  smallestGroup: number,
  search: { readonly which: 'every' | 'fewest'; readonly limit: number },
): { readonly leaks: readonly (readonly number[])[]; readonly isComplete: boolean } => {
  const field = fieldFor(rows, 'audit');
  const columns = columnsOf(counts, rows);
  const people = columns.map((column) => column.people);
  const space = makeRowSpace(
    field,
    rows.map((row) => ({ form: formOf(field, columns, row), origin: null })),
    0,
    people.map((count) => count >= smallestGroup),
  );
  const { found, unsettled } = findSmallWords(field, space.smallRows(), people, {
    budget: smallestGroup - 1,
    effort: { left: auditEffort },
    ...search,
  });
  const atomsOf = (group: readonly number[]): readonly number[] =>
    group.flatMap((column) => columns[column]?.atoms ?? []).sort((a, b) => a - b);
  return { leaks: found.map(atomsOf), isComplete: unsettled === null };
};

/**
 * The final audit (measurement method, section 9.3): the groups of fewer than `smallestGroup` people for which some
 * linear combination of `rows` holds nobody else, whatever its coefficients; empty when there is none. Of groups within
 * each other the least is listed. It starts again from the rows, modulo another prime than the closure works with.
 */
export const findLeaks = (
  counts: readonly number[],
  rows: readonly LinearRow[],
  smallestGroup: number,
): readonly (readonly number[])[] => {
  const { leaks, isComplete } = leaksIn(counts, rows, smallestGroup, { which: 'every', limit: mostListed });
  if (leaks.length === 0 && !isComplete) throw new Error('What is published is too entangled to be checked.');
  return leaks;
};

/** Whether there is such a group, or none can be excluded. */
export const mayLeak = (counts: readonly number[], rows: readonly LinearRow[], smallestGroup: number): boolean => {
  const { leaks, isComplete } = leaksIn(counts, rows, smallestGroup, { which: 'fewest', limit: 1 });
  return leaks.length > 0 || !isComplete;
};
