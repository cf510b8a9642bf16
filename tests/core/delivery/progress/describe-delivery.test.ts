import type { Invitation } from '#core/delivery/outbox/invitation';
import { makeDescribeDelivery } from '#core/delivery/progress/describe-delivery';
import { afterAttempt } from '#core/delivery/sending/attempt';
import { plusMilliseconds } from '#core/kernel/clock';
import type { Wave, WaveState } from '#core/wave/wave';
import { makeMemoryWorkQueue } from '../../../support/memory/memory-work-queue';
import {
  findInstrument,
  makeClock,
  makeStores,
  oids,
  ref,
  sampleInvitation,
  sampleWave,
  start,
  watch,
} from '../../samples';

const seconds = (count: number): string => plusMilliseconds(start, count * 1000);
const sentAgo = (count: number): Partial<Invitation> => ({ state: 'sent', attempt: 1, sentAt: seconds(-count) });

/** A wave with one invitation for each of these, named by its place in the list. */
const makeWorld = async (rows: readonly Partial<Invitation>[]) => {
  const { stores, calls } = watch(makeStores());
  const clock = makeClock();
  await stores.invitations.addAll(rows.map((changes, index) => sampleInvitation(`person-${index}`, changes)));
  calls.length = 0;
  const queue = makeMemoryWorkQueue(clock);
  const describe = makeDescribeDelivery({ ...stores, queue, clock, findInstrument });
  return { stores, clock, calls, queue, describe };
};

const describeRows = async (rows: readonly Partial<Invitation>[], changes: Partial<Wave> = {}) =>
  (await makeWorld(rows)).describe(sampleWave('open', changes));

const everyEnd: readonly Partial<Invitation>[] = [
  {},
  { notBefore: seconds(3600) },
  { attempt: 1, notBefore: seconds(5) },
  { state: 'claimed', attempt: 1, notBefore: seconds(30) },
  sentAgo(1),
  sentAgo(2),
  { state: 'unknown', reason: 'connection-lost', sentAt: seconds(-3) },
  { state: 'unreachable', reason: 'blocked' },
  { state: 'unreachable', reason: 'gone' },
  { state: 'unreachable', reason: 'gone' },
  { state: 'failed', reason: 'status-500' },
  { state: 'cancelled', reason: 'asked-to-stop' },
];

describe('the counts', () => {
  test('add up to everybody invited, and the reasons to the counts', async () => {
    const { counts, reasons, claimed } = await describeRows(everyEnd);
    const { invited, ...states } = counts;
    expect(invited).toBe(everyEnd.length);
    expect(Object.values(states).reduce((sum, count) => sum + count)).toBe(invited);
    for (const [state, count] of Object.entries(states)) {
      const ofState = reasons.filter((one) => one.state === state);
      expect([state, ofState.reduce((sum, one) => sum + one.count, 0)]).toEqual([state, count]);
    }
    expect(claimed).toBe(1);
  });

  test('name the reason of each end, the commonest first, and of waiting what is waited for', async () => {
    const { reasons } = await describeRows(everyEnd);
    expect(reasons.map(({ state, reason, count }) => `${state} ${reason} ${count}`)).toEqual([
      'planned due 1',
      'planned own-hours 1',
      'planned teams-busy 1',
      'planned being-sent 1',
      'sent null 2',
      'unknown connection-lost 1',
      'unreachable gone 2',
      'unreachable blocked 1',
      'failed status-500 1',
      'cancelled asked-to-stop 1',
    ]);
  });

  test('are of the newest card', async () => {
    const rows = [sentAgo(9), { ...sentAgo(1), microPulse: 2 }];
    const { counts, cards } = await describeRows(rows, { microPulse: 2, instrumentId: 'quarterly' });
    expect(counts).toMatchObject({ invited: 2, planned: 1, sent: 1 });
    expect(cards).toBe(3);
  });
});

describe('what it is doing', () => {
  const hours = { notBefore: seconds(3600) };
  const later = { attempt: 1, notBefore: seconds(5) };
  const refusedBot = { attempt: 1, notBefore: seconds(60), reason: 'bot-not-registered' };
  test.each<[string, readonly Partial<Invitation>[], Partial<Wave>, string]>([
    ['nothing has been tried yet', [{}, {}], {}, 'starting'],
    ['the first card is on its way', [{}, { state: 'claimed', notBefore: seconds(30) }], {}, 'sending'],
    ['some have their end and some are due', [sentAgo(1), {}], {}, 'sending'],
    ['some wait for their hours and some are due', [sentAgo(1), {}, hours], {}, 'sending'],
    ['all that is left waits for its hours', [sentAgo(1), hours], {}, 'waiting-for-hours'],
    ['all wait for their hours', [hours, hours], {}, 'waiting-for-hours'],
    ['all that is left was put off by Teams', [sentAgo(1), later], {}, 'waiting-for-teams'],
    ['Teams comes before the hours of others', [hours, later], {}, 'waiting-for-teams'],
    ['who was attempted waits for the morning', [{ attempt: 1, notBefore: seconds(36_000) }], {}, 'waiting-for-hours'],
    ['Teams does not know the bot', [sentAgo(30), refusedBot, {}], {}, 'stopped'],
    ['Teams knows the bot again', [sentAgo(1), refusedBot, {}], {}, 'sending'],
    ['a refusal is long ago', [{ ...refusedBot, notBefore: seconds(-1) }], {}, 'starting'],
    ['it is paused', [sentAgo(1), {}], { paused: true }, 'paused'],
    ['it is paused with nothing left', [sentAgo(1)], { paused: true }, 'done'],
    ['everybody has an end', [sentAgo(1), { state: 'failed', reason: 'too-big' }], {}, 'done'],
  ])('when %s', async (_, rows, changes, doing) => {
    expect((await describeRows(rows, changes)).doing).toBe(doing);
  });

  test.each<[WaveState, string]>([
    ['draft', 'not-open'],
    ['scheduled', 'not-open'],
    ['closing', 'ended'],
    ['closed', 'ended'],
    ['cancelled', 'ended'],
  ])('of a wave that is %s', async (state, doing) => {
    const { describe } = await makeWorld([{}]);
    expect((await describe(sampleWave(state))).doing).toBe(doing);
  });

  test.each(['draft', 'scheduled', 'cancelled'] as const)(
    '%s before it opened, it has invited nobody',
    async (state) => {
      const { describe, calls } = await makeWorld([{}]);
      expect(await describe(sampleWave(state))).toMatchObject({ counts: { invited: 0 }, oldestWaitingAt: null });
      expect(calls).toEqual([]);
    },
  );
});

test('that Teams does not know the bot is told by the row it refused, until the card goes out', async () => {
  const claimed = sampleInvitation('ann', { state: 'claimed', attempt: 1, notBefore: seconds(30) });
  const halt = { kind: 'halt', reason: 'bot-not-registered', afterMilliseconds: 60_000 } as const;
  const refused = afterAttempt(claimed, halt, start, 0.5);
  expect((await describeRows([refused])).reasons).toEqual([
    { state: 'planned', reason: 'bot-not-registered', count: 1 },
  ]);
  const sent = afterAttempt({ ...refused, state: 'claimed' }, { kind: 'sent', activityId: 'a' }, start, 0.5);
  expect((await describeRows([sent])).reasons).toEqual([{ state: 'sent', reason: null, count: 1 }]);
});

describe('the rate', () => {
  const sentEach = (count: number, everySeconds: number) =>
    Array.from({ length: count }, (_, index) => sentAgo((index + 1) * everySeconds));

  test('is of the last minute', async () => {
    const { perSecond } = await describeRows([...sentEach(120, 0.5), ...sentEach(50, 100)]);
    expect(perSecond).toBeCloseTo(2);
  });

  test('is true from the beginning of a burst', async () => {
    const { perSecond, secondsLeft } = await describeRows([...sentEach(40, 0.5), ...Array(30).fill({})]);
    expect(perSecond).toBeCloseTo(2);
    expect(secondsLeft).toBe(15);
  });

  test('does not promise much after the first card', async () => {
    expect((await describeRows([sentAgo(0), {}])).perSecond).toBeCloseTo(0.1);
  });

  test('counts what may have gone out, and not what was refused', async () => {
    const rows = [
      { ...sentAgo(20), state: 'unknown' as const },
      { state: 'failed' as const, reason: 'forbidden', sentAt: seconds(-1) },
    ];
    expect((await describeRows(rows)).perSecond).toBeCloseTo(1 / 20);
  });

  test('is not known when nothing went out, and then nor is the time left', async () => {
    expect(await describeRows([sentAgo(61), {}])).toMatchObject({ perSecond: null, secondsLeft: null });
  });

  test('tells the time for what may be sent now, not for those whose hour has not come', async () => {
    const { secondsLeft } = await describeRows([sentAgo(10), {}, {}, { notBefore: seconds(3600) }]);
    expect(secondsLeft).toBe(20);
  });

  test('tells no time while it is paused', async () => {
    expect(await describeRows([sentAgo(10), {}], { paused: true })).toMatchObject({ secondsLeft: null });
  });
});

describe('waiting', () => {
  test('counts from when the card became due', async () => {
    expect((await describeRows([{}])).oldestWaitingAt).toBe('2026-11-21T09:00:00.000Z');
    expect((await describeRows([sentAgo(1)])).oldestWaitingAt).toBeNull();
  });

  test('counts of a later card from its own day', async () => {
    const changes = {
      microPulse: 2,
      instrumentId: 'quarterly',
      openedAt: '2026-10-01T09:00:00.000Z',
      closesAt: '2026-12-30T09:00:00.000Z',
    };
    expect((await describeRows([sentAgo(1)], changes)).oldestWaitingAt).toBe('2026-10-31T09:00:00.000Z');
  });

  test('ends with the first whose time comes, unless somebody may be sent to now', async () => {
    const rows = [{ notBefore: seconds(7200) }, { notBefore: seconds(3600) }];
    expect((await describeRows(rows)).nextAttemptAt).toBe(seconds(3600));
    expect((await describeRows([...rows, {}])).nextAttemptAt).toBeNull();
  });
});

describe('counting', () => {
  const reads = (calls: readonly string[]) => calls.filter((call) => call === 'invitations.pages').length;

  test('is done once for all who ask within two seconds, and anew after them', async () => {
    const { describe, clock, calls } = await makeWorld([{}, {}]);
    const wave = sampleWave('open');
    await Promise.all(Array.from({ length: 10 }, () => describe(wave)));
    clock.pass(1999);
    await describe(wave);
    expect(reads(calls)).toBe(1);
    clock.pass(1);
    await describe(wave);
    expect(reads(calls)).toBe(2);
  });

  test('what the wave itself says holds at once', async () => {
    const { describe, calls } = await makeWorld([{}, {}]);
    await describe(sampleWave('open'));
    expect(await describe(sampleWave('open', { paused: true }))).toMatchObject({
      doing: 'paused',
      wave: { paused: true },
    });
    expect(reads(calls)).toBe(1);
  });

  test('that took long is good for longer', async () => {
    const { stores, clock, calls, queue } = await makeWorld([{}, {}]);
    const pages: typeof stores.invitations.pages = async function* (asked) {
      clock.pass(3000);
      yield* stores.invitations.pages(asked);
    };
    const describe = makeDescribeDelivery({ ...stores, invitations: { pages }, queue, clock, findInstrument });
    await describe(sampleWave('open'));
    clock.pass(11_999);
    await describe(sampleWave('open'));
    expect(reads(calls)).toBe(1);
    clock.pass(1);
    await describe(sampleWave('open'));
    expect(reads(calls)).toBe(2);
  });

  test('that broke is not remembered', async () => {
    const { stores, clock, queue } = await makeWorld([{}, {}]);
    let isBroken = true;
    const pages: typeof stores.invitations.pages = async function* (asked) {
      if (isBroken) throw new Error('planted: the storage broke');
      yield* stores.invitations.pages(asked);
    };
    const describe = makeDescribeDelivery({ ...stores, invitations: { pages }, queue, clock, findInstrument });
    await expect(describe(sampleWave('open'))).rejects.toThrow('planted');
    isBroken = false;
    expect(await describe(sampleWave('open'))).toMatchObject({ counts: { invited: 2 } });
  });

  test('is of one wave', async () => {
    const { describe, stores } = await makeWorld([{}, {}]);
    await stores.invitations.addAll(oids(3).map((oid) => sampleInvitation(oid, { waveId: 'other' })));
    await describe(sampleWave('open'));
    expect((await describe(sampleWave('open', { id: 'other' }))).counts.invited).toBe(3);
    expect(ref.waveId).not.toBe('other');
  });
});
