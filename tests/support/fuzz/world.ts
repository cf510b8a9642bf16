// What is fuzzed: the whole product in local mode, where activities need no proof, on real tables; with a PMO, people who
// were met, and waves in several states.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { emptyProfile } from '#core/stakeholder/stakeholder';
import type { WaveRef } from '#core/wave/wave';
import { makeApp } from '../../../bot/app';
import { makeFileErasureKey } from '../../../bot/keys/erasure-key-file';
import { makeFileWaveKeys } from '../../../bot/keys/wave-keys-file';
import { makeLocalIssuer } from '../../../bot/local/token-issuer';
import { makeDeliveryQueue } from '../../../bot/queues/delivery-queue';
import type { Surroundings } from '../../../bot/surroundings';
import { makeTableStores } from '../../../bot/tables/table-stores';
import { sampleCommunication } from '../../core/communication/sample-communication';
import { sampleInvitation, samplePerson, sampleWave, sampleWorkspace } from '../../core/samples';
import { makeTestTables, testConnection } from '../azurite';
import { startConnectorEmulator } from '../connector-emulator';
import type { FuzzInput, KnownIds } from './inputs';

const tenantId = 'tenant-fuzz';
const workspaceId = 'w-fuzz';
const teamId = '19:w-fuzz@thread.tacv2';
const lead = 'lea';
const asked = ['ada', 'ben', 'cem', 'dia', 'eli', 'sid'];
const people = [lead, 'mia', ...asked, 'stranger'];
const states = ['open', 'draft', 'scheduled', 'closing', 'closed', 'cancelled'] as const;

/** Starts the product and puts something into it; whoever needs the key of a wave waits for `hold` first. */
export const startFuzzWorld = async (
  replaced: Partial<Surroundings> = {},
  hold: () => Promise<void> = async () => {},
) => {
  const connector = await startConnectorEmulator();
  const account = (oid: string) => ({ id: `29:${oid}`, aadObjectId: oid, name: `Name of ${oid}` });
  connector.members.set(teamId, [account(lead), account('mia')]);
  connector.teams.set(teamId, { name: 'Portfolio Office', aadGroupId: workspaceId });
  const folder = await mkdtemp(join(tmpdir(), 'pmo-fuzz-'));
  const tables = await makeTestTables();
  const stores = makeTableStores(tables);
  const keys = makeFileWaveKeys(join(folder, 'keys'));
  const issuer = await makeLocalIssuer({ dataDir: folder, issuerBase: 'http://127.0.0.1' });
  const queue = makeDeliveryQueue(testConnection(), `q${randomBytes(6).toString('hex')}`);
  await queue.create();
  const logged: string[] = [];
  const app = makeApp({
    tables,
    queue,
    keys: {
      ...keys,
      find: async (ref) => {
        await hold();
        return keys.find(ref);
      },
    },
    erasureKey: makeFileErasureKey(join(folder, 'keys')),
    log: pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) }),
    bot: null,
    local: { issuer, playgroundUrl: null, demo: null },
    turnsPerSecond: { bulk: Number.POSITIVE_INFINITY, talk: Number.POSITIVE_INFINITY },
    ...replaced,
  });
  const server = createServer(app.server);
  server.keepAliveTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const refOf = (waveId: string): WaveRef => ({ tenantId, workspaceId, waveId });
  const openRef = refOf('wave-open');

  /** Puts back what the last inputs have taken away, so that the next ones find something to break. */
  const tend = async (): Promise<void> => {
    const team = sampleWorkspace({
      tenantId,
      id: workspaceId,
      teamId,
      serviceUrl: connector.serviceUrl,
      leads: [lead],
    });
    const found = await stores.workspaces.find({ tenantId, workspaceId });
    if (found) await stores.workspaces.replace(team, found.version);
    else await stores.workspaces.add(team);
    for (const state of states) {
      const wave = sampleWave(state, { tenantId, workspaceId, id: `wave-${state}` });
      const known = await stores.waves.find(refOf(wave.id));
      if (known) await stores.waves.replace(wave, known.version);
      else await stores.waves.add(wave);
    }
    await keys.create(openRef);
    // Whoever has erased what is kept about them is there again, like whoever was removed from the register.
    for (const oid of people.slice(0, -1)) {
      await stores.people.add(samplePerson(oid, { tenantId, serviceUrl: connector.serviceUrl }));
    }
    await stores.stakeholders.putAll(
      asked.map((oid) => ({ tenantId, workspaceId, oid, name: oid, attributes: { site: 'Graz' }, ...emptyProfile })),
    );
    await stores.invitations.addAll(asked.map((oid) => sampleInvitation(oid, { ...openRef, state: 'sent' })));
    const wentOut = { state: 'sent', sentBy: 'elsewhere', sentAt: '2026-08-10T09:00:00.000Z' } as const;
    await stores.communications.add(sampleCommunication('sent', { tenantId, workspaceId, ...wentOut }));
    await stores.communications.add(sampleCommunication('checked', { tenantId, workspaceId }));
  };
  await tend();
  const pseudonymiser = await keys.find(openRef);
  const seatOf = (oid: string): string => pseudonymiser?.seat({ tenantId, oid }, 0) ?? '';
  const tokens = new Map<string, string>();
  for (const oid of people) tokens.set(oid, await issuer.issueToken({ tenantId, userId: oid }));

  const known: KnownIds = {
    tenantId,
    workspaceId,
    teamId,
    waveIds: states.map((state) => `wave-${state}`),
    people,
    lead,
    seats: asked.map(seatOf),
    serviceUrl: connector.serviceUrl,
  };
  return {
    known,
    openRef,
    seatOf,
    tables,
    stores,
    logged,
    tend,
    send: async ({ method, path, as, headers, body }: FuzzInput) => {
      const response = await fetch(url + path, {
        method,
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(as === null ? {} : { authorization: `Bearer ${tokens.get(as)}` }),
          ...headers,
        },
        ...(body === undefined ? {} : { body }),
        redirect: 'manual',
      });
      return { status: response.status, text: await response.text() };
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      await connector.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
export type FuzzWorld = Awaited<ReturnType<typeof startFuzzWorld>>;
