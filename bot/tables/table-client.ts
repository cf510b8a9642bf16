import { TableClient } from '@azure/data-tables';
import type { TokenCredential } from '@azure/identity';
import { secondInMilliseconds } from '#core/kernel/clock';
import { sendAscii } from './ascii-body';
import { movePeople } from './move-people';
import { StorageError } from './storage-error';
import { type TableName, tableNames } from './table-name';
import { getRow } from './table-row';

/** Where the tables are, and how we prove that we may use them. */
export type TableConnection =
  | { readonly kind: 'connection-string'; readonly connectionString: string }
  | { readonly kind: 'identity'; readonly tablesUrl: string; readonly credential: TokenCredential };

/** The table clients, and what is asked of all of them. */
export type Tables = {
  readonly clients: Readonly<Record<TableName, TableClient>>;
  /** Creates the tables that are missing, and moves rows that older versions kept elsewhere; repeating it, also from several instances at once, is fine. */
  readonly create: () => Promise<void>;
  /**
   * Resolves when the storage answers a read within two seconds, with the time it says it is (ISO 8601; null when it does
   * not say), else throws `StorageError`.
   */
  readonly probe: () => Promise<string | null>;
};

const loopbackHosts: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

const makeClient = (connection: TableConnection, table: string, allowInsecureConnection: boolean): TableClient => {
  if (connection.kind === 'identity') {
    return new TableClient(connection.tablesUrl, table, connection.credential, { allowInsecureConnection });
  }
  const client = TableClient.fromConnectionString(connection.connectionString, table, { allowInsecureConnection });
  sendAscii(client);
  return client;
};

/** May rows travel unencrypted? Only within this machine. Throws for any other address without TLS. */
const allowsInsecureConnection = (connection: TableConnection): boolean => {
  // The SDK knows best which address a connection string means; making a client sends nothing.
  const { protocol, hostname } = new URL(makeClient(connection, tableNames[0], false).url);
  if (protocol === 'https:') return false;
  if (loopbackHosts.has(hostname)) return true;
  throw new Error(`Table storage at ${hostname} must be reached over https`);
};

const probeMilliseconds = 2 * secondInMilliseconds;

const createTable = async (name: TableName, client: TableClient): Promise<void> => {
  try {
    await client.createTable();
  } catch (error) {
    throw new StorageError(name, 'create-table', error);
  }
};

/** Makes the clients of all tables; `prefix` keeps several installations apart in one storage account. */
export const makeTables = (connection: TableConnection, prefix = ''): Tables => {
  const insecure = allowsInsecureConnection(connection);
  const client = (name: TableName): TableClient => makeClient(connection, `${prefix}${name}`, insecure);
  const clients = {
    workspaces: client('workspaces'),
    people: client('people'),
    stakeholders: client('stakeholders'),
    installations: client('installations'),
    instruments: client('instruments'),
    waves: client('waves'),
    invitations: client('invitations'),
    responses: client('responses'),
    releases: client('releases'),
    comments: client('comments'),
    leases: client('leases'),
    reminders: client('reminders'),
    audit: client('audit'),
    erasures: client('erasures'),
    runs: client('runs'),
    communications: client('communications'),
    progress: client('progress'),
    communicationAudits: client('communicationAudits'),
    channels: client('channels'),
  };
  return {
    clients,
    async create() {
      await Promise.all(tableNames.map((name) => createTable(name, clients[name])));
      await movePeople(clients);
    },
    async probe() {
      let time: string | undefined;
      const table = { client: clients.workspaces, name: 'workspaces' } as const;
      // A row that cannot be there: its absence proves that the service, the table and our right to read are.
      await getRow(table, 'probe', 'probe', AbortSignal.timeout(probeMilliseconds), ({ headers }) => {
        time = headers.get('date');
      });
      return time ? new Date(time).toISOString() : null;
    },
  };
};
