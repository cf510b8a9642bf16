import type { Stored, WriteOutcome } from '#core/kernel/stored';

/** Rows in memory that behave like a table: copies in and out, one version a write. */
export type VersionedRows<Value> = {
  readonly find: (key: string) => Stored<Value> | null;
  /** In the order of their keys. */
  readonly list: () => Stored<Value>[];
  readonly add: (key: string, value: Value) => WriteOutcome;
  readonly replace: (key: string, value: Value, version: string) => WriteOutcome;
  readonly put: (key: string, value: Value) => void;
  readonly remove: (key: string) => boolean;
};

/** One key out of several ids, such that different ids never make the same key. */
export const keyOf = (...ids: readonly string[]): string => JSON.stringify(ids);

/** Compares two ids as a table orders its keys. */
export const compareIds = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** Makes an empty set of rows. */
export const makeVersionedRows = <Value>(): VersionedRows<Value> => {
  const rows = new Map<string, Stored<Value>>();
  let writes = 0;
  const put = (key: string, value: Value): WriteOutcome => {
    writes += 1;
    rows.set(key, { value: structuredClone(value), version: `version-${writes}` });
    return 'written';
  };
  return {
    find: (key) => structuredClone(rows.get(key) ?? null),
    list: () => structuredClone([...rows].sort(([one], [other]) => compareIds(one, other)).map(([, stored]) => stored)),
    add: (key, value) => (rows.has(key) ? 'conflict' : put(key, value)),
    replace: (key, value, version) => (rows.get(key)?.version === version ? put(key, value) : 'conflict'),
    put,
    remove: (key) => rows.delete(key),
  };
};
