// What Azure Tables enforces and Azurite does not, or not always, in one place, so that nothing works locally and
// fails in Azure. Source: Microsoft Learn, "Understanding the Table service data model" and "Entity group transactions".
import type { TableEntity } from '@azure/data-tables';
import type { TableName } from './table-name';

/** What a column may hold here; null is not stored and reads as absent. */
export type Column = string | number | boolean | null;
export type Entity = TableEntity<Readonly<Record<string, Column>>>;

export const entityLimits = {
  bytes: 1024 * 1024,
  /** Without partition key, row key and time stamp. */
  properties: 252,
  stringUnits: 32_768,
  keyUnits: 1024,
  batchRows: 100,
  batchBytes: 4 * 1024 * 1024,
} as const;

type EntityLimit = keyof typeof entityLimits;

/** A row is larger than Azure Tables takes. Names table, limit and column; never keys or content. */
export class EntityLimitError extends Error {
  override readonly name = 'EntityLimitError';
  readonly table: TableName;
  readonly limit: EntityLimit;

  constructor(table: TableName, limit: EntityLimit, found: number, column?: string) {
    const where = column === undefined ? table : `${table}.${column}`;
    super(`${where} exceeds the limit of ${entityLimits[limit]} ${limit}: ${found}`);
    this.table = table;
    this.limit = limit;
  }
}

// Microsoft's formula: 4 bytes, two a unit of the keys, and for each property 8 bytes, two a unit of its name, and its
// value (a string: 4 bytes and two a unit). Numbers count as the widest type.
const columnBytes = (name: string, value: Column): number => {
  const valueBytes = typeof value === 'string' ? 4 + 2 * value.length : 8;
  return 8 + 2 * name.length + valueBytes;
};

const isKey = (name: string): boolean => name === 'partitionKey' || name === 'rowKey';

/** Throws `EntityLimitError` when Azure would refuse the row; called before every write. */
export const assertFits = (table: TableName, entity: Entity): void => {
  let properties = 0;
  let bytes = 4 + 2 * (entity.partitionKey.length + entity.rowKey.length);
  for (const [name, value] of Object.entries(entity)) {
    const units = typeof value === 'string' ? value.length : 0;
    const limit = isKey(name) ? 'keyUnits' : 'stringUnits';
    if (units > entityLimits[limit]) throw new EntityLimitError(table, limit, units, name);
    if (isKey(name) || value === null) continue;
    properties += 1;
    bytes += columnBytes(name, value);
  }
  if (properties > entityLimits.properties) throw new EntityLimitError(table, 'properties', properties);
  if (bytes > entityLimits.bytes) throw new EntityLimitError(table, 'bytes', bytes);
};

// Each row travels as JSON inside its own small HTTP request; the headers take about this much.
const batchRowOverheadBytes = 1024;

const sentBytes = (entity: Entity): number => batchRowOverheadBytes + Buffer.byteLength(JSON.stringify(entity));

/** Rows of one partition that are written all or not at all. */
export type Batch = readonly [Entity, ...Entity[]];

/** Cuts rows of one partition into transactions that Azure takes: at most 100 rows and 4 MiB each. */
export const batchesOf = (entities: readonly Entity[]): Batch[] => {
  const batches: [Entity, ...Entity[]][] = [];
  let bytes = 0;
  for (const entity of entities) {
    const open = batches.at(-1);
    const more = sentBytes(entity);
    if (open && open.length < entityLimits.batchRows && bytes + more <= entityLimits.batchBytes) {
      open.push(entity);
      bytes += more;
    } else {
      batches.push([entity]);
      bytes = more;
    }
  }
  return batches;
};
