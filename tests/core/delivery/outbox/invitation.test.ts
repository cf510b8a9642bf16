import { addCounts, asOfCard, countDelivered, countInvitations } from '#core/delivery/outbox/invitation';
import { sampleInvitation } from '../../samples';

const ends = ['sent', 'unknown', 'unreachable', 'failed', 'cancelled'] as const;

describe('an invitation as of a card', () => {
  test.each(['planned', ...ends] as const)('that is %s for an earlier one is planned for this one', (state) => {
    const earlier = sampleInvitation('ann', {
      state,
      attempt: 3,
      delivered: 1,
      reason: 'x',
      activityId: 'a',
      notBefore: 'y',
    });
    expect(asOfCard(earlier, 2)).toEqual(sampleInvitation('ann', { microPulse: 2, delivered: 1 }));
    expect(asOfCard(earlier, 1)).toBe(earlier);
  });

  test('that a worker holds stays so until the worker is done', () => {
    const held = sampleInvitation('ann', { state: 'claimed', attempt: 1 });
    expect(asOfCard(held, 2)).toBe(held);
  });

  test('that another worker has brought further is not brought back', () => {
    const further = sampleInvitation('ann', { state: 'sent', microPulse: 3 });
    expect(asOfCard(further, 2)).toBe(further);
  });
});

test('people count as reached once a card was delivered or may have been, however the newest one went', () => {
  const delivered = [
    sampleInvitation('a', { state: 'sent', delivered: 1 }),
    sampleInvitation('b', { state: 'cancelled', delivered: 2, microPulse: 3 }),
    sampleInvitation('c', { state: 'planned', delivered: 1, microPulse: 2 }),
  ];
  const not = [sampleInvitation('d', { state: 'unreachable' }), sampleInvitation('e', { state: 'cancelled' })];
  expect(countDelivered([...delivered, ...not])).toBe(3);
});

test('rows that are older than the number of deliveries tell by their state', () => {
  const old = sampleInvitation('ann', { state: 'sent', delivered: 0 });
  expect(countDelivered([old, { ...old, state: 'unknown' }, { ...old, state: 'failed' }])).toBe(2);
});

test('counts of two groups add up to those of all', () => {
  const one = ends.map((state) => sampleInvitation(state, { state }));
  const other = [sampleInvitation('a'), sampleInvitation('b', { state: 'claimed' }), ...one];
  expect(addCounts(countInvitations(one), countInvitations(other))).toEqual(countInvitations([...one, ...other]));
});
