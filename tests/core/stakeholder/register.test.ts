import { makeAddStakeholders, makeListCandidates, makeListStakeholders } from '#core/stakeholder/register';
import type { Roster } from '#core/workspace/roster';
import {
  makeStores,
  rosterOf,
  samplePerson,
  sampleStakeholder,
  sampleWorkspace,
  tenantId,
  watch,
  workspaceId,
} from '../samples';

const pmo = sampleWorkspace();

/** A PMO of lea and mia; ann, ben and cleo met the bot, and so did lea. */
const makeWorld = async (roster: Roster = rosterOf(['lea', 'mia'])) => {
  const { stores, writes } = watch(makeStores());
  for (const oid of ['ann', 'ben', 'cleo', 'lea']) await stores.people.add(samplePerson(oid));
  writes.length = 0;
  const deps = { ...stores, roster };
  const register = async () => stores.stakeholders.list({ tenantId, workspaceId });
  const add = makeAddStakeholders(deps);
  return { stores, writes, register, add, candidates: makeListCandidates(deps), list: makeListStakeholders(deps) };
};
const just = (...oids: string[]) => oids.map((oid) => ({ oid, attributes: null }));

test('people who met the bot are registered under the name that Teams tells', async () => {
  const { add, register } = await makeWorld();
  expect(await add(pmo, just('ann', 'ben'))).toEqual({ ok: true, value: { added: 2, unknown: [], pmoMembers: [] } });
  expect(await register()).toEqual([sampleStakeholder('ann'), sampleStakeholder('ben')]);
});

test('who never met the bot is named as unknown, who is of the PMO as a member, and nobody is lost', async () => {
  const { add, register } = await makeWorld();
  expect(await add(pmo, just('ann', 'nobody', 'lea', 'mia'))).toEqual({
    ok: true,
    value: { added: 1, unknown: ['nobody'], pmoMembers: ['lea', 'mia'] },
  });
  expect((await register()).map(({ oid }) => oid)).toEqual(['ann']);
});

test('somebody named twice is added once', async () => {
  const { add } = await makeWorld();
  expect(await add(pmo, just('ann', 'ann'))).toMatchObject({ value: { added: 1 } });
});

test('attributes that are given replace the old ones, none given keep them', async () => {
  const { add, register } = await makeWorld();
  await add(pmo, [{ oid: 'ann', attributes: { site: 'Graz' } }]);
  await add(pmo, just('ann'));
  expect(await register()).toMatchObject([{ attributes: { site: 'Graz' } }]);
  await add(pmo, [{ oid: 'ann', attributes: { role: 'sponsor' } }]);
  expect((await register())[0]?.attributes).toEqual({ role: 'sponsor' });
});

test('when Teams cannot tell who is of the PMO nobody is registered', async () => {
  const { add, candidates, writes } = await makeWorld(rosterOf('unavailable'));
  expect(await add(pmo, just('ann'))).toEqual({ ok: false, error: { kind: 'roster-unavailable' } });
  expect(await candidates(pmo)).toEqual({ ok: false, error: { kind: 'roster-unavailable' } });
  expect(writes).toEqual([]);
});

test('candidates are those who may be asked, not of the PMO, not registered yet, in order of name', async () => {
  const { add, candidates, stores } = await makeWorld();
  await stores.people.add(samplePerson('dan', { asking: 'stopped' }));
  await stores.people.add(samplePerson('eve', { reachability: 'blocked' }));
  await stores.people.add(samplePerson('zoe', { name: 'Ärzte' }));
  await stores.people.add(samplePerson('fay', { tenantId: 'elsewhere' }));
  await add(pmo, just('ann'));
  const found = await candidates(pmo);
  expect(found.ok && found.value.map(({ oid }) => oid)).toEqual(['zoe', 'ben', 'cleo']);
});

test('the register is read in order of name, with what is known of each person', async () => {
  const { stores, list } = await makeWorld();
  await stores.stakeholders.putAll([
    sampleStakeholder('ben', { name: 'Zora' }),
    sampleStakeholder('ann', { name: 'Ben' }),
    sampleStakeholder('ghost', { name: 'Anna' }),
    sampleStakeholder('cleo', { workspaceId: 'other' }),
  ]);
  const entries = await list(pmo);
  expect(entries.map(({ stakeholder }) => stakeholder.oid)).toEqual(['ghost', 'ann', 'ben']);
  expect(entries.map(({ person }) => person?.oid)).toEqual([undefined, 'ann', 'ben']);
});

test('adding somebody again keeps what is written about them', async () => {
  const { add, register, stores } = await makeWorld();
  const before = sampleStakeholder('ann', { interest: 4, issues: 'Late', attributes: { site: 'Graz' } });
  await stores.stakeholders.putAll([before]);
  await add(pmo, [{ oid: 'ann', attributes: { site: 'Wien' } }]);
  expect(await register()).toEqual([{ ...before, attributes: { site: 'Wien' } }]);
});
