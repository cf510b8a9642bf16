import { RestError } from '@azure/data-tables';
import { z } from 'zod';
import { holdsPseudonyms, type TableName } from './table-name';

export type StorageOperation = 'create-table' | 'get' | 'list' | 'insert' | 'replace' | 'upsert' | 'remove' | 'batch';

/** Which row, as far as it is known. */
export type RowKeys = { readonly partitionKey: string; readonly rowKey?: string };

/** What the storage service said, without anything of the request: that holds rows, and its address holds their keys. */
export type StorageFault = {
  readonly statusCode: number | undefined;
  readonly code: string | undefined;
  readonly requestId: string | undefined;
};

const serviceDetailsSchema = z.object({
  errorCode: z.string().optional().catch(undefined),
  odataError: z.object({ code: z.string() }).optional().catch(undefined),
  'x-ms-request-id': z.string().optional().catch(undefined),
});

/** Reads status and code of a fault; the SDK keeps the code in another place for single operations than for batches. */
export const faultOf = (error: unknown): StorageFault => {
  if (!(error instanceof RestError)) return { statusCode: undefined, code: undefined, requestId: undefined };
  const details = serviceDetailsSchema.safeParse(error.details).data;
  return {
    statusCode: error.statusCode,
    code: details?.odataError?.code ?? details?.errorCode ?? error.code,
    requestId: details?.['x-ms-request-id'],
  };
};

// A missing table is a fault of the installation, not a missing row: both are 404, so the code decides.
/** The row is not there. */
export const isMissingRow = ({ statusCode, code }: StorageFault): boolean =>
  statusCode === 404 && (code === 'ResourceNotFound' || code === 'EntityNotFound');

/** The row is there already. */
export const isTakenRow = ({ statusCode, code }: StorageFault): boolean =>
  statusCode === 409 && code === 'EntityAlreadyExists';

/** The row changed since it was read. */
export const isChangedRow = ({ statusCode, code }: StorageFault): boolean =>
  statusCode === 412 && (code === 'UpdateConditionNotSatisfied' || code === 'ConditionNotMet');

// What the service says may repeat a key, and a failed parse repeats the body, so of an error with a status only the code
// is told. The rest (no connection, no token, out of time) has nothing to repeat, and its words help an operator.
const describe = (error: unknown, fault: StorageFault): string => {
  if (fault.statusCode !== undefined) return `${fault.code ?? 'no code'} (HTTP ${fault.statusCode})`;
  return error instanceof Error ? `${error.name}: ${error.message}` : 'not an error object';
};

/** Where a row is, in the words of an error message. */
export const keysText = (keys: RowKeys): string =>
  keys.rowKey === undefined ? ` at ${keys.partitionKey}` : ` at ${keys.partitionKey} / ${keys.rowKey}`;

/** Keys as an error may carry them: not at all where they are pseudonyms. */
export const speakableKeys = (table: TableName, keys: RowKeys | undefined): RowKeys | undefined =>
  keys === undefined || holdsPseudonyms(table) ? undefined : { ...keys };

/** A storage operation failed for a reason that is no expected outcome. Safe to log: it carries no row and no pid. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly table: TableName;
  readonly operation: StorageOperation;
  readonly statusCode: number | undefined;
  readonly code: string | undefined;
  readonly requestId: string | undefined;
  readonly keys: RowKeys | undefined;

  constructor(table: TableName, operation: StorageOperation, error: unknown, keys?: RowKeys) {
    const fault = faultOf(error);
    const spoken = speakableKeys(table, keys);
    const reason = describe(error, fault);
    // The SDK's own error holds request and response whole, so the cause is a copy that says only why.
    super(`${operation} in ${table} failed${spoken ? keysText(spoken) : ''}: ${reason}`, { cause: new Error(reason) });
    this.table = table;
    this.operation = operation;
    this.statusCode = fault.statusCode;
    this.code = fault.code;
    this.requestId = fault.requestId;
    this.keys = spoken;
  }
}
