import { makeApplyImport, makePreviewImport, type Registration } from '#core/stakeholder/import-people';
import {
  breakOnce,
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
const said = (oid: string, changes: Partial<Registration> = {}): Registration => ({
  oid,
  name: null,
  interest: null,
  influence: null,
  attributes: {},
  ...changes,
});

/** A PMO of lea; ann and ben met the bot; ben and cleo are registered, cleo without having met it. */
const makeWorld = async () => {
  const { stores, writes } = watch(makeStores());
  for (const oid of ['ann', 'ben', 'lea']) await stores.people.add(samplePerson(oid));
  const ben = sampleStakeholder('ben', { interest: 2, issues: 'Late', attributes: { site: 'Graz' } });
  const cleo = sampleStakeholder('cleo', { name: 'Cleo' });
  await stores.stakeholders.putAll([ben, cleo]);
  writes.length = 0;
  const deps = { ...stores, roster: rosterOf(['lea']) };
  const register = () => stores.stakeholders.list({ tenantId, workspaceId });
  return { stores, deps, writes, register, ben, cleo, preview: makePreviewImport(deps), apply: makeApplyImport(deps) };
};

const many = [
  said('ann', { name: 'Somebody else', influence: 3 }),
  said('ben', { influence: 5, attributes: { role: 'sponsor' } }),
  said('cleo'),
  said('dan', { name: 'Dan' }),
  said('eve'),
  said('lea', { name: 'Lea' }),
];
const outcome = {
  added: 2,
  changed: 1,
  unchanged: 1,
  neverMet: 1,
  pmoMembers: ['lea'],
  unnamed: ['eve'],
  crowded: [],
};

test('a preview says what an import would do, and writes nothing', async () => {
  const { preview, writes } = await makeWorld();
  expect(await preview(pmo, many)).toEqual({ ok: true, value: outcome });
  expect(writes).toEqual([]);
});

test('an import does what the preview said, and doing it again changes nothing', async () => {
  const { apply, register, writes, ben, cleo } = await makeWorld();
  expect(await apply(pmo, many)).toEqual({ ok: true, value: outcome });
  expect(await register()).toEqual([
    // Teams knows a name better than a file.
    sampleStakeholder('ann', { influence: 3 }),
    { ...ben, influence: 5, attributes: { role: 'sponsor', site: 'Graz' } },
    cleo,
    sampleStakeholder('dan', { name: 'Dan' }),
  ]);
  const written = writes.length;
  expect(await apply(pmo, many)).toMatchObject({ value: { added: 0, changed: 0, unchanged: 4, neverMet: 0 } });
  expect(await register()).toHaveLength(4);
  expect(writes.slice(written)).toEqual(['stakeholders.putAll']);
});

test('what is not said stays: levels, groups and notes', async () => {
  const { apply, register, ben } = await makeWorld();
  await apply(pmo, [said('ben', { name: 'Benjamin' })]);
  expect((await register()).find(({ oid }) => oid === 'ben')).toEqual(ben);
});

test('a name from a file is kept until Teams tells one, and a later file can correct it', async () => {
  const { apply, register, stores } = await makeWorld();
  await apply(pmo, [said('dan', { name: 'Dn' })]);
  await apply(pmo, [said('dan', { name: 'Dan' })]);
  const name = async () => (await register()).find(({ oid }) => oid === 'dan')?.name;
  expect(await name()).toBe('Dan');
  await stores.people.add(samplePerson('dan', { name: 'Dan Brown' }));
  await apply(pmo, [said('dan', { name: 'Dan' })]);
  expect(await name()).toBe('Dan Brown');
});

test('who would belong to more than twenty groups is named and left as they are', async () => {
  const { apply, register, ben } = await makeWorld();
  const attributes = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`group ${index}`, 'x']));
  expect(await apply(pmo, [said('ben', { attributes })])).toMatchObject({ value: { changed: 0, crowded: ['ben'] } });
  expect((await register())[0]).toEqual(ben);
  const nineteen = Object.fromEntries(Object.entries(attributes).slice(1));
  expect(await apply(pmo, [said('ben', { attributes: nineteen })])).toMatchObject({ value: { changed: 1 } });
});

test('while Teams cannot tell who is of the PMO nothing is written', async () => {
  const { deps, writes } = await makeWorld();
  const blind = { ...deps, roster: rosterOf('unavailable') };
  const refusal = { ok: false, error: { kind: 'roster-unavailable' } };
  expect(await makePreviewImport(blind)(pmo, many)).toEqual(refusal);
  expect(await makeApplyImport(blind)(pmo, many)).toEqual(refusal);
  expect(writes).toEqual([]);
});

test('an import that broke is finished by doing it again', async () => {
  const { deps, stores, register } = await makeWorld();
  const apply = makeApplyImport({ ...deps, stakeholders: breakOnce(stores.stakeholders, 'putAll') });
  await expect(apply(pmo, many)).rejects.toThrow('planted');
  expect(await apply(pmo, many)).toEqual({ ok: true, value: outcome });
  expect((await register()).map(({ oid }) => oid)).toEqual(['ann', 'ben', 'cleo', 'dan']);
});
