import type { WriteOutcome } from '#core/kernel/stored';
import type { WorkspaceRef } from '#core/workspace/workspace';
import type { InventoryChannel } from './channel-inventory';

/** The channel inventories. Reads see every write that was acknowledged before them. */
export interface ChannelInventoryStore {
  /** All channels of a workspace, by name. */
  list(ref: WorkspaceRef): Promise<InventoryChannel[]>;
  /** Adds it; `conflict` when there is one of that id. */
  add(channel: InventoryChannel): Promise<WriteOutcome>;
  /** Puts it in the place of the one of that id; `conflict` when there is none (any more). */
  replace(channel: InventoryChannel): Promise<WriteOutcome>;
  /** Removes it; repeating it is fine. */
  remove(ref: WorkspaceRef, channelId: string): Promise<void>;
}
