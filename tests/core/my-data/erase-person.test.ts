import { dayInMilliseconds } from '#core/kernel/clock';
import { makeErasePerson, makeFinishErasures, settleMilliseconds } from '#core/my-data/erase-person';
import { isWithdrawn } from '#core/response/withdrawn';
import { closingMilliseconds } from '#core/wave/wave';
import {
  allOf,
  answersOf,
  breakOnce,
  erasureKey,
  ref,
  sampleInvitation,
  samplePerson,
  sampleStakeholder,
  tenantId,
} from '../samples';

import { ann, everybody, expectGone, makeWorld, settle } from './erase-world';

test('everything that names somebody goes, and at last the wish itself', async () => {
  const world = await makeWorld();
  expect(await makeErasePerson(world.deps)(ann)).toEqual({ isWhole: true });
  await settle(world);
  await expectGone(world);
  expect(await world.read()).toMatchObject({ person: null, workspaces: [] });
  const marker = await erasureKey.marker();
  const kept = await world.stores.erasures.list(tenantId);
  expect(kept.map(({ mark }) => mark).sort()).toEqual([marker.person(ann), marker.answer(ref, world.pid)].sort());
  expect(kept.every(({ underWay }) => underWay === null)).toBe(true);
});

test('no count of an open wave tells that somebody was erased, or whether they had answered', async () => {
  const world = await makeWorld();
  const before = await world.counts();
  await makeErasePerson(world.deps)(ann);
  expect(await world.counts()).toEqual(before);
  expect(await world.stores.reminders.list(ref)).toHaveLength(everybody.length);
  const left = (await allOf(world.stores.responses.pages(ref))).filter(isWithdrawn);
  expect(left).toHaveLength(1);
});

test('whoever had not answered leaves nothing that says they had', async () => {
  const world = await makeWorld();
  await world.stores.responses.remove(ref, world.pid);
  const before = await world.counts();
  await makeErasePerson(world.deps)(ann);
  expect(await world.counts()).toEqual(before);
  expect((await allOf(world.stores.responses.pages(ref))).some(isWithdrawn)).toBe(false);
});

test('a release made afterwards has nothing they said, and counts that they answered', async () => {
  const closeWith = async (erase: boolean) => {
    const world = await makeWorld();
    if (erase) await makeErasePerson(world.deps)(ann);
    const found = await world.stores.waves.find(ref);
    if (!found) throw new Error('no wave');
    await world.stores.waves.replace({ ...found.value, state: 'closing', closingAt: world.clock.now() }, found.version);
    world.clock.pass(closingMilliseconds);
    expect(await world.finishClosing(await world.wave())).toBe(true);
    return world.release();
  };
  const [whole, without] = [await closeWith(false), await closeWith(true)];
  expect(without).toMatchObject({ invited: 8, delivered: 8, n: 8, responseRate: 1 });
  expect(whole?.value.n).toBe(8);
  expect(without?.value.n).toBe(7);
});

test('what is released already stays as it is', async () => {
  const world = await makeWorld('closing');
  world.clock.pass(closingMilliseconds);
  await world.finishClosing(await world.wave());
  const [release, comments] = [await world.release(), await world.stores.comments.list(ref)];
  expect(await makeErasePerson(world.deps)(ann)).toEqual({ isWhole: true });
  expect(await world.release()).toEqual(release);
  expect(await world.stores.comments.list(ref)).toEqual(comments);
  await settle(world);
  await expectGone(world);
  const standIn = (await world.stores.invitations.list(ref)).filter(({ value }) => value.activityId === null);
  expect(standIn.map(({ value }) => value.attributes)).toEqual([{}]);
});

test('a wave that is being closed is left alone until it is closed, and then gone through', async () => {
  const world = await makeWorld('closing');
  expect(await makeErasePerson(world.deps)(ann)).toEqual({ isWhole: false });
  expect(await world.stores.responses.find(ref, world.pid)).not.toBeNull();
  // Nobody can write to them, and nobody sees them in the register, from the first moment.
  expect(await world.stores.people.find(ann)).toBeNull();
  expect(await world.stores.stakeholders.find(ref, 'ann')).toBeNull();
  expect((await world.stores.progress.list(ref)).map(({ oid }) => oid)).toEqual(['person-1']);
  await settle(world);
  expect(await world.stores.responses.find(ref, world.pid)).not.toBeNull();
  expect(await world.finishClosing(await world.wave())).toBe(true);
  expect((await world.release())?.value.n).toBe(8);
  await makeFinishErasures(world.deps)();
  await expectGone(world);
});

test('answers that are still to be shuffled are waited for', async () => {
  const world = await makeWorld('closed', { shuffled: false });
  expect(await makeErasePerson(world.deps)(ann)).toEqual({ isWhole: false });
  expect(await world.stores.responses.find(ref, world.pid)).not.toBeNull();
});

test('without the key no answer can be found, and everything else goes', async () => {
  const world = await makeWorld('closed');
  await world.keys.destroy(ref);
  expect((await world.read()).workspaces[0]?.waves[0]).toMatchObject({ answers: null, reminders: null });
  expect(await makeErasePerson(world.deps)(ann)).toEqual({ isWhole: true });
  expect(await world.stores.responses.find(ref, world.pid)).not.toBeNull();
  expect(await world.stores.invitations.find(ref, 'ann')).toBeNull();
});

test('an invitation that comes out of an opening that was under way goes too', async () => {
  const world = await makeWorld('draft');
  await world.stores.invitations.remove(ref, ['ann']);
  await makeErasePerson(world.deps)(ann);
  await world.stores.invitations.addAll([sampleInvitation('ann')]);
  await settle(world);
  expect(await world.stores.invitations.find(ref, 'ann')).toBeNull();
});

test('what was not sent yet ends as if they had left', async () => {
  const world = await makeWorld();
  const found = await world.stores.invitations.find(ref, 'ann');
  await world.stores.invitations.replace(
    sampleInvitation('ann', { state: 'claimed', claim: 'c' }),
    found?.version ?? '',
  );
  await makeErasePerson(world.deps)(ann);
  const all = (await world.stores.invitations.list(ref)).map(({ value }) => value);
  expect(all.filter(({ state }) => state === 'unreachable')).toEqual([
    expect.objectContaining({ reason: 'gone', claim: null, activityId: null }),
  ]);
});

test('whoever a plan names is named no more, and the plan is as long as it was', async () => {
  const world = await makeWorld('draft', { audience: { kind: 'people', userIds: ['bob', 'ann', 'cid'] } });
  await makeErasePerson(world.deps)(ann);
  const { audience } = await world.wave();
  expect(audience).toMatchObject({ userIds: ['bob', expect.stringMatching(/^[0-9a-f]{64}$/), 'cid'] });
});

test('whoever comes back before it is finished stays', async () => {
  const world = await makeWorld();
  await makeErasePerson(world.deps)(ann);
  await world.stores.people.add(samplePerson('ann'));
  await world.stores.stakeholders.putAll([sampleStakeholder('ann')]);
  await settle(world);
  expect(await world.stores.people.find(ann)).not.toBeNull();
  expect(await world.stores.stakeholders.find(ref, 'ann')).not.toBeNull();
});

describe('broken off at any write', () => {
  const writes = [
    ['erasures', 'add'],
    ['people', 'remove'],
    ['installations', 'remove'],
    ['stakeholders', 'remove'],
    ['progress', 'remove'],
    ['workspaces', 'replace'],
    ['invitations', 'addAll'],
    ['responses', 'put'],
    ['responses', 'remove'],
    ['reminders', 'add'],
    ['reminders', 'remove'],
    ['invitations', 'remove'],
    ['erasures', 'replace'],
  ] as const;

  test.each(writes)(
    '%s.%s, it is finished by the job or by asking again, with every count as it was',
    async (store, method) => {
      for (const finish of ['job', 'again'] as const) {
        const world = await makeWorld();
        const before = await world.counts();
        const broken = { ...world.deps, [store]: breakOnce(world.stores[store], method as never) };
        await expect(makeErasePerson(broken)(ann)).rejects.toThrow('planted');
        // Before anything was written down, only the person can ask again.
        if (finish === 'again' || store === 'erasures') await makeErasePerson(world.deps)(ann);
        await settle(world);
        await settle(world);
        await expectGone(world);
        expect(await world.counts()).toEqual(before);
        expect(await world.stores.reminders.list(ref)).toHaveLength(everybody.length);
      }
    },
  );
});

test('the job waits until what was under way has ended, and is not busy meanwhile', async () => {
  const world = await makeWorld();
  await makeErasePerson(world.deps)(ann);
  const listed: string[] = [];
  const list = async () => {
    listed.push('list');
    return [];
  };
  const waves = { ...world.stores.waves, list };
  await makeFinishErasures({ ...world.deps, waves })();
  expect(listed).toEqual([]);
  world.clock.pass(settleMilliseconds);
  await makeFinishErasures({ ...world.deps, waves })();
  expect(listed).toEqual(['list']);
});

test('two requests at once do it once', async () => {
  const world = await makeWorld();
  const before = await world.counts();
  const erase = makeErasePerson(world.deps);
  await Promise.all([erase(ann), erase(ann), erase(ann)]);
  await settle(world);
  await expectGone(world);
  expect(await world.counts()).toEqual(before);
});

test('while it is under way nothing that is kept says in clear who it is', async () => {
  const world = await makeWorld('closing');
  await makeErasePerson(world.deps)(ann);
  const [erasure] = await world.stores.erasures.listUnderWay();
  expect(JSON.stringify(erasure)).not.toContain('ann');
  expect((await erasureKey.marker()).open(erasure?.value.underWay?.who ?? '')).toBe('ann');
});

describe('an answer that is given anew after erasing', () => {
  const answerAnew = async (world: Awaited<ReturnType<typeof makeWorld>>) =>
    world.stores.responses.put(ref, { pid: world.pid, answers: answersOf(5, 5, 5), complete: true, atom: null });
  const found = (world: Awaited<ReturnType<typeof makeWorld>>) => world.stores.responses.find(ref, world.pid);

  test('stays, though the waves are gone through once more', async () => {
    const world = await makeWorld();
    await makeErasePerson(world.deps)(ann);
    await answerAnew(world);
    await settle(world);
    expect(await found(world)).toMatchObject({ answers: answersOf(5, 5, 5) });
    expect(await world.stores.erasures.listUnderWay()).toEqual([]);
  });

  test('stays too when its wave is being closed by then', async () => {
    const world = await makeWorld();
    await makeErasePerson(world.deps)(ann);
    await answerAnew(world);
    const open = await world.stores.waves.find(ref);
    if (!open) throw new Error('no wave');
    await world.stores.waves.replace({ ...open.value, state: 'closing', closingAt: world.clock.now() }, open.version);
    await settle(world);
    expect(await world.finishClosing(await world.wave())).toBe(true);
    await makeFinishErasures(world.deps)();
    expect(await found(world)).not.toBeNull();
    expect(await world.stores.erasures.listUnderWay()).toEqual([]);
  });

  test('goes when they ask again, with every count as it was, and is dated anew', async () => {
    const world = await makeWorld();
    await makeErasePerson(world.deps)(ann);
    const mark = (await erasureKey.marker()).answer(ref, world.pid);
    const first = await world.stores.erasures.find(tenantId, mark);
    world.clock.pass(3 * dayInMilliseconds);
    await makeFinishErasures(world.deps)();
    for (const _ of ['again', 'and again']) {
      await answerAnew(world);
      const before = await world.counts();
      await makeErasePerson(world.deps)(ann);
      expect(await found(world)).toBeNull();
      expect(await world.counts()).toEqual(before);
    }
    const second = await world.stores.erasures.find(tenantId, mark);
    expect(first?.value.askedAt).toBe('2026-11-23T00:00:00.000Z');
    expect(second?.value.askedAt).toBe('2026-11-26T00:00:00.000Z');
  });
});

test.each([
  ['closing', {}],
  ['closed', { shuffled: false }],
] as const)('a wave that is %s and has lost its key holds up no erasure', async (state, changes) => {
  const world = await makeWorld(state, changes);
  await world.keys.destroy(ref);
  expect(await makeErasePerson(world.deps)(ann)).toEqual({ isWhole: true });
  await settle(world);
  expect(await world.stores.invitations.find(ref, 'ann')).toBeNull();
  expect(await world.stores.erasures.listUnderWay()).toEqual([]);
});
