import { makeIsMeant } from '#core/delivery/audience/audience';
import type { Stakeholder } from '#core/stakeholder/stakeholder';
import type { InventoryChannel } from './channel-inventory';

/** Whom the channels of an inventory reach, by the register: counts of people. */
export type Reach = {
  readonly registered: number;
  /** In nobody's audience. */
  readonly reachedByNone: number;
  /** By the id of the channel: how many it reaches, and how many of them each other channel reaches too. */
  readonly channels: ReadonlyMap<string, { readonly reach: number; readonly also: ReadonlyMap<string, number> }>;
};

type Counted = { readonly id: string; reach: number; readonly also: Map<string, number> };

const countTogether = (reaching: readonly Counted[]): void => {
  for (const one of reaching) {
    one.reach += 1;
    for (const { id } of reaching) if (id !== one.id) one.also.set(id, (one.also.get(id) ?? 0) + 1);
  }
};

/** Counts whom each channel reaches and whom two of them reach both. */
export const reachOf = (
  channels: readonly Pick<InventoryChannel, 'id' | 'audience'>[],
  register: readonly Stakeholder[],
): Reach => {
  const counted = channels.map(({ id, audience }) => ({
    id,
    isMeant: makeIsMeant(audience),
    reach: 0,
    also: new Map(),
  }));
  let reachedByNone = 0;
  for (const stakeholder of register) {
    const reaching = counted.filter(({ isMeant }) => isMeant(stakeholder));
    if (reaching.length === 0) reachedByNone += 1;
    countTogether(reaching);
  }
  return { registered: register.length, reachedByNone, channels: new Map(counted.map((one) => [one.id, one])) };
};
