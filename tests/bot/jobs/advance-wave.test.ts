import { makeCancelWave } from '#core/delivery/course/cancel-wave';
import { makeOpenWave } from '#core/delivery/course/open-wave';
import { dayInMilliseconds } from '#core/kernel/clock';
import { makeCloseWave } from '#core/release/close-wave';
import type { Wave } from '#core/wave/wave';
import { oids, ref, rosterOf, sampleInvitation, sampleResponse, sampleWave, sampleWorkspace } from '../../core/samples';
import { closesAt, makeWorld, opensAt } from './wave-world';

const hour = 3_600_000;

describe('a scheduled wave', () => {
  test('opens at its date, and not a moment before', async () => {
    const { tick, stored, clock, cards } = await makeWorld();
    clock.pass(hour - 1);
    await tick();
    expect(await stored()).toMatchObject({ state: 'scheduled' });
    clock.pass(1);
    await tick();
    expect(await stored()).toMatchObject({ state: 'open', openedAt: opensAt });
    expect(cards).toEqual([]);
  });

  test('is sent, closed at its date and released, one step a tick', async () => {
    const { tick, stored, clock, cards, stores, logged } = await makeWorld();
    clock.pass(hour);
    await tick();
    await tick();
    expect([...cards].sort()).toEqual(oids(6));
    clock.pass(hour - 1);
    await tick();
    expect(await stored()).toMatchObject({ state: 'open' });
    clock.pass(1);
    await tick();
    expect(await stored()).toMatchObject({ state: 'closing', closingAt: closesAt });
    await tick();
    expect(await stored()).toMatchObject({ state: 'closing' });
    clock.pass(8_000);
    await tick();
    expect(await stored()).toMatchObject({ state: 'closed', closedAt: closesAt });
    expect(await stores.releases.find(ref)).toMatchObject({ invited: 6, delivered: 6, n: null });
    expect(logged.join('')).toContain('wave.closed');
  });

  test('missed while the machine was off, it opens at the next tick', async () => {
    const { tick, stored, clock } = await makeWorld({ wave: sampleWave('scheduled', { opensAt }) });
    clock.pass(30 * dayInMilliseconds);
    await tick();
    expect(await stored()).toMatchObject({ state: 'open' });
  });

  test('whose audience is too small goes back to its lead, with a word in the log', async () => {
    const { tick, stored, clock, cards, logged } = await makeWorld({ size: 4 });
    clock.pass(hour);
    await tick();
    expect(await stored()).toMatchObject({ state: 'draft', opensAt: null });
    expect(logged.join('')).toContain('too-few-invited');
    expect(cards).toEqual([]);
  });

  test('waits for the next tick when Teams cannot tell who is in the PMO', async () => {
    const { tick, stored, clock } = await makeWorld({ roster: rosterOf('unavailable') });
    clock.pass(hour);
    await tick();
    expect(await stored()).toMatchObject({ state: 'scheduled', opensAt });
  });

  test('called off a moment before its date stays called off', async () => {
    const { advanceWave, stored, clock, deps, cards } = await makeWorld();
    clock.pass(hour);
    const seen = await stored();
    await makeCancelWave(deps)(ref);
    await advanceWave(seen);
    expect(await stored()).toMatchObject({ state: 'cancelled' });
    expect(cards).toEqual([]);
  });

  test('opened and closed by its lead a moment before its date keeps closing', async () => {
    const { advanceWave, stored, clock, deps } = await makeWorld();
    clock.pass(hour);
    const seen = await stored();
    await makeOpenWave(deps)(sampleWorkspace(), ref);
    await makeCloseWave(deps)(ref);
    await advanceWave(seen);
    expect(await stored()).toMatchObject({ state: 'closing' });
  });
});

test('a closed wave whose answers are not shuffled yet is shuffled, once', async () => {
  const { tick, stored, stores, keys, writes } = await makeWorld({ wave: sampleWave('closed', { shuffled: false }) });
  await keys.create(ref);
  await stores.responses.put(ref, sampleResponse(1, 6, 3));
  writes.length = 0;
  await tick();
  expect(await stored()).toMatchObject({ state: 'closed', shuffled: true });
  await tick();
  expect(writes).toEqual(['responses.rewrite', 'waves.replace']);
});

test.each([
  ['closing', {}, 'cancelled'],
  ['closed', { shuffled: false }, 'closed'],
] as const)(
  'a wave that is %s and has lost its key comes to an end, and the log says so once',
  async (state, changes, end) => {
    const { tick, stored, clock, logged, keys } = await makeWorld({ wave: sampleWave(state, changes) });
    await keys.destroy(ref);
    clock.pass(15 * 24 * hour);
    for (let round = 1; round <= 4; round += 1) {
      await tick();
      clock.pass(8_000);
    }
    expect(await stored()).toMatchObject({ state: end, shuffled: true });
    expect(logged.filter((line) => line.includes('wave.key-lost'))).toHaveLength(1);
  },
);

describe('an open wave', () => {
  test('whose cards are all out is not read again at every tick', async () => {
    const { tick, clock, calls } = await makeWorld({ wave: sampleWave('scheduled', { opensAt }) });
    clock.pass(hour);
    for (let round = 1; round <= 4; round += 1) await tick();
    calls.length = 0;
    await tick();
    expect(calls.filter((call) => call.startsWith('invitations.'))).toEqual([]);
  });

  test('of a workspace that is gone sends nothing', async () => {
    const wave = sampleWave('open', { workspaceId: 'gone' });
    const { advanceWave, cards, stores, work } = await makeWorld();
    await stores.waves.add(wave);
    await stores.invitations.addAll([sampleInvitation('person-1', { workspaceId: 'gone' })]);
    await advanceWave(wave);
    await work();
    expect(cards).toEqual([]);
  });

  test('wakes the worker as long as something is left to send, and looks every ten seconds', async () => {
    const { advanceWave, stored, clock, woken, work, tick } = await makeWorld({
      wave: sampleWave('scheduled', { opensAt }),
    });
    clock.pass(hour);
    await tick();
    await advanceWave(await stored());
    expect(woken()).toBe(1);
    await advanceWave(await stored());
    clock.pass(9_999);
    await advanceWave(await stored());
    expect(woken()).toBe(1);
    clock.pass(1);
    await advanceWave(await stored());
    expect(woken()).toBe(2);
    await work();
    clock.pass(10_000);
    await advanceWave(await stored());
    expect(woken()).toBe(2);
  });

  test('that is paused is not looked at, goes on afterwards, and still closes at its date', async () => {
    const { tick, stored, clock, cards, stores, woken } = await makeWorld();
    const pause = async (paused: boolean) => {
      const found = await stores.waves.find(ref);
      if (found) await stores.waves.replace({ ...found.value, paused }, found.version);
    };
    clock.pass(hour);
    await tick();
    await pause(true);
    await tick();
    expect([cards.length, woken()]).toEqual([0, 0]);
    await pause(false);
    await tick();
    expect(cards).toHaveLength(6);
    await pause(true);
    clock.pass(hour);
    await tick();
    expect(await stored()).toMatchObject({ state: 'closing' });
  });

  test('whose worker was lost is delivered all the same', async () => {
    const { tick, advanceWave, stored, clock, cards, deps } = await makeWorld({
      wave: sampleWave('scheduled', { opensAt }),
    });
    clock.pass(hour);
    await tick();
    await advanceWave(await stored());
    // Somebody takes all of the work and is never seen again, and then even the queue loses it.
    for (const inHand of await deps.queue.take(32, 60_000)) await deps.queue.done(inHand);
    await tick();
    expect(cards).toEqual([]);
    clock.pass(10 * 60_000);
    await tick();
    expect([...cards].sort()).toEqual(oids(6));
  });

  test('reminds those who have not answered, once, when their days have passed', async () => {
    const wave = sampleWave('scheduled', { opensAt, reminderAfterDays: 3 });
    const { tick, clock, asked } = await makeWorld({ wave });
    clock.pass(hour);
    for (let round = 1; round <= 3; round += 1) await tick();
    asked.length = 0;
    clock.pass(3 * dayInMilliseconds - 1);
    await tick();
    expect(asked).toEqual([]);
    for (let round = 1; round <= 5; round += 1) {
      clock.pass(60_000);
      await tick();
    }
    expect([...asked].sort()).toEqual(oids(6).map((oid) => `reminder 1 ${oid}`));
  });
});

describe('a wave of three cards', () => {
  const quarterly = (changes: Partial<Wave> = {}) =>
    sampleWave('scheduled', { instrumentId: 'quarterly', opensAt, ...changes });
  const onCard = (card: number): string[] => oids(6).map((oid) => `${card} ${oid}`);
  const openIt = async (changes: Partial<Wave> = {}) => {
    const world = await makeWorld({ wave: quarterly(changes) });
    world.clock.pass(hour);
    const ticks = async (count = 3) => {
      for (let round = 1; round <= count; round += 1) await world.tick();
    };
    await ticks();
    return { ...world, ticks };
  };

  test('goes on to the next card after its days, each person once a card, and closes after the last', async () => {
    const { asked, ticks, clock, stored } = await openIt();
    expect(asked.sort()).toEqual(onCard(1));
    clock.pass(30 * dayInMilliseconds - 1);
    await ticks();
    expect(asked).toHaveLength(6);
    clock.pass(1);
    await ticks();
    clock.pass(30 * dayInMilliseconds);
    await ticks();
    expect(asked.sort()).toEqual([...onCard(1), ...onCard(2), ...onCard(3)]);
    expect(await stored()).toMatchObject({ state: 'open', microPulse: 3 });
    clock.pass(30 * dayInMilliseconds);
    await ticks(1);
    expect(await stored()).toMatchObject({ state: 'closing' });
  });

  test('that names its closing sends all cards before it', async () => {
    const { asked, ticks, clock, stored } = await openIt({ closesAt: '2026-11-22T13:00:00.000Z' });
    clock.pass(hour);
    await ticks();
    clock.pass(hour);
    await ticks();
    expect(asked.sort()).toEqual([...onCard(1), ...onCard(2), ...onCard(3)]);
    expect(await stored()).toMatchObject({ state: 'open' });
  });

  test('missed while the machine was off, a card is left out: nobody gets two at once', async () => {
    const { asked, ticks, clock } = await openIt();
    clock.pass(65 * dayInMilliseconds);
    await ticks();
    expect(asked.sort()).toEqual([...onCard(1), ...onCard(3)]);
  });

  test('closed by its lead a moment before the next card is due sends it to nobody', async () => {
    const { asked, advanceWave, clock, stored, deps } = await openIt();
    clock.pass(30 * dayInMilliseconds);
    const seen = await stored();
    await makeCloseWave(deps)(ref);
    await advanceWave(seen);
    expect(asked).toHaveLength(6);
    expect(await stored()).toMatchObject({ state: 'closing', microPulse: 1 });
  });
});

test.each(['draft', 'closed', 'cancelled'] as const)('a wave that is %s is left alone', async (state) => {
  const { tick, writes, cards } = await makeWorld({ wave: sampleWave(state) });
  await tick();
  expect(writes).toEqual([]);
  expect(cards).toEqual([]);
});

test('the log of a wave names nobody', async () => {
  const { tick, clock, logged } = await makeWorld();
  clock.pass(hour);
  for (let round = 1; round <= 3; round += 1) await tick();
  clock.pass(hour);
  for (let round = 1; round <= 3; round += 1) {
    await tick();
    clock.pass(8_000);
  }
  expect(logged.join('')).toContain('wave.closed');
  expect(logged.join('')).not.toMatch(/person-|Name of|a:person/);
});
