// What the audit log of a workspace says, after what was done through the API.

import { call } from './call';
import { personOf, startWorld, type World, waveOf } from './world';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const home = { tenantId: 'tenant-home', workspaceId: 'w-pmo' };
const lea = (route: Parameters<typeof call>[1]['route'], rest: object = {}) =>
  call(world, { as: 'lea', route, ...rest });
/** In the order in which they were written: the clock stands still, and the log orders by time alone. */
const deeds = async () => {
  const { entries }: { entries: { id: string; by: string; deed: object }[] } = (await lea('listAudit')).json;
  return entries.sort((one, other) => one.id.localeCompare(other.id)).map(({ by, deed }) => ({ by, ...deed }));
};

test('who led, and what they changed', async () => {
  await lea('appointLead', { params: { userId: 'mia' } });
  await lea('changeSettings', { body: { minimumInvited: 7 } });
  await lea('changeSettings', { body: { minimumInvited: 7 } });
  await lea('changeSettings', { body: { minimumInvited: 1 } });
  await call(world, { as: 'mia', route: 'removeLead', params: { userId: 'mia' } });
  expect(await deeds()).toEqual([
    { by: 'lea', kind: 'lead-appointed', name: 'Name of mia' },
    { by: 'lea', kind: 'settings-changed', changes: [{ setting: 'minimumInvited', from: '10', to: '7' }] },
    { by: 'mia', kind: 'lead-stepped-down' },
  ]);
});

test('that a team was set up, once', async () => {
  const setUp = { route: 'setUpWorkspace', params: { workspaceId: 'w-new' }, body: { kind: 'pmo' } } as const;
  await call(world, { as: 'ines', ...setUp });
  await call(world, { as: 'ines', ...setUp });
  const { entries } = (await call(world, { as: 'ines', route: 'listAudit', params: { workspaceId: 'w-new' } })).json;
  expect(entries).toEqual([
    {
      id: 'entry-1',
      at: '2026-11-22T09:00:00.000Z',
      by: 'ines',
      byName: 'Name of ines',
      deed: { kind: 'workspace-set-up' },
    },
  ]);
});

test('what was done with waves, once each', async () => {
  const { stores } = world;
  await stores.waves.add(waveOf('one', 'draft', { title: 'Autumn' }));
  await stores.waves.add(waveOf('two', 'open', { title: 'Winter' }));
  await lea('planWave', { body: { instrumentId: 'express', title: 'Spring', audience: { kind: 'everyone' } } });
  await call(world, { as: 'mia', route: 'cancelWave', params: { waveId: 'one' } });
  await lea('cancelWave', { params: { waveId: 'one' } });
  await lea('closeWave', { params: { waveId: 'two' } });
  await lea('closeWave', { params: { waveId: 'two' } });
  await lea('closeWave', { params: { waveId: 'one' } });
  expect(await deeds()).toEqual([
    { by: 'lea', kind: 'wave-planned', name: 'Spring' },
    { by: 'mia', kind: 'wave-cancelled', name: 'Autumn' },
    { by: 'lea', kind: 'wave-closed', name: 'Winter' },
  ]);
});

test('that sending was paused and resumed, once each', async () => {
  await world.stores.waves.add(waveOf('one', 'open', { title: 'Autumn' }));
  for (const route of ['pauseWave', 'pauseWave', 'resumeWave', 'resumeWave'] as const) {
    expect((await lea(route, { params: { waveId: 'one' } })).status).toBe(200);
  }
  expect(await deeds()).toEqual([
    { by: 'lea', kind: 'wave-paused', name: 'Autumn' },
    { by: 'lea', kind: 'wave-resumed', name: 'Autumn' },
  ]);
});

test('that a wave was opened', async () => {
  await world.stop();
  world = await startWorld({ openWave: async () => ({ ok: true, value: waveOf('one', 'open') }) });
  await world.stores.waves.add(waveOf('one', 'draft', { title: 'Autumn' }));
  await lea('openWave', { params: { waveId: 'one' } });
  expect(await deeds()).toEqual([{ by: 'lea', kind: 'wave-opened', name: 'Autumn' }]);
});

test('how many were registered, and who was taken off', async () => {
  const { stores } = world;
  for (const oid of ['sid', 'sue']) await stores.people.add(personOf(oid));
  const body = { userIds: ['sid', 'sue', 'nobody'] };
  await call(world, { as: 'mia', route: 'addStakeholders', body });
  await call(world, { as: 'mia', route: 'addStakeholders', body: { userIds: ['nobody'] } });
  await call(world, { as: 'mia', route: 'removeStakeholder', params: { userId: 'sid' } });
  await call(world, { as: 'mia', route: 'removeStakeholder', params: { userId: 'sid' } });
  expect(await deeds()).toEqual([
    { by: 'mia', kind: 'stakeholders-added', count: 2 },
    { by: 'mia', kind: 'stakeholder-removed', name: 'Name of sid' },
  ]);
});

test('nothing of what a person chose for themselves', async () => {
  await world.stores.people.add(personOf('lea'));
  await lea('changeMyPreferences', { body: { asking: 'stopped' } });
  expect(await deeds()).toEqual([]);
});

test('is read page by page', async () => {
  const at = (second: number) => new Date(Date.UTC(2026, 10, 22, 9, 0, second)).toISOString();
  for (let index = 0; index < 51; index += 1) {
    const deed = { kind: 'stakeholders-added', count: index } as const;
    await world.stores.audit.add(home, { id: `e${index}`, at: at(index), by: 'lea', byName: 'Lea', deed });
  }
  const first = (await lea('listAudit')).json;
  expect(first.entries).toHaveLength(50);
  expect(first.entries[0].id).toBe('e50');
  const second = (await lea('listAuditFrom', { params: { position: first.next } })).json;
  expect(second).toMatchObject({ entries: [{ id: 'e0' }], next: null });
  expect((await lea('listAuditFrom', { params: { position: 'nonsense' } })).json).toEqual({ entries: [], next: null });
});
