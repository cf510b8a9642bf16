import type { RecordAudit } from '#core/audit/record-audit';
import { makeFindRole } from '#core/workspace/find-role';
import { makeAppointLead } from '#core/workspace/lead-workspace';
import { makeRecordTeam, makeRemoveTeam } from '#core/workspace/record-team';
import type { Roster } from '#core/workspace/roster';
import { makeSetUpWorkspace } from '#core/workspace/set-up-workspace';
import {
  defaultWorkspaceSettings,
  localWorkspaceSettings,
  settingsChangeSchema,
  type Workspace,
  workspaceSettingsSchema,
} from '#core/workspace/workspace';
import { makeWorkspaceMemory } from '#core/workspace/workspace-memory';
import { makeClock, makeStores, rosterOf, sampleWorkspace, tenantId, watch, workspaceId } from '../samples';

const person = (oid: string, tenant = tenantId) => ({ tenantId: tenant, oid });
const ref = { tenantId, workspaceId };

const makeWorld = async (known: Workspace | null, roster: Roster = rosterOf(['ines', 'mia'])) => {
  const { stores, writes, calls } = watch(makeStores());
  const { workspaces } = stores;
  if (known) await workspaces.add(known);
  writes.length = 0;
  calls.length = 0;
  const findRole = makeFindRole({ workspaces, roster });
  const recorded: unknown[] = [];
  const recordAudit: RecordAudit = async (_, by, deed) => void recorded.push([by.oid, deed]);
  return {
    workspaces,
    writes,
    calls,
    findRole,
    setUp: makeSetUpWorkspace({ workspaces, findRole, recordAudit }),
    recordTeam: makeRecordTeam({ workspaces, recordAudit, newWorkspaceSettings: defaultWorkspaceSettings }),
    removeTeam: makeRemoveTeam({ workspaces, recordAudit, clock: makeClock() }),
    appointLead: makeAppointLead({ workspaces, roster, recordAudit }),
    recorded,
    stored: async () => (await workspaces.find(ref))?.value,
  };
};
const fresh = (changes: Partial<Workspace> = {}) => sampleWorkspace({ kind: null, leads: [], ...changes });

describe('setting a team up as a PMO', () => {
  test('the installer does it, and becomes its first lead', async () => {
    const { setUp, stored } = await makeWorld(fresh({ installedBy: 'ines' }));
    expect(await setUp(person('ines'), workspaceId)).toMatchObject({ ok: true, value: { created: true } });
    expect(await stored()).toMatchObject({ kind: 'pmo', leads: ['ines'] });
  });

  test('doing it again changes nothing', async () => {
    const { setUp, writes } = await makeWorld(fresh({ installedBy: 'ines' }));
    await setUp(person('ines'), workspaceId);
    writes.length = 0;
    expect(await setUp(person('ines'), workspaceId)).toMatchObject({ ok: true, value: { created: false } });
    expect(writes).toEqual([]);
  });

  test('another member of the team cannot', async () => {
    const { setUp, writes } = await makeWorld(fresh({ installedBy: 'ines' }));
    expect(await setUp(person('mia'), workspaceId)).toEqual({ ok: false, error: { kind: 'not-the-installer' } });
    expect(writes).toEqual([]);
  });

  test('where Teams did not say who installed it, any member may', async () => {
    const { setUp, stored } = await makeWorld(fresh());
    expect(await setUp(person('mia'), workspaceId)).toMatchObject({ ok: true });
    expect(await stored()).toMatchObject({ leads: ['mia'] });
  });

  test('an installer who has left the team cannot', async () => {
    const { setUp } = await makeWorld(fresh({ installedBy: 'otto' }));
    expect(await setUp(person('otto'), workspaceId)).toEqual({ ok: false, error: { kind: 'not-a-member' } });
  });

  test('of two members who press at once one becomes the lead, and only that one is told so', async () => {
    const { setUp, stored, recorded } = await makeWorld(fresh());
    const both = await Promise.all([setUp(person('ines'), workspaceId), setUp(person('mia'), workspaceId)]);
    expect((await stored())?.leads).toHaveLength(1);
    expect(both.filter((done) => done.ok && done.value.created)).toHaveLength(1);
    expect(recorded).toEqual([[(await stored())?.leads[0], { kind: 'workspace-set-up' }]]);
  });
});

describe('access follows the team', () => {
  test.each([
    ['lead', 'lea', { ok: true, value: { role: 'lead' } }],
    ['member', 'mia', { ok: true, value: { role: 'member' } }],
    ['stranger', 'otto', { ok: false, error: { kind: 'not-a-member' } }],
  ] as const)('a %s', async (_, oid, expected) => {
    const { findRole } = await makeWorld(sampleWorkspace({ leads: ['lea'] }), rosterOf(['lea', 'mia']));
    expect(await findRole(person(oid), workspaceId)).toMatchObject(expected);
  });

  test('a lead who left the team has no rights any more', async () => {
    const { findRole } = await makeWorld(sampleWorkspace({ leads: ['otto'] }));
    expect(await findRole(person('otto'), workspaceId)).toEqual({ ok: false, error: { kind: 'not-a-member' } });
  });

  test('when Teams cannot be asked the answer is “try again”, never yes, not even for a lead', async () => {
    const { findRole, setUp, appointLead, writes } = await makeWorld(sampleWorkspace(), rosterOf('unavailable'));
    const unavailable = { ok: false, error: { kind: 'roster-unavailable' } };
    expect(await findRole(person('lead'), workspaceId)).toEqual(unavailable);
    expect(await setUp(person('lead'), workspaceId)).toEqual(unavailable);
    expect(await appointLead(sampleWorkspace(), person('lead'), 'mia')).toEqual(unavailable);
    expect(writes).toEqual([]);
  });

  test.each([
    ['of another tenant', sampleWorkspace(), person('mia', 'elsewhere')],
    ['the app was removed from', sampleWorkspace({ installed: false }), person('mia')],
    ['nobody knows', null, person('mia')],
  ] as const)('a team %s is as if it did not exist', async (_, known, who) => {
    const { findRole } = await makeWorld(known);
    expect(await findRole(who, workspaceId)).toEqual({ ok: false, error: { kind: 'unknown-workspace' } });
  });
});

describe('recording a team', () => {
  const team = {
    tenantId,
    id: workspaceId,
    name: 'Portfolio Office',
    teamId: '19:pmo@thread.tacv2',
    serviceUrl: 'https://smba.example/teams/',
    installedBy: 'ines',
  };

  test('however many events Teams sends, the team is new once', async () => {
    const { recordTeam } = await makeWorld(null);
    const outcomes = await Promise.all([recordTeam(team), recordTeam(team), recordTeam(team)]);
    expect([...outcomes, await recordTeam(team)].sort()).toEqual(['known', 'known', 'known', 'new']);
  });

  test('a new team is no PMO yet, and has no leads', async () => {
    const { recordTeam, stored } = await makeWorld(null);
    await recordTeam(team);
    expect(await stored()).toMatchObject({ ...team, kind: null, leads: [], installed: true, simulated: false });
  });

  test('removed and added again it is new again, once, and still a PMO', async () => {
    const { recordTeam, removeTeam, stored, recorded } = await makeWorld(sampleWorkspace({ leads: ['lea'] }));
    await removeTeam(ref, person('lea'));
    const deletion = { dueAt: '2026-12-22T09:00:00.000Z', isTold: false, isStopped: false, begunAt: null };
    expect(await stored()).toMatchObject({ installed: false, deletion });
    const outcomes = await Promise.all([recordTeam(team), recordTeam(team)]);
    expect(outcomes.sort()).toEqual(['known', 'new']);
    expect(await stored()).toMatchObject({ installed: true, kind: 'pmo', leads: ['lea'], deletion: null });
    expect(recorded).toEqual([
      ['lea', { kind: 'app-removed' }],
      ['ines', { kind: 'app-added-again' }],
    ]);
  });

  test('removing twice, or a team nobody knows, is fine', async () => {
    const { removeTeam, writes } = await makeWorld(sampleWorkspace({ installed: false }));
    await removeTeam(ref, person('lea'));
    await removeTeam({ ...ref, workspaceId: 'other' }, null);
    expect(writes).toEqual([]);
  });
});

describe('settings', () => {
  const minimumInvited = 10;

  test('of a workspace that is older than the others have none of them', () => {
    expect(workspaceSettingsSchema.parse({ minimumInvited })).toEqual(localWorkspaceSettings);
  });

  test('that a change leaves out are not in it, so that they stay as they are', () => {
    expect(settingsChangeSchema.parse({})).toEqual({});
    expect(settingsChangeSchema.parse({ minimumInvited })).toEqual({ minimumInvited });
    expect(settingsChangeSchema.parse({ crosses: [], strata: null })).toEqual({ crosses: [], strata: null });
  });

  test.each([
    ['more than ten crosses', { crosses: Array.from({ length: 11 }, (_, index) => ['site', `a${index}`]) }],
    ['a cross of one attribute', { crosses: [['site']] }],
    ['a cross of three', { crosses: [['site', 'role', 'floor']] }],
    ['an attribute crossed with itself', { crosses: [['site', 'site']] }],
    ['an attribute without a name', { strata: '' }],
    ['a setting nobody knows', { other: 1 }],
    ['quiet hours that begin when they end', { quietHours: { from: '08:00', to: '08:00' } }],
    ['a time of day there is not', { quietHours: { from: '24:00', to: '08:00' } }],
    ['a day twice', { workingDays: [1, 1] }],
    ['a word of jargon twice', { jargon: ['EVM', 'evm'].map((term) => ({ term, meaning: '' })) }],
    ['too many words of jargon', { jargon: Array.from({ length: 201 }, (_, at) => ({ term: `T${at}`, meaning: '' })) }],
    ['a time zone there is not', { timeZone: 'Europe/Wien' }],
  ])('with %s are refused', (_, change) => {
    expect(settingsChangeSchema.safeParse(change).success).toBe(false);
  });
});

test('the name of a PMO is remembered for half a minute, and then asked for again', async () => {
  const { workspaces, calls } = await makeWorld(sampleWorkspace());
  const clock = makeClock();
  const recall = makeWorkspaceMemory({ workspaces, clock });
  for (const wait of [0, 15_000, 14_999]) {
    clock.pass(wait);
    expect(await recall(ref)).toMatchObject({ name: 'Portfolio Office' });
  }
  expect(calls).toEqual(['workspaces.find']);
  clock.pass(1);
  await recall(ref);
  expect(calls).toHaveLength(2);
  expect(await recall({ ...ref, tenantId: 'elsewhere' })).toBeNull();
});
