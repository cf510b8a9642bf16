import type { InvitationStore } from '#core/delivery/outbox/invitation-store';
import { makeDeliverBucket } from '#core/delivery/sending/deliver-bucket';
import { plusMilliseconds } from '#core/kernel/clock';
import { breakOnce, makeSender, oids, ref, sampleInvitation, sampleWave, sampleWorkspace, watch } from '../../samples';
import { makeWorld, minute, sent } from './send-world';

/** Goes over the outbox once a minute until it says that it is done; ten minutes must do. */
const untilDone = async (send: () => Promise<boolean>, clock: { pass: (milliseconds: number) => void }) => {
  for (let round = 1; round <= 10; round += 1) {
    clock.pass(2 * minute);
    if (await send()) return;
  }
  throw new Error('The outbox is never done');
};

/** A store that does the n-th write of many, and then fails to say so: by a fault, or as the conflict of a repeated write. */
const loseAnswer = (store: InvitationStore, how: 'fault' | 'conflict', nth: number): InvitationStore => {
  let calls = 0;
  return {
    ...store,
    replaceAll: async (changes) => {
      const versions = await store.replaceAll(changes);
      calls += 1;
      if (calls !== nth) return versions;
      if (how === 'fault') throw new Error('planted: no answer');
      return changes.map(() => null);
    },
  };
};

/** Six people in two parts, and chunks of two: five writes of many for each part. */
const everyWrite = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe('when the storage breaks', () => {
  const makeSmallChunks = async () => {
    const world = await makeWorld(6);
    const sender = { ...world.deps.sender, chunk: () => 2 };
    return {
      ...world,
      send: (invitations?: InvitationStore) => world.send({ sender, ...(invitations ? { invitations } : {}) }),
    };
  };

  test('six people in chunks of two make ten writes', async () => {
    const { send, stores } = await makeSmallChunks();
    const { stores: watched, writes } = watch({ invitations: stores.invitations });
    await send(watched.invitations);
    expect(writes).toHaveLength(everyWrite.length);
  });

  test.each(everyWrite)('at write %i: nobody gets two cards, and nobody is left without an end', async (nth) => {
    const { send, stores, clock, cards, states } = await makeSmallChunks();
    await send(breakOnce(stores.invitations, 'replaceAll', nth)).catch(() => undefined);
    await untilDone(send, clock);
    expect(new Set(cards).size).toBe(cards.length);
    expect(Object.keys(await states())).toHaveLength(6);
    for (const state of Object.values(await states())) expect(['sent', 'unknown']).toContain(state);
  });

  test.each(everyWrite)('after write %i: nobody gets two cards, and nobody is left without an end', async (nth) => {
    const { send, stores, clock, cards, states } = await makeSmallChunks();
    await send(loseAnswer(stores.invitations, 'fault', nth)).catch(() => undefined);
    await untilDone(send, clock);
    expect(new Set(cards).size).toBe(cards.length);
    expect(Object.keys(await states())).toHaveLength(6);
    for (const state of Object.values(await states())) expect(['sent', 'unknown']).toContain(state);
  });

  test.each(everyWrite)(
    'and repeats write %i, whose answer was lost: it stands, and nothing is unknown',
    async (nth) => {
      const { send, stores, cards, states } = await makeSmallChunks();
      expect(await send(loseAnswer(stores.invitations, 'conflict', nth))).toBe(true);
      expect([...cards].sort()).toEqual(oids(6));
      expect(new Set(Object.values(await states()))).toEqual(new Set(['sent']));
    },
  );

  test('a card that cannot be made does not keep the others from being sent, and is tried again', async () => {
    let throws = true;
    const { send, clock, states, cards, one } = await makeWorld(8, (person) => {
      if (throws && person.oid === 'person-2') throw new Error('planted');
      return sent;
    });
    await expect(send()).rejects.toThrow('planted');
    await expect(send()).resolves.toBe(false);
    expect(await one('person-2')).toMatchObject({ state: 'planned', attempt: 1, notBefore: expect.any(String) });
    expect(await one('person-8')).toMatchObject({ state: 'sent' });
    throws = false;
    await untilDone(send, clock);
    expect(new Set(Object.values(await states()))).toEqual(new Set(['sent']));
    expect(cards.filter((oid) => oid !== 'person-2')).toHaveLength(7);
  });

  test('a card that fails three times by our own fault has failed', async () => {
    const { send, clock, one, cards } = await makeWorld(1, () => Promise.reject(new Error('planted')));
    for (let round = 1; round <= 3; round += 1) {
      await expect(send()).rejects.toThrow('planted');
      clock.pass(minute);
    }
    expect(await send()).toBe(true);
    expect(await one()).toMatchObject({ state: 'failed', reason: 'fault', delivered: 0 });
    expect(cards).toHaveLength(3);
  });
});

describe('a claim', () => {
  test('whose turn is told to come too late is given back until then, and nobody waits', async () => {
    const { send, deps, clock, cards, one } = await makeWorld(1);
    const at = plusMilliseconds(clock.now(), 30_000);
    const late = { ...deps.sender, turn: async () => at };
    expect(await send({ sender: late })).toBe(false);
    expect(await one()).toEqual(sampleInvitation('person-1', { notBefore: at }));
    expect(cards).toEqual([]);
  });

  test('whose turn came late is given back, as if it had never been', async () => {
    const { send, deps, clock, cards, one } = await makeWorld(1);
    const late = { ...deps.sender, turn: async () => clock.pass(8_001) ?? null };
    expect(await send({ sender: late })).toBe(false);
    expect(cards).toEqual([]);
    expect(await one()).toEqual(sampleInvitation('person-1', { notBefore: clock.now() }));
    expect(await send()).toBe(true);
    expect(cards).toEqual(['person-1']);
  });

  test('whose turn comes in time is sent', async () => {
    const { send, deps, clock, cards } = await makeWorld(1);
    await send({ sender: { ...deps.sender, turn: async () => clock.pass(8_000) ?? null } });
    expect(cards).toEqual(['person-1']);
  });

  test('that ran out while its card went out ends as what became of it, although another took it for lost', async () => {
    const { send, deps, clock, one, cards, stores } = await makeWorld(1);
    const other = () => send({ sender: makeSender(async () => Promise.reject(new Error('sent twice'))) });
    const sender = makeSender(async () => {
      clock.pass(minute);
      await other();
      expect((await stores.invitations.find(ref, 'person-1'))?.value.state).toBe('unknown');
      cards.push('person-1');
      return sent;
    });
    await send({ sender, draw: deps.draw });
    expect(await one()).toMatchObject({ state: 'sent', activityId: 'a1', delivered: 1 });
    expect(cards).toEqual(['person-1']);
  });

  test('that ran out, and whose card Teams was too busy for, stays unknown: another has told so', async () => {
    const { send, clock, one } = await makeWorld(1);
    const sender = makeSender(async () => {
      clock.pass(minute);
      await send();
      return { kind: 'later', afterMilliseconds: 1000 };
    });
    await send({ sender });
    expect(await one()).toMatchObject({ state: 'unknown', reason: 'worker-lost' });
    clock.pass(60 * minute);
    expect(await send()).toBe(true);
  });
});

test.each([
  ['paused', { paused: true }],
  ['closing', { state: 'closing' as const }],
])('a wave that is %s while it is being sent gets no more cards after a second', async (_, changes) => {
  const { deps, clock, cards, stores } = await makeWorld(40);
  const sender = makeSender(async ({ person }) => {
    cards.push(person.oid);
    if (cards.length === 6) {
      const found = await stores.waves.find(ref);
      if (found) await stores.waves.replace({ ...found.value, ...changes }, found.version);
      clock.pass(1_000);
    }
    return sent;
  });
  const deliverBucket = makeDeliverBucket({ ...deps, sender });
  expect(await deliverBucket(sampleWorkspace(), sampleWave('open'), '0')).toMatchObject({ kind: 'again' });
  // Of twenty in the bucket, the two chunks of four that had begun.
  expect(cards).toHaveLength(8);
});
