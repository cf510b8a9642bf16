// The channel inventory: by what ways the PMO reaches people, with purpose, owner and audience (measurement method, section
// 12, lines 3 and 13). How many a channel reaches, and whom it reaches beside others, is worked out from the register.
import { z } from 'zod';
import { channelSchema } from '#core/abcde/channel';
import { keyTextSchema } from '#core/kernel/key-text';
import { audienceSchema } from '#core/wave/wave';

/** In characters. */
export const longestChannelName = 80;
export const longestChannelPurpose = 300;
export const longestChannelOwner = 120;

/** So many channels make an inventory that somebody can still read. */
export const mostChannels = 60;

export const frequencySchema = z.enum(['daily', 'weekly', 'fortnightly', 'monthly', 'quarterly', 'as-needed']);
/** Of a channel what whoever enters it decides. */
export const writtenChannelSchema = z.strictObject({
  name: z.string().trim().min(1).max(longestChannelName),
  /** Which way it is. */
  kind: channelSchema,
  purpose: z.string().trim().max(longestChannelPurpose),
  /** A person or a team, in the PMO or outside; empty while nobody is. */
  owner: z.string().trim().max(longestChannelOwner),
  audience: audienceSchema,
  frequency: frequencySchema,
});
export type WrittenChannel = z.infer<typeof writtenChannelSchema>;

export const inventoryChannelSchema = z.object({
  tenantId: keyTextSchema,
  workspaceId: keyTextSchema,
  id: keyTextSchema,
  ...writtenChannelSchema.shape,
});

/** One channel of the inventory. */
export type InventoryChannel = z.infer<typeof inventoryChannelSchema>;
