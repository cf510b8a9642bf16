// Who leads a PMO: appointed, stepping down, and taken over when nobody is left, each of it written down.
import { makeRecordAudit } from '#core/audit/record-audit';
import { makeChangeSettings } from '#core/workspace/change-settings';
import { makeDescribeTeam } from '#core/workspace/describe-team';
import { makeAppointLead, makeRemoveLead } from '#core/workspace/lead-workspace';
import { makeTakeOver } from '#core/workspace/take-over';
import type { Workspace } from '#core/workspace/workspace';
import {
  makeClock,
  makeStores,
  rosterOf,
  samplePerson,
  sampleWorkspace,
  tenantId,
  watch,
  workspaceId,
} from '../samples';

const person = (oid: string) => ({ tenantId, oid });
const ref = { tenantId, workspaceId };

const makeWorld = async (leads: readonly string[], team: readonly string[] | 'unavailable' = ['lea', 'mia', 'max']) => {
  const { stores, writes } = watch(makeStores());
  const workspace: Workspace = sampleWorkspace({ leads: [...leads] });
  await stores.workspaces.add(workspace);
  await stores.people.add(samplePerson('otto'));
  writes.length = 0;
  let entries = 0;
  const roster = rosterOf(team);
  const ids = { next: () => `entry-${++entries}` };
  const deps = { ...stores, roster, recordAudit: makeRecordAudit({ ...stores, roster, clock: makeClock(), ids }) };
  const of =
    <Rest extends readonly unknown[], Output>(step: (workspace: Workspace, ...rest: Rest) => Output) =>
    (...rest: Rest): Output =>
      step(workspace, ...rest);
  return {
    writes,
    appointLead: of(makeAppointLead(deps)),
    removeLead: of(makeRemoveLead(deps)),
    takeOver: of(makeTakeOver(deps)),
    changeSettings: of(makeChangeSettings(deps)),
    describeTeam: of(makeDescribeTeam(deps)),
    leads: async () => (await stores.workspaces.find(ref))?.value.leads,
    settings: async () => (await stores.workspaces.find(ref))?.value.settings,
    audit: async () =>
      (await stores.audit.list(ref, null, 100)).entries.map(({ by, byName, deed }) => [by, byName, deed]),
  };
};

describe('appointing a lead', () => {
  test('a member of the team is appointed once, others stay leads', async () => {
    const { appointLead, leads, audit, writes } = await makeWorld(['lea']);
    expect(await appointLead(person('lea'), 'mia')).toMatchObject({ ok: true, value: { leads: ['lea', 'mia'] } });
    await appointLead(person('lea'), 'mia');
    expect(await leads()).toEqual(['lea', 'mia']);
    expect(writes).toEqual(['workspaces.replace', 'audit.add']);
    expect(await audit()).toEqual([['lea', 'Name of lea', { kind: 'lead-appointed', name: 'Name of mia' }]]);
  });

  test('somebody outside the team is not', async () => {
    const { appointLead, audit } = await makeWorld(['lea']);
    expect(await appointLead(person('lea'), 'otto')).toEqual({ ok: false, error: { kind: 'not-in-team' } });
    expect(await audit()).toEqual([]);
  });
});

describe('a lead who steps down', () => {
  test('is no lead any more, and the log says so', async () => {
    const { removeLead, leads, audit } = await makeWorld(['lea', 'mia']);
    expect(await removeLead(person('lea'), 'lea')).toMatchObject({ ok: true, value: { leads: ['mia'] } });
    expect(await leads()).toEqual(['mia']);
    expect(await audit()).toEqual([['lea', 'Name of lea', { kind: 'lead-stepped-down' }]]);
  });

  test.each([[['lea']], [['lea', 'otto']]])('must not leave nobody behind: %j', async (before) => {
    const { removeLead, leads, audit } = await makeWorld(before);
    expect(await removeLead(person('lea'), 'lea')).toEqual({ ok: false, error: { kind: 'last-lead' } });
    expect(await leads()).toEqual(before);
    expect(await audit()).toEqual([]);
  });

  test('of two who do so at once, one stays', async () => {
    const { removeLead, leads, audit } = await makeWorld(['lea', 'mia']);
    const both = await Promise.all([removeLead(person('lea'), 'lea'), removeLead(person('mia'), 'mia')]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await leads()).toHaveLength(1);
    expect(await audit()).toHaveLength(1);
  });

  test('is asked, not made to: others cannot take the lead away from them', async () => {
    const { removeLead, leads } = await makeWorld(['lea', 'mia']);
    expect(await removeLead(person('lea'), 'mia')).toEqual({ ok: false, error: { kind: 'still-leads' } });
    expect(await removeLead(person('lea'), 'max')).toEqual({ ok: false, error: { kind: 'not-a-lead-now' } });
    expect(await leads()).toEqual(['lea', 'mia']);
  });
});

test('a lead who has left the team is taken off the list', async () => {
  const { removeLead, leads, audit } = await makeWorld(['lea', 'otto']);
  expect(await removeLead(person('lea'), 'otto')).toMatchObject({ ok: true });
  expect(await leads()).toEqual(['lea']);
  expect(await audit()).toEqual([['lea', 'Name of lea', { kind: 'lead-removed', name: 'Name of otto' }]]);
});

describe('taking over', () => {
  test.each([[['otto']], [[]]])('a member may when nobody in the team leads: %j', async (before) => {
    const { takeOver, leads, audit } = await makeWorld(before);
    expect(await takeOver(person('mia'))).toMatchObject({ ok: true, value: { leads: ['mia'] } });
    expect(await leads()).toEqual(['mia']);
    expect(await audit()).toEqual([['mia', 'Name of mia', { kind: 'workspace-taken-over' }]]);
  });

  test('is refused while somebody who leads is in the team, by name', async () => {
    const { takeOver, leads, audit } = await makeWorld(['otto', 'lea']);
    expect(await takeOver(person('mia'))).toEqual({ ok: false, error: { kind: 'has-a-lead', names: ['Name of lea'] } });
    expect(await leads()).toEqual(['otto', 'lea']);
    expect(await audit()).toEqual([]);
  });

  test('of two who do so at once one leads, and the other is told who', async () => {
    const { takeOver, leads, audit } = await makeWorld(['otto']);
    const both = await Promise.all([takeOver(person('mia')), takeOver(person('max'))]);
    const [winner] = (await leads()) ?? [];
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual({
      ok: false,
      error: { kind: 'has-a-lead', names: [`Name of ${winner}`] },
    });
    expect(await audit()).toHaveLength(1);
  });
});

test('while Teams cannot be asked nothing changes', async () => {
  const world = await makeWorld(['otto'], 'unavailable');
  const unavailable = { ok: false, error: { kind: 'roster-unavailable' } };
  expect(await world.appointLead(person('otto'), 'mia')).toEqual(unavailable);
  expect(await world.removeLead(person('otto'), 'otto')).toEqual(unavailable);
  expect(await world.takeOver(person('mia'))).toEqual(unavailable);
  expect(await world.describeTeam()).toEqual(unavailable);
  expect(world.writes).toEqual([]);
});

describe('settings', () => {
  test('changed are written down as they were and as they are', async () => {
    const { changeSettings, audit } = await makeWorld(['lea']);
    await changeSettings(person('lea'), { minimumInvited: 20, strata: 'site', timeZone: 'UTC' });
    const changes = [
      { setting: 'minimumInvited', from: '5', to: '20' },
      { setting: 'strata', from: 'null', to: '"site"' },
    ];
    expect(await audit()).toEqual([['lea', 'Name of lea', { kind: 'settings-changed', changes }]]);
  });

  test('that stay as they are write nothing', async () => {
    const { changeSettings, writes, settings } = await makeWorld(['lea']);
    const before = await settings();
    expect(await changeSettings(person('lea'), { minimumInvited: 5, strata: undefined })).toEqual(before);
    expect(writes).toEqual([]);
  });

  test('are changed and the leads stay, also when both happen at once', async () => {
    const { appointLead, changeSettings, leads, settings } = await makeWorld(['lea']);
    await Promise.all([appointLead(person('lea'), 'mia'), changeSettings(person('lea'), { minimumInvited: 20 })]);
    expect(await leads()).toEqual(['lea', 'mia']);
    expect(await settings()).toEqual({ ...sampleWorkspace().settings, minimumInvited: 20 });
  });
});

describe('the team', () => {
  test('is told with names, and with who has left', async () => {
    const { describeTeam } = await makeWorld(['lea', 'otto', 'nobody'], ['mia', 'lea']);
    expect(await describeTeam()).toEqual({
      ok: true,
      value: {
        members: [
          { oid: 'lea', name: 'Name of lea' },
          { oid: 'mia', name: 'Name of mia' },
        ],
        leads: [
          { oid: 'lea', name: 'Name of lea', isInTeam: true },
          { oid: 'otto', name: 'Name of otto', isInTeam: false },
          { oid: 'nobody', name: null, isInTeam: false },
        ],
        mayTakeOver: false,
      },
    });
  });

  test('may be taken over once nobody who leads is in it', async () => {
    const { describeTeam } = await makeWorld(['otto'], ['mia']);
    expect(await describeTeam()).toMatchObject({ value: { mayTakeOver: true } });
  });
});
