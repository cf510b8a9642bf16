import type { InventoryChannel } from '#core/communication-audit/channel-inventory';
import type { ChannelInventoryStore } from '#core/communication-audit/channel-inventory-store';
import { channelWithout, isInAudienceOf } from '#core/communication-audit/channel-without';
import type { PersonRef } from '#core/kernel/person-ref';
import type { WorkspaceRef } from '#core/workspace/workspace';
import type { ErasureMarker } from './erasure-key';

/** Who stands in for a person in the audience of a channel: erasing and restoring make the same name. */
export const standInOfChannel = (
  marker: ErasureMarker,
  person: PersonRef,
  { tenantId, workspaceId, id }: Pick<InventoryChannel, 'tenantId' | 'workspaceId' | 'id'>,
): string => marker.standIn(marker.person(person), { tenantId, workspaceId, waveId: id });

/** Takes a person out of the audiences of a workspace's channel inventory; repeating it is fine. */
export const eraseFromChannels = async (
  channelInventory: Pick<ChannelInventoryStore, 'list' | 'find' | 'replace'>,
  ref: WorkspaceRef,
  person: PersonRef,
  marker: ErasureMarker,
): Promise<void> => {
  for (const { id } of (await channelInventory.list(ref)).filter((one) => isInAudienceOf(one, person.oid))) {
    for (;;) {
      const found = await channelInventory.find(ref, id);
      if (!found || !isInAudienceOf(found.value, person.oid)) break;
      const changed = channelWithout(found.value, person.oid, standInOfChannel(marker, person, found.value));
      if ((await channelInventory.replace(changed, found.version)) === 'written') break;
    }
  }
};
