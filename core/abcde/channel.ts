import { z } from 'zod';

/** The ways in which a PMO's message reaches people. */
export const channels = ['chat', 'channel-post', 'email', 'meeting', 'report'] as const;
export const channelSchema = z.enum(channels);
export type Channel = z.infer<typeof channelSchema>;
