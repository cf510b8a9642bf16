import { stepsOf } from '#core/kernel/attribute-path';
import type { CatalogueCut } from './closure/catalogue';

/** Names the table a cut is a row of: its attributes, each at its depth in the tree. Rows of one table never overlap. */
export const tableOf = ({ path }: Pick<CatalogueCut, 'path'>): string =>
  JSON.stringify(path.map(({ attribute, value }) => [attribute, stepsOf(value).length]));

/** The rows of each table; the total is a row of none. */
export const tablesOf = (cuts: readonly CatalogueCut[]): ReadonlyMap<string, readonly CatalogueCut[]> => {
  const tables = new Map<string, CatalogueCut[]>();
  for (const cut of cuts) {
    if (cut.path.length === 0) continue;
    const table = tableOf(cut);
    const rows = tables.get(table);
    if (rows) rows.push(cut);
    else tables.set(table, [cut]);
  }
  return tables;
};
