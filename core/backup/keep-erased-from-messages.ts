import type { Communication } from '#core/communication/communication';
import { withoutPerson } from '#core/communication/without-person';
import type { InventoryChannel } from '#core/communication-audit/channel-inventory';
import { channelWithout } from '#core/communication-audit/channel-without';
import type { CommunicationAudit } from '#core/communication-audit/communication-audit';
import { auditWithout } from '#core/communication-audit/erase-from-audits';
import type { PersonRef } from '#core/kernel/person-ref';
import { standInOfChannel } from '#core/my-data/erase-from-channels';
import { standInOfMessage } from '#core/my-data/erase-from-messages';
import type { ErasureMarker } from '#core/my-data/erasure-key';

/** The part of the sieve that the register of communications, their audits and the channel inventory go through. */
export const keepErasedFromMessages = (marker: ErasureMarker, isErased: (person: PersonRef) => boolean) => ({
  communication: (communication: Communication): Communication => {
    const { tenantId, authorId, audience } = communication;
    const named = new Set([authorId, ...(audience?.kind === 'people' ? audience.userIds : [])]);
    return [...named]
      .map((oid): PersonRef => ({ tenantId, oid }))
      .filter(isErased)
      .reduce(
        (kept, person) => withoutPerson(kept, person.oid, standInOfMessage(marker, person, communication)),
        communication,
      );
  },

  communicationAudit: (audit: CommunicationAudit): CommunicationAudit => {
    const { tenantId, raters, findings } = audit;
    const named = new Set([...raters.map(({ userId }) => userId), ...findings.map(({ action }) => action?.ownerId)]);
    return [...named]
      .filter((oid) => typeof oid === 'string')
      .filter((oid) => isErased({ tenantId, oid }))
      .reduce(auditWithout, audit);
  },

  channel: (channel: InventoryChannel): InventoryChannel => {
    const { tenantId, audience } = channel;
    if (audience.kind !== 'people') return channel;
    return audience.userIds
      .map((oid): PersonRef => ({ tenantId, oid }))
      .filter(isErased)
      .reduce((kept, person) => channelWithout(kept, person.oid, standInOfChannel(marker, person, channel)), channel);
  },
});
