import { tidyPath } from '#core/kernel/attribute-path';
import type { Attributes } from '#core/stakeholder/stakeholder';

/** One group of a person as it is being edited; the key stays while name and value change. */
export type GroupRow = { readonly key: number; readonly name: string; readonly value: string };

/** So many groups may one person have, as the register has it. */
export const mostGroups = 20;

/** The rows of a person's groups; one empty row where there are none yet. */
export const rowsOf = (attributes: Attributes): GroupRow[] => {
  const rows = Object.entries(attributes).map(([name, value], key) => ({ key, name, value }));
  return rows.length === 0 ? [{ key: 0, name: '', value: '' }] : rows;
};

/** The rows with an empty one below them. */
export const withEmptyRow = (rows: readonly GroupRow[]): GroupRow[] => [
  ...rows,
  { key: Math.max(-1, ...rows.map(({ key }) => key)) + 1, name: '', value: '' },
];

const isEmpty = ({ name, value }: GroupRow): boolean => name.trim() === '' && value.trim() === '';

/** What is wrong with a row: half of it is missing, or its name is there twice. */
export type RowProblem = 'noName' | 'noValue' | 'twice';

/** The first thing wrong with a row; null when it can be saved. An empty row is simply left out. */
export const problemOfRow = (row: GroupRow, rows: readonly GroupRow[]): RowProblem | null => {
  if (isEmpty(row)) return null;
  if (row.name.trim() === '') return 'noName';
  if (row.value.trim() === '') return 'noValue';
  const isTwice = rows.some((other) => other.key < row.key && other.name.trim() === row.name.trim());
  return isTwice ? 'twice' : null;
};

/** The groups that the rows make; only whole rows count. */
export const attributesOf = (rows: readonly GroupRow[]): Attributes =>
  Object.fromEntries(
    rows
      .filter(({ name, value }) => name.trim() !== '' && value.trim() !== '')
      .map(({ name, value }) => [name.trim(), tidyPath(value)]),
  );
