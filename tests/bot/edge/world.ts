// The whole product as it runs in a tenant, in this process: its edges check real tokens, whose keys they fetch from a
// stand-in for Microsoft's authorities. Its rows are in real tables.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { makeApp } from '../../../bot/app';
import type { BotIdentity } from '../../../bot/config';
import { makeFileErasureKey } from '../../../bot/keys/erasure-key-file';
import { makeFileWaveKeys } from '../../../bot/keys/wave-keys-file';
import { makeDeliveryQueue } from '../../../bot/queues/delivery-queue';
import type { Surroundings } from '../../../bot/surroundings';
import type { Tables } from '../../../bot/tables/table-client';
import { tableNames } from '../../../bot/tables/table-name';
import { makeTableStores } from '../../../bot/tables/table-stores';
import { makeTestTables, testConnection } from '../../support/azurite';
import { type Claims, type Entra, type SigningKey, signToken, startEntra } from '../../support/entra';
import { listen } from '../http/world';

export const botId = '6f0d5a1e-0000-4000-8000-00000000aaaa';
export const homeTenant = '2b1c9d3e-0000-4000-8000-00000000bbbb';
export const serviceUrl = 'https://smba.trafficmanager.net/emea/';
export const identity: BotIdentity = {
  type: 'SingleTenant',
  id: botId,
  tenantId: homeTenant,
  password: 'planted-secret',
};
export const teamsWeb = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';

export const seconds = (): number => Math.floor(Date.now() / 1000);

/** Claims with some replaced; what is undefined is left out of the JSON. */
export const botClaims = (changed: Claims = {}): Claims => ({
  iss: 'https://api.botframework.com',
  aud: botId,
  serviceurl: serviceUrl,
  nbf: seconds() - 5,
  exp: seconds() + 3600,
  ...changed,
});

export const tabClaims = (changed: Claims = {}): Claims => ({
  iss: `https://login.microsoftonline.com/${homeTenant}/v2.0`,
  aud: botId,
  tid: homeTenant,
  oid: 'ada',
  sub: 'pairwise',
  ver: '2.0',
  azp: teamsWeb,
  scp: 'access_as_user',
  iat: seconds(),
  nbf: seconds() - 5,
  exp: seconds() + 3600,
  ...changed,
});

/** Every row of every table, as it is stored. */
export const rowsOf = async ({ clients }: Pick<Tables, 'clients'>): Promise<Record<string, unknown[]>> => {
  const rows: Record<string, unknown[]> = {};
  for (const name of tableNames) {
    rows[name] = [];
    for await (const row of clients[name].listEntities()) rows[name].push(row);
  }
  return rows;
};

const keyOf = ([first]: readonly SigningKey[]): SigningKey => {
  if (!first) throw new Error('No key is published');
  return first;
};

/** Starts the product and the authorities it asks; surroundings can be replaced. */
export const startEdge = async (replaced: Partial<Surroundings> = {}) => {
  const entra: Entra = await startEntra();
  const tables = await makeTestTables();
  const folder = await mkdtemp(join(tmpdir(), 'pmo-edge-'));
  const logged: string[] = [];
  const queue = makeDeliveryQueue(testConnection(), `q${randomBytes(6).toString('hex')}`);
  await queue.create();
  const app = makeApp({
    tables,
    queue,
    keys: makeFileWaveKeys(join(folder, 'keys')),
    erasureKey: makeFileErasureKey(join(folder, 'keys')),
    log: pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) }),
    bot: identity,
    authorities: entra.authorities,
    local: null,
    ...replaced,
  });
  const server = await listen(app.server);
  return {
    url: server.url,
    entra,
    tables,
    stores: makeTableStores(tables),
    logged,
    rows: () => rowsOf(tables),
    botToken: (changed: Claims = {}, header: Claims = {}) =>
      signToken(botClaims(changed), keyOf(entra.botFramework.keys), header),
    tabToken: (changed: Claims = {}, header: Claims = {}) =>
      signToken(tabClaims(changed), keyOf(entra.tenants.keys), header),
    /** Posts an activity, or anything else, to the bot. */
    post: async (body: unknown, authorization?: string, headers: Readonly<Record<string, string>> = {}) => {
      const response = await fetch(`${server.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}), ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      return { status: response.status, text: await response.text(), headers: response.headers };
    },
    /** Asks the tab's API who somebody is. */
    me: async (authorization?: string, headers: Readonly<Record<string, string>> = {}) => {
      const response = await fetch(`${server.url}/api/me`, {
        headers: { ...(authorization ? { authorization } : {}), ...headers },
      });
      return { status: response.status, text: await response.text(), headers: response.headers };
    },
    stop: async () => {
      await server.stop();
      await entra.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
export type Edge = Awaited<ReturnType<typeof startEdge>>;

/** A person's own chat, as Teams posts from it. */
export const personal = (oid: string, extra: Claims = {}): Claims => ({
  type: 'message',
  id: '1700000000',
  channelId: 'msteams',
  serviceUrl,
  from: { id: `29:${oid}`, aadObjectId: oid, name: 'Ada' },
  recipient: { id: '28:bot', name: 'PMO Pulse' },
  conversation: { conversationType: 'personal', tenantId: homeTenant, id: `a:${oid}` },
  channelData: { tenant: { id: homeTenant } },
  locale: 'en-US',
  ...extra,
});

/** A button of a card that was pressed in a person's own chat. */
export const pressed = (oid: string, data: unknown, extra: Claims = {}): Claims =>
  personal(oid, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', data }, trigger: 'manual' },
    ...extra,
  });
