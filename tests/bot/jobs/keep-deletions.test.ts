// A workspace whose team the app was removed from, on real tables: who is told, who can stop it, and that in the end
// nothing of it is left, whatever breaks on the way and however many processes are at it.
import pino from 'pino';
import { makeRecordAudit } from '#core/audit/record-audit';
import { dayInMilliseconds, secondInMilliseconds } from '#core/kernel/clock';
import { makeRetentionSteps } from '#core/retention/retention-steps';
import { makeRecordTeam, makeRemoveTeam } from '#core/workspace/record-team';
import { defaultWorkspaceSettings } from '#core/workspace/workspace';
import { makeKeepDeletions } from '../../../bot/jobs/keep-deletions';
import type { Tables } from '../../../bot/tables/table-client';
import { tableNames } from '../../../bot/tables/table-name';
import { makeTableStores } from '../../../bot/tables/table-stores';
import { makeTableWorkspaceRows } from '../../../bot/tables/workspace-rows';
import {
  answersOf,
  makeClock,
  makeIds,
  makeMemoryKeys,
  pidOf,
  responseOf,
  rosterOf,
  samplePerson,
  sampleWorkspace,
} from '../../core/samples';
import { makeTestTables } from '../../support/azurite';
import { fillWorkspace } from './fill-workspace';

let tables: Tables;
beforeAll(async () => {
  tables = await makeTestTables();
});

let worlds = 0;
/** Two workspaces of a tenant of their own; the app was just removed from the first one's team. */
const makeWorld = async (breakAt?: { readonly what: string; readonly nth: number }) => {
  worlds += 1;
  const tenantId = `tenant-${worlds}`;
  const ref = { tenantId, workspaceId: 'pmo-1' };
  const stores = makeTableStores(tables);
  for (const oid of ['lea', 'leo']) await stores.people.add(samplePerson(oid, { tenantId }));
  await fillWorkspace(stores, tenantId, 'pmo-1');
  await fillWorkspace(stores, tenantId, 'pmo-11');
  const clock = makeClock();
  const keys = makeMemoryKeys();
  await keys.create({ ...ref, waveId: 'wave' });
  let calls = 0;
  const step = (what: string): void => {
    calls += Number(breakAt?.what === what);
    if (breakAt?.what === what && calls === breakAt.nth) throw new Error('planted: it broke');
  };
  const told: string[] = [];
  const rows = makeTableWorkspaceRows(tables);
  const recordAudit = makeRecordAudit({ ...stores, roster: rosterOf('unavailable'), clock, ids: makeIds() });
  const mine = { ...stores.workspaces, listEverywhere: () => stores.workspaces.list(tenantId) };
  const deps = {
    ...stores,
    workspaces: {
      ...mine,
      remove: async (...input: Parameters<typeof mine.remove>) => {
        step('remove');
        return mine.remove(...input);
      },
    },
    keys: {
      ...keys,
      destroy: async (...input: Parameters<typeof keys.destroy>) => {
        step('destroy');
        return keys.destroy(...input);
      },
    },
    runs: {
      ...stores.runs,
      put: async (...input: Parameters<typeof stores.runs.put>) => {
        step('put');
        return stores.runs.put(...input);
      },
    },
    workspaceRows: {
      removeAll: async (...input: Parameters<typeof rows.removeAll>) => {
        step('removeAll');
        const removed = await rows.removeAll(...input);
        step('removedAll');
        return removed;
      },
    },
    recordAudit,
    clock,
    shuffle: <Row>(all: readonly Row[]): Row[] => [...all],
    tellLead: async ({ oid }: { readonly oid: string }, { id }: { readonly id: string }, dueAt: string) => {
      told.push(`${oid} ${id} ${dueAt}`);
      if (oid === 'leo') throw new Error('planted: Teams does not take it');
    },
  };
  const steps = makeRetentionSteps(deps);
  const logged: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) });
  const keepDeletions = makeKeepDeletions({ ...deps, ...steps, log });
  await makeRemoveTeam(deps)(ref, { tenantId, oid: 'lea' });
  const again = makeRecordTeam({ ...deps, newWorkspaceSettings: defaultWorkspaceSettings });
  const rowsNaming = async (workspaceId: string): Promise<Record<string, number>> => {
    const counts: Record<string, number> = {};
    for (const name of tableNames) {
      for await (const row of tables.clients[name].listEntities()) {
        const text = JSON.stringify([row.partitionKey, row.rowKey, row.workspaceId]);
        const ofTenant = text.includes(`"${tenantId}"`) || text.includes(`"${tenantId}|`);
        if (ofTenant && new RegExp(`[|"c]${workspaceId}[|"=]`).test(text)) counts[name] = (counts[name] ?? 0) + 1;
      }
    }
    return counts;
  };
  return {
    ...{ stores, clock, keys, told, logged, steps, keepDeletions, rowsNaming, tenantId, ref },
    stored: async () => (await stores.workspaces.find(ref))?.value,
    lea: { tenantId, oid: 'lea' },
    addAgain: () => again({ ...sampleWorkspace(), tenantId, id: 'pmo-1', installedBy: 'ines' }),
    days: async (count: number) => {
      clock.pass(count * dayInMilliseconds);
      await keepDeletions();
    },
  };
};

const inEveryTable = Object.fromEntries(
  tableNames
    .filter((name) => !['people', 'instruments', 'runs', 'erasures'].includes(name))
    .map((name) => [name, expect.any(Number)]),
);

test('leads are told once, and after thirty days and not before nothing is left but the numbers of the run log', async () => {
  const world = await makeWorld();
  const other = await world.rowsNaming('pmo-11');
  expect(await world.rowsNaming('pmo-1')).toEqual(inEveryTable);
  await world.keepDeletions();
  await world.keepDeletions();
  const dueAt = '2026-12-22T09:00:00.000Z';
  expect(world.told).toEqual([`lea pmo-1 ${dueAt}`, `leo pmo-1 ${dueAt}`]);
  await world.days(29);
  expect(await world.rowsNaming('pmo-1')).toEqual(inEveryTable);
  await world.days(1);
  expect(await world.keys.find({ ...world.ref, waveId: 'wave' })).toBeNull();
  expect(await world.rowsNaming('pmo-1')).toEqual({ workspaces: 1, runs: 1 });
  world.clock.pass(30 * secondInMilliseconds);
  await world.keepDeletions();
  expect(await world.rowsNaming('pmo-1')).toEqual({ runs: 1 });
  expect(await world.rowsNaming('pmo-11')).toEqual(other);
  const [run] = await world.stores.runs.list(world.ref);
  expect(Object.keys(run?.removed ?? {}).sort()).toEqual([
    'audit',
    'communications',
    'invitations',
    'keys',
    'releases',
  ]);
  expect(run).toMatchObject({
    wholeWorkspace: true,
    // Never how many answered, wrote or were reminded.
    removed: {
      keys: 1,
      invitations: 30,
      releases: expect.any(Number),
      audit: 1,
      communications: 1,
    },
  });
  await world.keepDeletions();
  expect(await world.rowsNaming('pmo-1')).toEqual({ runs: 1 });
});

test('an answer that was on its way when the deletion began does not stay behind', async () => {
  const world = await makeWorld();
  await world.days(30);
  await world.stores.responses.put({ ...world.ref, waveId: 'wave' }, responseOf(pidOf(77), answersOf(5, 4, 4)));
  world.clock.pass(30 * secondInMilliseconds);
  await world.keepDeletions();
  expect(await world.rowsNaming('pmo-1')).toEqual({ runs: 1 });
});

test.each([
  { what: 'destroy', nth: 1 },
  { what: 'removeAll', nth: 1 },
  { what: 'removedAll', nth: 1 },
  { what: 'put', nth: 1 },
  { what: 'removeAll', nth: 2 },
  { what: 'put', nth: 2 },
  { what: 'remove', nth: 1 },
])('what breaks off at %j is taken up again', async (breakAt) => {
  const world = await makeWorld(breakAt);
  await world.days(30);
  for (let pass = 0; pass < 3; pass += 1) {
    world.clock.pass(30 * secondInMilliseconds);
    await world.keepDeletions();
  }
  expect(world.logged.join()).toContain('deletion.failed');
  expect(await world.rowsNaming('pmo-1')).toEqual({ runs: 1 });
  expect((await world.stores.runs.list(world.ref))[0]?.wholeWorkspace).toBe(true);
});

test('two processes at once delete it once, and trip over nothing', async () => {
  const world = await makeWorld();
  world.clock.pass(30 * dayInMilliseconds);
  await Promise.all([world.keepDeletions(), world.keepDeletions()]);
  world.clock.pass(30 * secondInMilliseconds);
  await Promise.all([world.keepDeletions(), world.keepDeletions()]);
  expect(world.logged.join()).not.toContain('failed');
  expect(await world.rowsNaming('pmo-1')).toEqual({ runs: 1 });
});

test('a lead stops it and lets it go on, with the whole time again; nobody else can', async () => {
  const world = await makeWorld();
  const { stopDeletion, listDeletions } = world.steps;
  const nobody = { ok: false, error: { kind: 'unknown-workspace' } };
  expect(await stopDeletion({ ...world.lea, oid: 'mia' }, 'pmo-1', true)).toEqual(nobody);
  expect(await stopDeletion({ ...world.lea, tenantId: 'elsewhere' }, 'pmo-1', true)).toEqual(nobody);
  expect(await stopDeletion(world.lea, 'pmo-11', true)).toEqual(nobody);
  expect(await listDeletions({ ...world.lea, oid: 'mia' })).toEqual([]);
  expect((await listDeletions(world.lea)).map(({ id }) => id)).toEqual(['pmo-1']);
  for (const _ of 'two') expect(await stopDeletion(world.lea, 'pmo-1', true)).toMatchObject({ ok: true });
  await world.days(40);
  expect(await world.rowsNaming('pmo-1')).toEqual(inEveryTable);
  await stopDeletion(world.lea, 'pmo-1', false);
  expect((await world.stored())?.deletion).toMatchObject({ dueAt: '2027-01-31T09:00:00.000Z', isStopped: false });
  const { entries } = await world.stores.audit.list(world.ref, null, 10);
  expect(entries.map(({ deed, byName }) => [deed.kind, byName]).sort()).toEqual([
    ['app-removed', 'Name of lea'],
    ['deletion-resumed', 'Name of lea'],
    ['deletion-stopped', 'Name of lea'],
  ]);
  await world.days(30);
  expect(await stopDeletion(world.lea, 'pmo-1', true)).toEqual(nobody);
});

test('adding the app again stops it, whoever does', async () => {
  const world = await makeWorld();
  await world.days(29);
  expect(await world.addAgain()).toBe('new');
  await world.days(10);
  expect(await world.rowsNaming('pmo-1')).toEqual(inEveryTable);
  expect(await world.stored()).toMatchObject({ installed: true, kind: 'pmo', deletion: null });
});

test('a team that adds the app while it is being deleted begins anew, and nothing old comes back', async () => {
  const world = await makeWorld();
  await world.days(30);
  expect(await world.addAgain()).toBe('new');
  expect(await world.stored()).toMatchObject({ installed: true, kind: null, leads: [] });
  world.clock.pass(30 * secondInMilliseconds);
  await world.keepDeletions();
  expect(await world.stored()).toMatchObject({ installed: true, kind: null, leads: [], deletion: null });
  expect(await world.rowsNaming('pmo-1')).toEqual({ workspaces: 1, runs: 1 });
});

test('a team that the app had left before there was a countdown gets the whole of one', async () => {
  const world = await makeWorld();
  const found = await world.stores.workspaces.find(world.ref);
  if (found) await world.stores.workspaces.replace({ ...found.value, deletion: null }, found.version);
  await world.days(5);
  expect((await world.stored())?.deletion).toMatchObject({ dueAt: '2026-12-27T09:00:00.000Z', isTold: true });
});
