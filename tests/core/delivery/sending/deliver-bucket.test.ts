import { makeDeliverBucket } from '#core/delivery/sending/deliver-bucket';
import type { SendOutcome } from '#core/delivery/sending/sender';
import { plusMilliseconds } from '#core/kernel/clock';
import {
  makeMemoryKeys,
  oids,
  ref,
  sampleInvitation,
  samplePerson,
  sampleWave,
  sampleWorkspace,
  start,
  tenantId,
  watch,
} from '../../samples';
import { makeWorld, minute, sent } from './send-world';

test('everybody gets one card, and then the wave needs no worker any more', async () => {
  const { send, states, cards } = await makeWorld(20);
  expect(await send()).toBe(true);
  expect(await send()).toBe(true);
  expect([...cards].sort()).toEqual(oids(20).sort());
  expect(new Set(Object.values(await states()))).toEqual(new Set(['sent']));
});

test('a card that arrived is written down with its id', async () => {
  const { send, one } = await makeWorld(1);
  await send();
  expect(await one()).toEqual(
    sampleInvitation('person-1', { state: 'sent', activityId: 'a1', attempt: 1, delivered: 1, sentAt: start }),
  );
});

test('a chunk is claimed in one request and written down in another, whatever its size', async () => {
  const { send, stores, deps } = await makeWorld(40);
  const { stores: watched, writes } = watch({ invitations: stores.invitations });
  const sender = { ...deps.sender, chunk: () => 10 };
  await send({ ...watched, sender });
  // 40 people in two parts of pages of ten: four chunks of two requests, and one a page for claims that were lost.
  expect(writes).toEqual(Array.from({ length: 12 }, () => 'invitations.replaceAll'));
});

test('only the people of its own bucket are sent to', async () => {
  const { deps, cards, stores } = await makeWorld(20);
  const deliverBucket = makeDeliverBucket(deps);
  const [first = ''] = stores.invitations.buckets;
  expect(await deliverBucket(sampleWorkspace(), sampleWave('open'), first)).toEqual({ kind: 'done' });
  expect(cards.length).toBeGreaterThan(0);
  expect(cards.length).toBeLessThan(20);
});

test('while it is being sent an invitation is claimed for longer than its calls may take', async () => {
  let during: unknown;
  const world = await makeWorld(1, async () => {
    during = await world.one();
    return sent;
  });
  await world.send();
  expect(during).toMatchObject({ state: 'claimed', attempt: 1, notBefore: '2026-11-22T09:00:40.000Z' });
});

describe('what becomes of an attempt', () => {
  test('Teams was busy: planned again, not before it said, and sent then', async () => {
    let isBusy = true;
    const { send, one, clock, cards } = await makeWorld(1, () =>
      isBusy ? { kind: 'later', afterMilliseconds: 30_000 } : sent,
    );
    await send();
    expect(await one()).toMatchObject({ state: 'planned', attempt: 1, notBefore: '2026-11-22T09:00:30.000Z' });
    isBusy = false;
    clock.pass(29_999);
    expect(await send()).toBe(false);
    expect(cards).toHaveLength(1);
    clock.pass(1);
    await send();
    expect(await one()).toMatchObject({ state: 'sent', attempt: 2, notBefore: null });
  });

  test('throttling is never an end, however often it happens', async () => {
    const { send, one, clock } = await makeWorld(1, () => ({ kind: 'later', afterMilliseconds: 1000 }));
    for (let round = 1; round <= 50; round += 1) {
      await send();
      clock.pass(1000);
    }
    expect(await one()).toMatchObject({ state: 'planned', attempt: 50 });
  });

  test('a lost connection stays unknown and is never sent again', async () => {
    const { send, one, clock, cards } = await makeWorld(1, () => ({ kind: 'unknown' }));
    await send();
    clock.pass(60 * minute);
    expect(await send()).toBe(true);
    expect(await one()).toMatchObject({ state: 'unknown', reason: 'connection-lost', delivered: 1 });
    expect(cards).toHaveLength(1);
  });

  test.each(['not-installed', 'blocked', 'admin-disabled', 'gone'] as const)(
    'a person who is %s is unreachable, for this wave and the next',
    async (reason) => {
      const { send, one, stores } = await makeWorld(1, () => ({ kind: 'unreachable', reason }));
      await send();
      expect(await one()).toMatchObject({ state: 'unreachable', reason });
      expect((await stores.people.find({ tenantId, oid: 'person-1' }))?.value.reachability).toBe(reason);
      expect(await send()).toBe(true);
    },
  );

  test('a card that Teams refuses has failed, with the reason', async () => {
    const { send, one } = await makeWorld(1, () => ({ kind: 'failed', reason: 'too-big' }));
    await send();
    expect(await one()).toMatchObject({ state: 'failed', reason: 'too-big', delivered: 0 });
    expect(await send()).toBe(true);
  });
});

describe('what happened since the wave was planned', () => {
  test('who asked to stop in the meantime gets no card', async () => {
    const { send, one, stores, cards } = await makeWorld(1);
    const found = await stores.people.find({ tenantId, oid: 'person-1' });
    if (found) await stores.people.replace({ ...found.value, asking: 'stopped' }, found.version);
    await send();
    expect(await one()).toMatchObject({ state: 'cancelled', reason: 'asked-to-stop' });
    expect(cards).toEqual([]);
  });

  test('who removed the app in the meantime is unreachable', async () => {
    const { send, one, stores, cards } = await makeWorld(1);
    const found = await stores.people.find({ tenantId, oid: 'person-1' });
    if (found) await stores.people.replace({ ...found.value, reachability: 'not-installed' }, found.version);
    await send();
    expect(await one()).toMatchObject({ state: 'unreachable', reason: 'not-installed' });
    expect(cards).toEqual([]);
  });

  test('who is not known any more is unreachable, and nobody else waits for them', async () => {
    const { send, states, stores } = await makeWorld(3);
    await stores.invitations.addAll([sampleInvitation('nobody')]);
    await send();
    expect(await states()).toMatchObject({ nobody: 'unreachable', 'person-1': 'sent', 'person-3': 'sent' });
  });
});

describe('several workers', () => {
  const slowly = async (): Promise<SendOutcome> => {
    await new Promise((resolve) => setImmediate(resolve));
    return sent;
  };

  test('two at once never send the same card twice, and drop nobody', async () => {
    const { send, cards, states } = await makeWorld(60, slowly);
    await Promise.all([send(), send(), send()]);
    expect([...cards].sort()).toEqual(oids(60).sort());
    expect(new Set(Object.values(await states()))).toEqual(new Set(['sent']));
  });

  test('a claim of another worker that still holds is left alone', async () => {
    const { send, stores, clock, cards } = await makeWorld(0);
    const notBefore = '2026-11-22T09:00:10.000Z';
    await stores.invitations.addAll([sampleInvitation('ann', { state: 'claimed', attempt: 1, notBefore })]);
    await stores.people.add(samplePerson('ann'));
    expect(await send()).toBe(false);
    clock.pass(9_999);
    expect(await send()).toBe(false);
    expect((await stores.invitations.find(ref, 'ann'))?.value.state).toBe('claimed');
    expect(cards).toEqual([]);
  });

  test('a claim that ran out is unknown, because the card may be out; it is not sent again', async () => {
    const { send, stores, cards } = await makeWorld(0);
    await stores.invitations.addAll([sampleInvitation('ann', { state: 'claimed', attempt: 1, notBefore: start })]);
    await stores.people.add(samplePerson('ann'));
    await send();
    expect((await stores.invitations.find(ref, 'ann'))?.value).toMatchObject({
      state: 'unknown',
      reason: 'worker-lost',
      delivered: 1,
    });
    expect(await send()).toBe(true);
    expect(cards).toEqual([]);
  });
});

describe('before anything is claimed', () => {
  test('an open wave without a key sends nothing', async () => {
    const { send, cards } = await makeWorld(3);
    await expect(send({ keys: makeMemoryKeys() })).rejects.toThrow('no key');
    expect(cards).toEqual([]);
  });

  test.each(['findInstrument', 'findPlaces'] as const)('a fault of %s leaves everything planned', async (name) => {
    const { send, states, cards } = await makeWorld(3);
    await expect(send({ [name]: async () => Promise.reject(new Error('planted')) })).rejects.toThrow('planted');
    expect(new Set(Object.values(await states()))).toEqual(new Set(['planned']));
    expect(cards).toEqual([]);
  });

  test('a wave whose instrument is lost sends nothing', async () => {
    const { send, cards } = await makeWorld(3);
    await expect(send({ findInstrument: async () => null })).rejects.toThrow('no instrument');
    expect(cards).toEqual([]);
  });
});

describe('how long a pass takes', () => {
  test('no chunk is begun after ten seconds, and the next pass goes on', async () => {
    const world = await makeWorld(60, async () => {
      world.clock.pass(500);
      return sent;
    });
    const { stores: watched, calls } = watch({ invitations: world.stores.invitations });
    let passes = 1;
    while (!(await world.send(watched))) passes += 1;
    expect(passes).toBe(2);
    expect(calls.filter((call) => call === 'invitations.pendingOf')).toHaveLength(2 * passes);
    expect([...world.cards].sort()).toEqual(oids(60).sort());
  });

  test('a process that is asked to end stops between two chunks, and another goes on at once', async () => {
    let isAsked = false;
    const world = await makeWorld(60, async () => {
      isAsked = true;
      return sent;
    });
    const sender = { ...world.deps.sender, chunk: () => 5 };
    const [bucket = ''] = world.stores.invitations.buckets;
    const deliver = (isEnding: () => boolean) =>
      makeDeliverBucket({ ...world.deps, sender, isEnding })(sampleWorkspace(), sampleWave('open'), bucket);
    expect(await deliver(() => isAsked)).toEqual({ kind: 'again', afterMilliseconds: 0 });
    expect(world.cards).toHaveLength(5);
    const before = Object.values(await world.states());
    expect(before.filter((state) => state === 'claimed')).toEqual([]);
    expect(await deliver(() => false)).toEqual({ kind: 'done' });
    expect(new Set(world.cards).size).toBe(world.cards.length);
  });

  test('a wave that two workers send at the same time gives each card once', async () => {
    const world = await makeWorld(60, async () => {
      world.clock.pass(500);
      return sent;
    });
    let rounds = 0;
    for (let isDone = false; !isDone && rounds < 50; rounds += 1) {
      isDone = (await Promise.all([world.send(), world.send()])).every(Boolean);
      world.clock.pass(minute);
    }
    expect(rounds).toBeLessThan(50);
    expect([...world.cards].sort()).toEqual(oids(60).sort());
    for (const state of Object.values(await world.states())) expect(state).toBe('sent');
  });

  test('until the next card is due it says how long that is', async () => {
    const { deps, stores } = await makeWorld(1, () => ({ kind: 'later', afterMilliseconds: 7_000 }));
    const outcomes = await Promise.all(
      stores.invitations.buckets.map((bucket) =>
        makeDeliverBucket(deps)(sampleWorkspace(), sampleWave('open'), bucket),
      ),
    );
    expect(outcomes).toContainEqual({ kind: 'again', afterMilliseconds: 7_000 });
    expect(outcomes).toContainEqual({ kind: 'done' });
  });
});

describe('a bot that Teams does not know', () => {
  test('ends the pass: those not asked yet stay planned, until Teams may know it', async () => {
    let isKnown = false;
    const halt: SendOutcome = { kind: 'halt', reason: 'bot-not-registered', afterMilliseconds: minute };
    const { send, cards, states, clock } = await makeWorld(40, () => (isKnown ? sent : halt));
    expect(await send()).toBe(false);
    expect(cards.length).toBeLessThanOrEqual(8);
    expect(new Set(Object.values(await states()))).toEqual(new Set(['planned']));
    isKnown = true;
    clock.pass(minute);
    expect(await send()).toBe(true);
    expect(new Set(Object.values(await states()))).toEqual(new Set(['sent']));
  });
});

describe('the hours in which people are written to', () => {
  const quiet = sampleWorkspace({
    settings: { ...sampleWorkspace().settings, quietHours: { from: '18:00', to: '10:00' }, timeZone: 'UTC' },
  });

  test('a card waits, unclaimed, until the person may be written to', async () => {
    const { deps, cards, one, clock, stores } = await makeWorld(1);
    const deliver = async () => {
      for (const bucket of stores.invitations.buckets) await makeDeliverBucket(deps)(quiet, sampleWave('open'), bucket);
    };
    await deliver();
    expect(cards).toEqual([]);
    expect(await one()).toMatchObject({
      state: 'planned',
      attempt: 0,
      notBefore: plusMilliseconds(start, 60 * minute),
    });
    clock.pass(60 * minute);
    await deliver();
    expect(cards).toEqual(['person-1']);
  });
});
