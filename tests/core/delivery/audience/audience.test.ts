import fc from 'fast-check';
import { isTooSimilar, makeIsMeant, quarterOf, unregisteredOf } from '#core/delivery/audience/audience';
import { countInvitations, invitationStateSchema } from '#core/delivery/outbox/invitation';
import type { Audience } from '#core/wave/wave';
import { sampleInvitation, sampleStakeholder } from '../../samples';

const register = [
  sampleStakeholder('ann', { attributes: { division: 'North', role: 'sponsor' } }),
  sampleStakeholder('ben', { attributes: { division: 'South' } }),
  sampleStakeholder('cleo', { attributes: { division: 'North' } }),
];

describe('who is meant', () => {
  const oidsOf = (audience: Audience): string[] => register.filter(makeIsMeant(audience)).map(({ oid }) => oid);

  test('everyone means everyone registered', () => {
    expect(oidsOf({ kind: 'everyone' })).toEqual(['ann', 'ben', 'cleo']);
  });

  test('a segment means those who have exactly this value', () => {
    const segment = { kind: 'segment', attribute: 'division', value: 'North' } as const;
    expect(oidsOf(segment)).toEqual(['ann', 'cleo']);
    expect(oidsOf({ ...segment, value: 'north' })).toEqual([]);
    expect(oidsOf({ ...segment, attribute: 'toString' })).toEqual([]);
  });

  test('named people are meant however their ids are written, and the others are known', () => {
    const named: Audience = { kind: 'people', userIds: ['dan', 'BEN', 'ben', 'Dan'] };
    expect(oidsOf(named)).toEqual(['ben']);
    expect(unregisteredOf(named, register)).toEqual(['dan']);
    expect(unregisteredOf({ kind: 'everyone' }, register)).toEqual([]);
  });
});

describe('two audiences of one quarter', () => {
  const many = Array.from({ length: 20 }, (_, index) => `person-${index}`);

  test.each([
    [0, false],
    [1, true],
    [4, true],
    [5, false],
  ])('%i people more on one side are too similar: %p', (more, expected) => {
    const others = [...many, ...Array.from({ length: more }, (_, index) => `new-${index}`)];
    expect(isTooSimilar(new Set(many), new Set(others))).toBe(expected);
    expect(isTooSimilar(new Set(others), new Set(many))).toBe(expected);
  });

  test('two people swapped for two others are four different people', () => {
    expect(isTooSimilar(new Set(many), new Set([...many.slice(2), 'new-1', 'new-2']))).toBe(true);
  });

  const oids = fc.uniqueArray(fc.integer({ min: 0, max: 15 }).map(String), { maxLength: 16 });

  test('too similar means: one to four people are in the one and not in the other', () => {
    fc.assert(
      fc.property(oids, oids, (one, other) => {
        const different = [...one.filter((oid) => !other.includes(oid)), ...other.filter((oid) => !one.includes(oid))];
        expect(isTooSimilar(new Set(one), new Set(other))).toBe(different.length >= 1 && different.length <= 4);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['2026-01-01T00:00:00.000Z', '2026-Q1'],
  ['2026-03-31T23:59:59.999Z', '2026-Q1'],
  ['2026-04-01T00:00:00.000Z', '2026-Q2'],
  ['2026-06-30T23:59:59.999Z', '2026-Q2'],
  ['2026-07-01T00:00:00.000Z', '2026-Q3'],
  ['2026-10-01T00:00:00.000Z', '2026-Q4'],
  ['2026-12-31T23:59:59.999Z', '2026-Q4'],
  ['2027-01-01T00:30:00.000+01:00', '2026-Q4'],
])('%s lies in %s', (time, quarter) => {
  expect(quarterOf(time)).toBe(quarter);
});

test('the six counts add up to the invited, whatever states there are', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...invitationStateSchema.options)), (states) => {
      const { invited, ...counts } = countInvitations(states.map((state) => sampleInvitation('x', { state })));
      expect(invited).toBe(states.length);
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(invited);
    }),
  );
});

test('an invitation that is being sent counts as planned', () => {
  const states = ['planned', 'claimed', 'sent', 'unknown', 'unreachable', 'failed', 'cancelled'] as const;
  expect(countInvitations(states.map((state) => sampleInvitation('x', { state })))).toEqual({
    invited: 7,
    planned: 2,
    sent: 1,
    unknown: 1,
    unreachable: 1,
    failed: 1,
    cancelled: 1,
  });
});
