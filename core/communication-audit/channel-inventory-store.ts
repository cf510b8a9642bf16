import type { Stored, WriteOutcome } from '#core/kernel/stored';
import type { WorkspaceRef } from '#core/workspace/workspace';
import type { InventoryChannel } from './channel-inventory';

/** The channel inventories. Reads see every write that was acknowledged before them. */
export interface ChannelInventoryStore {
  /** All channels of a workspace, by name. */
  list(ref: WorkspaceRef): Promise<InventoryChannel[]>;
  find(ref: WorkspaceRef, channelId: string): Promise<Stored<InventoryChannel> | null>;
  /** Adds it; `conflict` when there is one of that id. */
  add(channel: InventoryChannel): Promise<WriteOutcome>;
  /** `conflict` when it changed since `version` was read, or is gone. */
  replace(channel: InventoryChannel, version: string): Promise<WriteOutcome>;
  /** Removes it; `conflict` when it changed since `version` was read, or is gone. */
  remove(ref: WorkspaceRef, channelId: string, version: string): Promise<WriteOutcome>;
}
