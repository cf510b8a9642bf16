import { z } from 'zod';
import { inventoryChannelSchema, writtenChannelSchema } from '#core/communication-audit/channel-inventory';
import { aspectSchema } from '#core/kernel/aspect';
import { pairRowSchema } from '#core/release/release-detail';
import { noBody, route } from './route';

const path = '/api/workspaces/{workspaceId}/channels';
const onePath = `${path}/{channelId}`;

const channelViewSchema = inventoryChannelSchema.omit({ tenantId: true, workspaceId: true }).extend({
  /** How many people of the register are in its audience. */
  reach: z.int(),
  /** Of them, how many another channel reaches too; channels that share nobody are left out. */
  also: z.array(z.object({ channelId: z.string(), people: z.int() })),
});
export type ChannelView = z.infer<typeof channelViewSchema>;

const experienceSchema = z.object({
  aspect: aspectSchema,
  /** Of the newest release that asked about it; null when none did. */
  released: z
    .object({
      waveId: z.string(),
      title: z.string(),
      closedAt: z.iso.datetime(),
      items: z.array(pairRowSchema.extend({ itemId: z.string() })),
    })
    .nullable(),
});
export type ExperienceView = z.infer<typeof experienceSchema>;

export const listChannels = route({
  name: 'listChannels',
  summary:
    'The channel inventory with reach and overlap by the register, and what people last said of the PMO’s service',
  method: 'GET',
  path,
  statuses: [200],
  body: noBody,
  answer: z.object({
    channels: z.array(channelViewSchema),
    registered: z.int(),
    /** People of the register whom no channel reaches. */
    reachedByNone: z.int(),
    experience: z.array(experienceSchema),
  }),
});

export const addChannel = route({
  name: 'addChannel',
  summary: 'Enter a channel in the inventory',
  method: 'POST',
  path,
  statuses: [201],
  body: writtenChannelSchema,
  answer: z.object({ id: z.string() }),
});

export const changeChannel = route({
  name: 'changeChannel',
  summary: 'Change a channel of the inventory',
  method: 'PUT',
  path: onePath,
  statuses: [200],
  body: writtenChannelSchema,
  answer: z.object({ id: z.string() }),
});

export const removeChannel = route({
  name: 'removeChannel',
  summary: 'Take a channel off the inventory',
  method: 'DELETE',
  path: onePath,
  statuses: [200],
  body: noBody,
  answer: z.object({}),
});
