import { makeMemoryChannelInventoryStore } from './memory-channel-inventory-store';
import { makeMemoryCommunicationAuditStore } from './memory-communication-audit-store';
import { makeMemoryCommunicationStore } from './memory-communication-store';

/** Everything that is stored about messages and their audits, in memory. */
export const makeMemoryCommunicationStores = () => ({
  communications: makeMemoryCommunicationStore(),
  communicationAudits: makeMemoryCommunicationAuditStore(),
  channelInventory: makeMemoryChannelInventoryStore(),
});
