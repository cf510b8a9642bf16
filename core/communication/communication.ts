// A communication: one message of the PMO that was checked, from its draft to what came of it.
import { z } from 'zod';
import { channelSchema } from '#core/abcde/channel';
import { draftSchema, longestPurpose } from '#core/abcde/draft';
import { ratingsSchema } from '#core/abcde/letter';
import { keyTextSchema } from '#core/kernel/key-text';

/** In characters. */
export const longestReason = 500;
export const longestOutcome = 1000;

export const outcomeSchema = z.strictObject({
  /** Was the success measure reached? */
  reached: z.enum(['yes', 'partly', 'no']),
  /** What came of it, and what was learned. */
  lesson: z.string().trim().max(longestOutcome),
});
export type Outcome = z.infer<typeof outcomeSchema>;

export const communicationSchema = z.object({
  tenantId: keyTextSchema,
  workspaceId: keyTextSchema,
  id: keyTextSchema,
  /** What it is about, in a few words; the register lists it by this. */
  purpose: z.string().trim().min(1).max(longestPurpose),
  ...draftSchema.shape,
  channel: channelSchema,
  /** Who checked it, and answers for it; the name as it was then. */
  authorId: keyTextSchema,
  authorName: z.string(),
  /** The author's own ratings. */
  ratings: ratingsSchema,
  /** Why it may go although a letter is rated 2 or lower; null where none is, or nobody has said so. */
  overrideReason: z.string().trim().min(1).max(longestReason).nullable(),
  /** `checked` may still be changed; `sent` has gone out, or is going. */
  state: z.enum(['checked', 'sent']),
  sentBy: z.enum(['bot', 'elsewhere']).nullable(),
  sentAt: z.iso.datetime().nullable(),
  /** The wave that carries it to its audience, when the bot sends it. */
  messageWaveId: keyTextSchema.nullable(),
  /** The wave that asks a sample of its readers. */
  audienceWaveId: keyTextSchema.nullable(),
  /** When the bot asked the author what came of it. */
  reviewAskedAt: z.iso.datetime().nullable(),
  outcome: outcomeSchema.nullable(),
  createdAt: z.iso.datetime(),
});

/** One entry of the register of communications. */
export type Communication = z.infer<typeof communicationSchema>;

/** Names one communication. */
export type CommunicationRef = {
  readonly tenantId: string;
  readonly workspaceId: string;
  readonly communicationId: string;
};

/** Names the communication. */
export const communicationRefOf = ({ tenantId, workspaceId, id }: Communication): CommunicationRef => ({
  tenantId,
  workspaceId,
  communicationId: id,
});
