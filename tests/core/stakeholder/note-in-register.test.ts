import { makeNoteSteps } from '#core/stakeholder/note-in-register';
import { makeFindRole } from '#core/workspace/find-role';
import type { Workspace } from '#core/workspace/workspace';
import { makeStores, rosterOf, sampleStakeholder, sampleWorkspace, tenantId, watch, workspaceId } from '../samples';

const caller = { tenantId, oid: 'lea' };
const note = { workspaceId, oid: 'ann', kind: 'needs', text: 'One report.' } as const;

const makeWorld = async (pmo: Workspace = sampleWorkspace(), members: readonly string[] | 'unavailable' = ['lea']) => {
  const { stores, writes } = watch(makeStores());
  const deeds: unknown[] = [];
  await stores.workspaces.add(pmo);
  await stores.stakeholders.putAll([sampleStakeholder('ann', { needs: 'Calls.' })]);
  writes.length = 0;
  const deps = {
    ...stores,
    findRole: makeFindRole({ ...stores, roster: rosterOf(members) }),
    recordAudit: async (_: unknown, __: unknown, deed: unknown) => void deeds.push(deed),
  };
  const needs = async () => (await stores.stakeholders.find({ tenantId, workspaceId }, 'ann'))?.value.needs;
  return { ...makeNoteSteps(deps), stores, writes, deeds, needs };
};

test('a note is added in a line of its own, whichever line breaks it came with', async () => {
  const { noteInRegister, needs, deeds } = await makeWorld();
  expect(await noteInRegister(caller, { ...note, text: 'One report.\r\nIn time.' })).toMatchObject({ ok: true });
  expect(await needs()).toBe('Calls.\nOne report.\nIn time.');
  expect(deeds).toHaveLength(1);
});

test('what stands there already is neither written nor logged again', async () => {
  const { noteInRegister, writes, deeds } = await makeWorld();
  expect(await noteInRegister(caller, { ...note, text: 'Calls.' })).toMatchObject({ ok: true });
  expect([writes, deeds]).toEqual([[], []]);
});

test('part of what stands there is not the same', async () => {
  const { noteInRegister, needs } = await makeWorld();
  await noteInRegister(caller, { ...note, text: 'Call' });
  expect(await needs()).toBe('Calls.\nCall');
});

test('of two who note at once, neither overwrites the other', async () => {
  const { noteInRegister, needs } = await makeWorld();
  await Promise.all([noteInRegister(caller, note), noteInRegister(caller, { ...note, text: 'Less mail.' })]);
  expect((await needs())?.split('\n').sort()).toEqual(['Calls.', 'Less mail.', 'One report.']);
});

test('a team that is not set up has no register', async () => {
  const { noteInRegister, findKnownIn } = await makeWorld(sampleWorkspace({ kind: null }));
  expect(await noteInRegister(caller, note)).toMatchObject({ ok: false, error: { kind: 'unknown-workspace' } });
  expect(await findKnownIn(caller, 'ann')).toMatchObject({ ok: false, error: { kind: 'not-a-member' } });
});

test('nor has one from which the app was removed', async () => {
  const { noteInRegister, findKnownIn } = await makeWorld(sampleWorkspace({ installed: false }));
  expect(await noteInRegister(caller, note)).toMatchObject({ ok: false });
  expect(await findKnownIn(caller, 'ann')).toMatchObject({ ok: false });
});

test('whom Teams cannot be asked about is not told that they are no member', async () => {
  const { findKnownIn } = await makeWorld(sampleWorkspace(), 'unavailable');
  expect(await findKnownIn(caller, 'ann')).toMatchObject({ ok: false, error: { kind: 'roster-unavailable' } });
});
