import type { InventoryChannel } from './channel-inventory';

/** Does the audience of a channel name this person? */
export const isInAudienceOf = ({ audience }: Pick<InventoryChannel, 'audience'>, oid: string): boolean =>
  audience.kind === 'people' && audience.userIds.includes(oid);

/** A channel in whose audience a person who was erased has a name that leads to nobody. */
export const channelWithout = (channel: InventoryChannel, oid: string, standIn: string): InventoryChannel => {
  const { audience } = channel;
  if (audience.kind !== 'people') return channel;
  return {
    ...channel,
    audience: { ...audience, userIds: audience.userIds.map((userId) => (userId === oid ? standIn : userId)) },
  };
};
