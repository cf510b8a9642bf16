import fc from 'fast-check';
import {
  bulkPerSecond,
  type Heard,
  heardNothing,
  type SendBudget,
  type Turns,
  takeTurns,
  talkPerSecond,
} from '#core/delivery/sending/send-budget';

const most = bulkPerSecond;
const take = (known: SendBudget | null, now: number, count: number, heard: Heard = heardNothing): Turns =>
  takeTurns(known, { now, count, most, heard });
const momentsOf = ({ first, apart, count }: Turns): number[] =>
  Array.from({ length: count }, (_, index) => first + index * apart);
const refused = (requests: number, throttled: number, until = 0): Heard => ({ requests, throttled, until });

/** The most turns in any second. */
const densest = (moments: readonly number[]): number =>
  Math.max(0, ...moments.map((from) => moments.filter((moment) => moment >= from && moment < from + 1000).length));

test('both lanes together stay within what Teams allows', () => {
  expect(bulkPerSecond + talkPerSecond).toBeLessThanOrEqual(50);
});

test('turns lie evenly apart, the first of them now', () => {
  const turns = take(null, 5_000, 9);
  expect(turns.first).toBe(5_000);
  expect(turns.apart).toBeCloseTo(1000 / most, 10);
  expect(turns.budget.next).toBeCloseTo(5_000 + (9 * 1000) / most, 10);
});

test('two processes that take in turns never share a moment, nor go faster together', () => {
  const moments: number[] = [];
  let budget: SendBudget | null = null;
  for (let round = 0; round < 20; round += 1) {
    const turns: Turns = take(budget, 0, round % 2 === 0 ? 23 : 7);
    moments.push(...momentsOf(turns));
    budget = turns.budget;
  }
  const apart = moments.slice(1).map((moment, index) => moment - (moments[index] ?? 0));
  expect(Math.min(...apart)).toBeGreaterThanOrEqual(1000 / most - 1e-6);
  expect(densest(moments)).toBeLessThanOrEqual(most + 1);
});

test('turns that nobody took are not made up for', () => {
  const { budget } = take(null, 0, 10);
  expect(take(budget, 60_000, 10).first).toBe(60_000);
});

test('the pace slows by the share that Teams refused, and not for single refusals as for many', () => {
  const { budget } = take(null, 0, 45);
  const after = (heard: Heard) => take(budget, 1_000, 1, heard).budget.perSecond;
  expect(after(refused(45, 9))).toBeCloseTo(most * 0.8 + most * 0.1 * (1 / most), 6);
  expect(after(refused(45, 9))).toBeGreaterThan(after(refused(45, 18)));
  expect(after(refused(45, 0))).toBe(most);
});

test('everything refused, it goes on with one a second, and is back after about ten seconds without a refusal', () => {
  let turns = take(null, 0, 45, refused(45, 45));
  expect(turns.budget.perSecond).toBeLessThanOrEqual(most * 0.1 + 1);
  const begun = turns.budget.next;
  while (turns.budget.perSecond < most) turns = take(turns.budget, turns.budget.next, 5);
  expect(turns.budget.next - begun).toBeGreaterThan(5_000);
  expect(turns.budget.next - begun).toBeLessThan(15_000);
});

test('when most are refused everybody waits as long as Teams asked; single refusals stop nobody', () => {
  const { budget } = take(null, 0, 10);
  expect(take(budget, 1_000, 10, refused(10, 5, 31_000)).first).toBe(31_000);
  expect(take(budget, 1_000, 10, refused(10, 4, 31_000)).first).toBe(1_000);
});

test('a pace of the past that was higher than is allowed now is not kept', () => {
  const turns = takeTurns({ next: 0, perSecond: 500 }, { now: 0, count: 10, most: 10, heard: heardNothing });
  expect(turns.budget.perSecond).toBe(10);
  expect(turns.apart).toBe(100);
});

const step = fc.record({
  count: fc.integer({ min: 1, max: 40 }),
  pause: fc.integer({ min: 0, max: 3_000 }),
  requests: fc.integer({ min: 0, max: 60 }),
  throttled: fc.double({ min: 0, max: 1, noNaN: true }),
  until: fc.integer({ min: 0, max: 20_000 }),
});

test('whatever Teams answers: never faster than the most, never slower than one a second, never before now', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), (steps) => {
      let [budget, now]: [SendBudget | null, number] = [null, 0];
      const moments: number[] = [];
      for (const { count, pause, requests, throttled, until } of steps) {
        now += pause;
        const turns: Turns = take(budget, now, count, refused(requests, Math.round(requests * throttled), now + until));
        expect(turns.count).toBe(count);
        expect(turns.first).toBeGreaterThanOrEqual(Math.max(now, budget?.next ?? 0));
        expect(turns.budget.perSecond).toBeLessThanOrEqual(most);
        expect(turns.budget.perSecond).toBeGreaterThanOrEqual(1);
        moments.push(...momentsOf(turns));
        budget = turns.budget;
      }
      for (const [index, moment] of moments.slice(1).entries()) {
        expect(moment - (moments[index] ?? 0)).toBeGreaterThanOrEqual(1000 / most - 1e-6);
      }
    }),
    { seed: 20261122 },
  );
});
