import fc from 'fast-check';
import type { Invitation } from '#core/delivery/outbox/invitation';
import {
  type AttemptOutcome,
  afterAttempt,
  claimFor,
  giveBack,
  waitAfter,
  withoutSending,
} from '#core/delivery/sending/attempt';
import { plusMilliseconds } from '#core/kernel/clock';
import { defaultPreferences, type Person } from '#core/stakeholder/person';
import { sampleInvitation, samplePerson, start } from '../../samples';

const claimed = (changes: Partial<Invitation> = {}): Invitation =>
  sampleInvitation('ann', { state: 'claimed', attempt: 1, claim: 'c', notBefore: start, ...changes });
const after = (outcome: AttemptOutcome, changes: Partial<Invitation> = {}) =>
  afterAttempt(claimed(changes), outcome, start, 0.5);

test.each<[AttemptOutcome, Partial<Invitation>]>([
  [
    { kind: 'sent', activityId: 'a1' },
    { state: 'sent', activityId: 'a1', delivered: 1, sentAt: start },
  ],
  [{ kind: 'unknown' }, { state: 'unknown', reason: 'connection-lost', delivered: 1, sentAt: start }],
  [
    { kind: 'later', afterMilliseconds: 7_000 },
    { state: 'planned', notBefore: plusMilliseconds(start, 7_000) },
  ],
  [
    { kind: 'later', afterMilliseconds: null },
    { state: 'planned', notBefore: plusMilliseconds(start, 2_000) },
  ],
  [
    { kind: 'halt', reason: 'x', afterMilliseconds: 60_000 },
    { state: 'planned', reason: 'x', notBefore: plusMilliseconds(start, 60_000) },
  ],
  [{ kind: 'fault' }, { state: 'planned', notBefore: plusMilliseconds(start, 2_000) }],
  [
    { kind: 'unreachable', reason: 'blocked' },
    { state: 'unreachable', reason: 'blocked' },
  ],
  [
    { kind: 'failed', reason: 'too-big' },
    { state: 'failed', reason: 'too-big' },
  ],
])('%j', (outcome, changes) => {
  expect(after(outcome)).toEqual(sampleInvitation('ann', { attempt: 1, ...changes }));
});

test('throttling is never an end, however often; our own fault is one at the third attempt', () => {
  expect(after({ kind: 'later', afterMilliseconds: null }, { attempt: 10_000 }).state).toBe('planned');
  expect(after({ kind: 'halt', reason: 'x', afterMilliseconds: 1 }, { attempt: 10_000 }).state).toBe('planned');
  expect(after({ kind: 'fault' }, { attempt: 2 }).state).toBe('planned');
  expect(after({ kind: 'fault' }, { attempt: 3 })).toMatchObject({ state: 'failed', reason: 'fault', delivered: 0 });
});

test('a claim given back is as if it had never been', () => {
  const planned = sampleInvitation('ann', { attempt: 2, delivered: 1 });
  const taken = claimFor(planned, 'c', start);
  expect(taken).toEqual({
    ...planned,
    state: 'claimed',
    attempt: 3,
    claim: 'c',
    notBefore: plusMilliseconds(start, 40_000),
  });
  expect(giveBack(taken, start)).toEqual({ ...planned, notBefore: start });
  expect(claimFor(planned, 'c', start, 5).notBefore).toBe(plusMilliseconds(start, 5));
});

test('waits begin with about two seconds, double, end with a quarter of an hour, and differ by a fifth', () => {
  expect([1, 2, 3, 4].map((attempt) => waitAfter(attempt, 0.5))).toEqual([2_000, 4_000, 8_000, 16_000]);
  expect(waitAfter(1, 0)).toBe(1_600);
  expect(waitAfter(0, 0.5)).toBe(2_000);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100_000 }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (attempt, draw) => {
        const wait = waitAfter(attempt, draw);
        expect(Number.isInteger(wait)).toBe(true);
        expect(wait).toBeGreaterThanOrEqual(1_600);
        expect(wait).toBeLessThanOrEqual(1.2 * 15 * 60_000);
        expect(wait).toBeLessThanOrEqual(waitAfter(attempt + 1, draw));
      },
    ),
    { seed: 20261122 },
  );
});

describe('who is not sent a card', () => {
  const ended = (person: Partial<Person> | null) =>
    withoutSending(
      sampleInvitation('ann', { notBefore: start }),
      person ? samplePerson('ann', person) : undefined,
      'pulse',
    );
  test.each([
    [null, 'unreachable', 'gone'],
    [{ reachability: 'blocked' }, 'unreachable', 'blocked'],
    [{ reachability: 'not-installed', asking: 'stopped' }, 'unreachable', 'not-installed'],
    [{ asking: 'stopped' }, 'cancelled', 'asked-to-stop'],
    [{ preferences: { ...defaultPreferences, channel: 'page' } }, 'cancelled', 'prefers-page'],
  ] as const)('%j: %s, %s', (person, state, reason) => {
    // Whoever finds the card on their own page counts as asked.
    const delivered = reason === 'prefers-page' ? 1 : 0;
    expect(ended(person as Partial<Person> | null)).toEqual(sampleInvitation('ann', { state, reason, delivered }));
  });

  test('everybody else is', () => {
    expect(ended({})).toBeNull();
  });
});
