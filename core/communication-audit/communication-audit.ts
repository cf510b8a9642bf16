// The communications audit: a sample of a quarter's messages, scored by two raters who do not see each other's ratings, and
// what was found (measurement method, section 12, lines 9 and 10). It has nothing to do with the audit log, which says who
// did what.
import { z } from 'zod';
import { channelSchema } from '#core/abcde/channel';
import { longestPurpose } from '#core/abcde/draft';
import { letterSchema, letters, type Ratings, ratingsSchema } from '#core/abcde/letter';
import { keyTextSchema } from '#core/kernel/key-text';
import type { WorkspaceRef } from '#core/workspace/workspace';

/** As many messages are rated, or all of them where there are fewer (measurement method, section 12). */
export const fullSample = 20;

/** In characters. */
export const longestNote = 500;
export const longestFinding = 1000;
export const longestActionTitle = 200;

/** So many fit into a row beside the ratings. */
export const mostFindings = 50;

/** A quarter of the calendar in UTC, such as 2026-Q4; it names the audit, of which there is one a quarter. */
export const quarterSchema = z.string().regex(/^\d{4}-Q[1-4]$/);

export const seatSchema = z.union([z.literal(1), z.literal(2)]);
export type Seat = z.infer<typeof seatSchema>;
export const seats: readonly Seat[] = [1, 2];

/** What one rater gave one message so far. */
export const messageRatingSchema = z.strictObject({
  /** Saved as they go: a letter that is not rated yet is left out. */
  ratings: ratingsSchema.partial(),
  note: z.string().trim().max(longestNote),
});
export type MessageRating = z.infer<typeof messageRatingSchema>;

const sampledMessageSchema = z.object({
  communicationId: keyTextSchema,
  /** As they stood when the sample was drawn; what was sent does not change, and the text stays in the register. */
  purpose: z.string().max(longestPurpose),
  channel: channelSchema,
  sentAt: z.iso.datetime(),
  authorRatings: ratingsSchema,
  /** The raters who wrote it themselves, and for whom there was no other message left: they do not rate it. */
  ownOf: z.array(seatSchema),
});
export type SampledMessage = z.infer<typeof sampledMessageSchema>;

const raterSchema = z.object({
  seat: seatSchema,
  /** Null once they were erased. */
  userId: keyTextSchema.nullable(),
  name: z.string(),
  /** By the id of the communication. */
  rated: z.record(z.string(), messageRatingSchema),
  finishedAt: z.iso.datetime().nullable(),
});
export type Rater = z.infer<typeof raterSchema>;

/** Something to do about a finding, as the agenda takes it over. */
export const findingActionSchema = z.object({
  title: z.string().trim().min(1).max(longestActionTitle),
  /** A member of the PMO; null once they were erased. */
  ownerId: keyTextSchema.nullable(),
  ownerName: z.string(),
  due: z.iso.date(),
  /** `taken` once it stands in the agenda, where it is changed from then on. */
  status: z.enum(['open', 'taken']),
});
export type FindingAction = z.infer<typeof findingActionSchema>;

export const findingSchema = z.object({
  id: keyTextSchema,
  /** Null where it is about more than one letter, or about the channels. */
  letter: letterSchema.nullable(),
  text: z.string().trim().min(1).max(longestFinding),
  /** Null where nothing is to be done. */
  action: findingActionSchema.nullable(),
});
export type Finding = z.infer<typeof findingSchema>;

export const communicationAuditSchema = z.object({
  tenantId: keyTextSchema,
  workspaceId: keyTextSchema,
  quarter: quarterSchema,
  /** So many messages had been sent in the quarter when the sample was drawn. */
  sent: z.int().nonnegative(),
  sample: z.array(sampledMessageSchema),
  raters: z.array(raterSchema),
  findings: z.array(findingSchema),
  createdAt: z.iso.datetime(),
});

/** One communications audit, with everything in it; nobody sees it whole before both raters have finished. */
export type CommunicationAudit = z.infer<typeof communicationAuditSchema>;

/** Names one communications audit. */
export type CommunicationAuditRef = WorkspaceRef & { readonly quarter: string };

/** Names the audit. */
export const auditRefOf = ({ tenantId, workspaceId, quarter }: CommunicationAudit): CommunicationAuditRef => ({
  tenantId,
  workspaceId,
  quarter,
});

/** Have both raters finished? Only then does anybody see what either gave. */
export const isFinished = ({ raters }: Pick<CommunicationAudit, 'raters'>): boolean =>
  raters.length === seats.length && raters.every(({ finishedAt }) => finishedAt !== null);

/** The seat that somebody has, if they rate. */
export const raterOf = ({ raters }: Pick<CommunicationAudit, 'raters'>, userId: string): Rater | null =>
  raters.find((rater) => rater.userId === userId) ?? null;

/** The messages that the rater of a seat rates. */
export const messagesOf = ({ sample }: Pick<CommunicationAudit, 'sample'>, seat: Seat): readonly SampledMessage[] =>
  sample.filter(({ ownOf }) => !ownOf.includes(seat));

const isWhole = (ratings: MessageRating['ratings']): ratings is Ratings =>
  letters.every((letter) => ratings[letter] !== undefined);

/** What a rater gave a message once all five letters are rated; null before. */
export const wholeRating = ({ rated }: Rater, communicationId: string): Ratings | null => {
  const ratings = rated[communicationId]?.ratings ?? {};
  return isWhole(ratings) ? ratings : null;
};
