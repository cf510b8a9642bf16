import {
  makeChangeStakeholder,
  makeFindStakeholder,
  makeMergeStakeholders,
  makeRestoreStakeholder,
} from '#core/stakeholder/change-stakeholder';
import { emptyProfile, type Stakeholder } from '#core/stakeholder/stakeholder';
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
const ref = { tenantId, workspaceId };

const makeWorld = async (...entries: readonly Stakeholder[]) => {
  const { stores, writes } = watch(makeStores());
  await stores.stakeholders.putAll(entries);
  await stores.people.add(samplePerson('ann'));
  writes.length = 0;
  const deps = { ...stores, roster: rosterOf(['lea']) };
  return {
    stores,
    writes,
    find: makeFindStakeholder(deps),
    change: makeChangeStakeholder(deps),
    restore: makeRestoreStakeholder(deps),
    merge: makeMergeStakeholders(deps),
    register: () => stores.stakeholders.list(ref),
  };
};

describe('one entry', () => {
  test('is found with what is known of the person', async () => {
    const { find } = await makeWorld(sampleStakeholder('ann'), sampleStakeholder('ben'));
    expect(await find(pmo, 'ann')).toEqual({
      ok: true,
      value: { stakeholder: sampleStakeholder('ann'), person: samplePerson('ann') },
    });
    expect(await find(pmo, 'ben')).toMatchObject({ ok: true, value: { person: undefined } });
    expect(await find(pmo, 'cleo')).toEqual({ ok: false, error: { kind: 'unknown-stakeholder' } });
  });

  test('is changed in part; the rest stays', async () => {
    const before = sampleStakeholder('ann', { interest: 2, needs: 'Speed', attributes: { site: 'Graz' } });
    const { change, register } = await makeWorld(before);
    await change(pmo, 'ann', { influence: 5, needs: '' });
    expect(await register()).toEqual([{ ...before, influence: 5, needs: '' }]);
    await change(pmo, 'ann', { interest: null, attributes: {} });
    expect(await register()).toEqual([{ ...before, influence: 5, needs: '', interest: null, attributes: {} }]);
  });

  test('that would be as it is is not written', async () => {
    const before = sampleStakeholder('ann', { interest: 2, attributes: { site: 'Graz', role: 'sponsor' } });
    const { change, writes } = await makeWorld(before);
    await change(pmo, 'ann', { interest: 2, attributes: { role: 'sponsor', site: 'Graz' } });
    await change(pmo, 'ann', {});
    expect(writes).toEqual([]);
  });

  test('that nobody has cannot be changed, and is not made', async () => {
    const { change, writes } = await makeWorld();
    expect(await change(pmo, 'ann', { interest: 2 })).toMatchObject({ error: { kind: 'unknown-stakeholder' } });
    expect(writes).toEqual([]);
  });

  test('keeps what two change at once', async () => {
    const { change, register } = await makeWorld(sampleStakeholder('ann'));
    await Promise.all([
      change(pmo, 'ann', { interest: 4 }),
      change(pmo, 'ann', { issues: 'Late' }),
      change(pmo, 'ann', { attributes: { site: 'Graz' } }),
    ]);
    expect(await register()).toEqual([
      sampleStakeholder('ann', { interest: 4, issues: 'Late', attributes: { site: 'Graz' } }),
    ]);
  });
});

describe('putting an entry back', () => {
  const entry = { oid: 'ben', name: 'Ben', attributes: { site: 'Graz' }, ...emptyProfile, issues: 'Late' };

  test('writes it down as it was, whether or not the bot has met them', async () => {
    const { restore, register } = await makeWorld();
    expect(await restore(pmo, entry)).toMatchObject({ ok: true, value: { person: undefined } });
    expect(await register()).toEqual([{ ...ref, ...entry }]);
  });

  test('never makes a member of the PMO a stakeholder, nor anybody while Teams cannot tell', async () => {
    const { restore, stores, writes } = await makeWorld();
    expect(await restore(pmo, { ...entry, oid: 'lea' })).toEqual({ ok: false, error: { kind: 'pmo-member' } });
    const blind = makeRestoreStakeholder({ ...stores, roster: rosterOf('unavailable') });
    expect(await blind(pmo, entry)).toEqual({ ok: false, error: { kind: 'roster-unavailable' } });
    expect(writes).toEqual([]);
  });
});

describe('merging two entries', () => {
  const kept = sampleStakeholder('ann', {
    name: 'Ann New',
    attributes: { site: 'Graz' },
    interest: 2,
    needs: 'Speed',
  });
  const other = sampleStakeholder('old', {
    name: 'Ann Old',
    attributes: { site: 'Wien', role: 'sponsor' },
    interest: 5,
    influence: 4,
    needs: 'Calm',
    issues: 'Late',
  });

  test('keeps what one says, fills it up from the other, and takes the other off', async () => {
    const { merge, register } = await makeWorld(kept, other);
    const both = { ...kept, attributes: { role: 'sponsor', site: 'Graz' }, influence: 4, issues: 'Late' };
    expect(await merge(pmo, { kept: 'ann', other: 'old' })).toMatchObject({ ok: true, value: { stakeholder: both } });
    expect(await register()).toEqual([both]);
  });

  test('that broke off half way is finished by doing it again', async () => {
    const { stores, register } = await makeWorld(kept, other);
    const broken = makeMergeStakeholders({ ...stores, stakeholders: breakOnce(stores.stakeholders, 'remove') });
    await expect(broken(pmo, { kept: 'ann', other: 'old' })).rejects.toThrow('planted');
    expect((await register()).map(({ oid }) => oid)).toEqual(['ann', 'old']);
    await broken(pmo, { kept: 'ann', other: 'old' });
    expect((await register()).map(({ oid, issues }) => [oid, issues])).toEqual([['ann', 'Late']]);
  });

  test('is refused for one and the same, for somebody unknown, and where groups would be lost; nothing is written', async () => {
    const many = (prefix: string) =>
      Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`${prefix}${index}`, 'x']));
    const { merge, writes } = await makeWorld({ ...kept, attributes: many('a') }, { ...other, attributes: many('b') });
    expect(await merge(pmo, { kept: 'ann', other: 'ann' })).toMatchObject({ error: { kind: 'same-stakeholder' } });
    expect(await merge(pmo, { kept: 'ann', other: 'nobody' })).toMatchObject({
      error: { kind: 'unknown-stakeholder' },
    });
    expect(await merge(pmo, { kept: 'nobody', other: 'old' })).toMatchObject({
      error: { kind: 'unknown-stakeholder' },
    });
    expect(await merge(pmo, { kept: 'ann', other: 'old' })).toMatchObject({
      error: { kind: 'too-many-groups', most: 20 },
    });
    expect(writes).toEqual([]);
  });
});
