import { mostIn } from '../support/fault-connector';
import { cardsPerPerson, type DeliveryWorld, statesOf } from './delivery-world';

/** A process that dies has claimed at most a chunk in each of the six parts it works on. */
export const mostInFlight = 6 * 11;

/** What holds whatever happened: nobody twice, nobody lost, and what is said to be sent was sent. */
export const expectKept = async (settled: DeliveryWorld, mostUnknown: number, patience = 60_000): Promise<void> => {
  const invitations = await settled.settled(patience);
  const cards = cardsPerPerson(settled);
  expect(invitations.map(({ oid }) => oid).sort()).toEqual([...settled.oids].sort());
  expect([...cards.values()].filter((count) => count > 1)).toEqual([]);
  for (const { oid, state } of invitations) {
    if (state === 'sent') expect(cards.get(oid)).toBe(1);
    else expect(['unknown']).toContain(state);
  }
  expect(statesOf(invitations).unknown ?? 0).toBeLessThanOrEqual(mostUnknown);
  const { requests } = settled.connector;
  expect([mostIn(requests, 1_000) <= 50, mostIn(requests, 2_000) <= 100, mostIn(requests, 30_000) <= 1500]).toEqual([
    true,
    true,
    true,
  ]);
};
