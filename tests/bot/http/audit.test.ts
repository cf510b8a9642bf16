// What the audit log of a workspace says, after what was done through the API.

import { api } from '#core/contract/api';
import { express } from '#core/instrument/express';
import { emptyProfile } from '#core/stakeholder/stakeholder';
import type { RouteName } from '../../../bot/http/access-table';
import { makeAuditTable } from '../../../bot/http/audited-routes';
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
  const { entries }: { entries: { id: string; by: string; deed: object }[] } = (await lea('listAudit', { body: {} }))
    .json;
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
  const { entries } = (
    await call(world, { as: 'ines', route: 'listAudit', params: { workspaceId: 'w-new' }, body: {} })
  ).json;
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
  const first = (await lea('listAudit', { body: {} })).json;
  expect(first.entries).toHaveLength(50);
  expect(first.entries[0].id).toBe('e50');
  const second = (await lea('listAudit', { body: { from: first.next } })).json;
  expect(second).toMatchObject({ entries: [{ id: 'e0' }], next: null });
  expect((await lea('listAudit', { body: { from: 'nonsense' } })).json).toEqual({ entries: [], next: null });
});

test('is looked through by month, person and topic, over the ends of pages', async () => {
  const add = (id: string, at: string, by: string, kind: 'wave-opened' | 'lead-appointed') =>
    world.stores.audit.add(home, { id, at, by, byName: by, deed: { kind, name: 'N' } });
  for (let day = 10; day < 28; day += 1) await add(`o${day}`, `2026-10-${day}T09:00:00.000Z`, 'mia', 'wave-opened');
  await add('n1', '2026-11-01T00:00:00.000Z', 'lea', 'lead-appointed');
  const find = async (body: object) =>
    (await lea('listAudit', { body })).json.entries.map(({ id }: { id: string }) => id);
  expect(await find({ month: '2026-11' })).toEqual(['n1']);
  expect(await find({ by: 'lea' })).toEqual(['n1']);
  expect(await find({ topic: 'workspace' })).toEqual(['n1']);
  expect(await find({ topic: 'waves', month: '2026-10', by: 'mia' })).toHaveLength(18);
  expect(await find({ topic: 'waves', month: '2026-11' })).toEqual([]);
  for (const body of [{ month: '2026-13' }, { topic: 'nonsense' }, { who: 'lea' }]) {
    expect((await lea('listAudit', { body })).status).toBe(400);
  }
});

test('what was changed in a plan and on the register, in parts and never in content', async () => {
  const { stores } = world;
  await stores.waves.add(waveOf('one', 'draft', { title: 'Autumn' }));
  await stores.stakeholders.putAll([
    { ...home, oid: 'sid', name: 'Sid', attributes: {}, ...emptyProfile },
    { ...home, oid: 'una', name: 'Una', attributes: {}, ...emptyProfile },
  ]);
  const plan = { params: { waveId: 'one' }, body: { title: 'Winter', reminderAfterDays: 3 } };
  await lea('changeWavePlan', plan);
  await lea('changeWavePlan', plan);
  const sid = { params: { userId: 'sid' } };
  await lea('changeStakeholder', { ...sid, body: { needs: 'planted-need', interest: 3 } });
  await lea('changeStakeholder', { ...sid, body: { interest: 3 } });
  await lea('mergeStakeholders', { ...sid, body: { userId: 'una' } });
  await lea('restoreStakeholder', {
    params: { userId: 'una' },
    body: { name: 'Una', attributes: {}, ...emptyProfile },
  });
  await lea('applyImport', { body: { people: [{ userId: 'new', name: 'New' }] } });
  await lea('applyImport', { body: { people: [{ userId: 'new', name: 'New' }] } });
  await lea('removeWavePlan', { params: { waveId: 'one' } });
  expect(await deeds()).toEqual([
    { by: 'lea', kind: 'wave-plan-changed', name: 'Winter', fields: ['title', 'reminderAfterDays'] },
    { by: 'lea', kind: 'stakeholder-changed', name: 'Sid', fields: ['interest', 'needs'] },
    { by: 'lea', kind: 'stakeholders-merged', name: 'Sid', other: 'Una' },
    { by: 'lea', kind: 'stakeholder-restored', name: 'Una' },
    { by: 'lea', kind: 'file-imported', added: 1, changed: 0 },
    { by: 'lea', kind: 'wave-plan-removed', name: 'Winter' },
  ]);
  const log = (await lea('getAuditCsv')).bytes.toString('utf8');
  expect(log).toContain('changed what the register says of Sid: interest and needs');
  expect(log).not.toContain('planted-need');
});

test('questions that were copied and changed, and comments that got themes, without the comment', async () => {
  const { stores } = world;
  await stores.instruments.add(home, { ...express, id: 'copy', title: 'Copy', copyOf: 'express', copyOfVersion: 1 });
  await stores.waves.add(waveOf('two', 'closed', { title: 'Winter' }));
  const comment = { id: 'one', itemId: 'comment', text: 'planted-comment', themes: [] };
  await stores.comments.addOnce({ ...home, waveId: 'two' }, { hidden: null, comments: [comment] });
  await lea('copyInstrument', { body: { copyOf: 'express', title: 'Ours' } });
  await lea('reviseInstrument', { params: { instrumentId: 'copy' }, body: { title: 'Anew' } });
  const tag = { params: { waveId: 'two', commentId: 'one' }, body: { themes: ['Speed'] } };
  await lea('tagComment', tag);
  await lea('tagComment', tag);
  const done = await deeds();
  expect(done).toEqual([
    { by: 'lea', kind: 'instrument-copied', name: 'Ours' },
    { by: 'lea', kind: 'instrument-revised', name: 'Anew' },
    { by: 'lea', kind: 'comment-tagged', name: 'Winter' },
  ]);
});

test('every file that somebody took away, and none that was not handed out', async () => {
  await world.stores.waves.add(waveOf('two', 'open', { title: 'Winter' }));
  await call(world, { as: 'mia', route: 'getDeliveryListCsv', params: { waveId: 'two' } });
  await call(world, { as: 'mia', route: 'getReleaseXlsx', params: { waveId: 'two' } });
  await call(world, { as: 'mia', route: 'getAuditCsv' });
  await lea('getAuditXlsx');
  await lea('getRegisterTemplate');
  expect(await deeds()).toEqual([
    { by: 'mia', kind: 'ledger-downloaded', name: 'Winter', format: 'csv' },
    { by: 'lea', kind: 'audit-downloaded', format: 'xlsx' },
  ]);
});

test('nobody gets a file whose download cannot be written down', async () => {
  await world.stop();
  world = await startWorld({
    recordAudit: async () => {
      throw new Error('no storage');
    },
  });
  expect((await lea('getAuditCsv')).status).toBe(500);
});

test('a route that changes something is written down, here or by its use case', () => {
  const table = makeAuditTable(world.stores);
  const unwatched = Object.entries(table).flatMap(([name, watch]) =>
    typeof watch === 'string' ? [{ name, watch }] : [],
  );
  const named = (why: string) => unwatched.filter(({ watch }) => watch === why).map(({ name }) => name);
  const asksOnly = ['listAudit', 'findGroups'];
  for (const name of named('reads')) {
    const { method, mediaType } = api[name as RouteName] as { method: string; mediaType?: string };
    expect({ name, method, mediaType }).toEqual({ name, method: asksOnly.includes(name) ? 'POST' : 'GET' });
  }
  expect(named('preview')).toEqual([
    'previewImport',
    'previewGroup',
    'checkWording',
    'previewPlan',
    'previewWave',
    'checkMessage',
  ]);
  expect(named('use-case')).toEqual([
    'setUpWorkspace',
    'changeSettings',
    'appointLead',
    'removeLead',
    'takeOver',
    'addCommunication',
    'changeCommunication',
    'removeCommunication',
    'sendCommunication',
    'askReaders',
    'markCommunicationSent',
    'recordOutcome',
    'beginCommunicationAudit',
    'removeCommunicationAudit',
    'takeAuditSeat',
    'leaveAuditSeat',
    'finishAuditRating',
    'addAuditFinding',
    'changeAuditFinding',
    'removeAuditFinding',
    'addChannel',
    'changeChannel',
    'removeChannel',
  ]);
  expect(named('would-tell-the-other')).toEqual(['rateAuditedMessage']);
  expect(named('own-learning')).toEqual(['saveTrainingStep']);
  expect(named('empty-file')).toEqual(['getRegisterTemplate']);
});
