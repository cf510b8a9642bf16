// What a member of the PMO sees of a communications audit. Until both raters have finished that is: that it is there, who
// rates, whether they have finished, and to a rater their own messages and ratings. Not how far the other one is.
import { z } from 'zod';
import { channelSchema } from '#core/abcde/channel';
import { type Communication, outcomeSchema } from '#core/communication/communication';
import type { Audience } from '#core/wave/wave';
import { auditResultOf, auditResultSchema } from './audit-result';
import {
  type CommunicationAudit,
  findingSchema,
  isFinished,
  messageRatingSchema,
  messagesOf,
  quarterSchema,
  type Rater,
  raterOf,
  type SampledMessage,
  seatSchema,
} from './communication-audit';

export const auditSummarySchema = z.object({
  quarter: quarterSchema,
  createdAt: z.iso.datetime(),
  /** So many messages had been sent in the quarter when the sample was drawn, and so many are in it. */
  sent: z.int(),
  sampled: z.int(),
  seats: z.array(z.object({ seat: seatSchema, name: z.string(), isMine: z.boolean(), isFinished: z.boolean() })),
  isFinished: z.boolean(),
});
export type AuditSummary = z.infer<typeof auditSummarySchema>;

/** Whom a message was for, without the names of a list. */
const audienceViewSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('everyone') }),
  z.object({ kind: z.literal('segment'), attribute: z.string(), value: z.string() }),
  z.object({ kind: z.literal('people'), count: z.int() }),
  z.object({ kind: z.literal('unknown') }),
]);
export type AudienceView = z.infer<typeof audienceViewSchema>;

const messageToRateSchema = z.object({
  communicationId: z.string(),
  purpose: z.string(),
  channel: channelSchema,
  sentAt: z.iso.datetime(),
  /** What the register says of it beside; null where it stands there no longer. */
  message: z
    .object({
      text: z.string(),
      audience: audienceViewSchema,
      successMeasure: z.string(),
      reviewOn: z.iso.date().nullable(),
      outcome: outcomeSchema.nullable(),
    })
    .nullable(),
  /** What the reader gave it so far. */
  rating: messageRatingSchema,
});
export type MessageToRate = z.infer<typeof messageToRateSchema>;

export const auditViewSchema = auditSummarySchema.extend({
  /** What the reader rates; null for those who have no seat. */
  mine: z.array(messageToRateSchema).nullable(),
  /** Null until both raters have finished. */
  result: auditResultSchema.nullable(),
  findings: z.array(findingSchema),
});
export type AuditView = z.infer<typeof auditViewSchema>;

/** What everybody sees of an audit. */
export const summariseAudit = (audit: CommunicationAudit, userId: string): AuditSummary => ({
  quarter: audit.quarter,
  createdAt: audit.createdAt,
  sent: audit.sent,
  sampled: audit.sample.length,
  seats: audit.raters.map((rater) => ({
    seat: rater.seat,
    name: rater.name,
    isMine: rater.userId === userId,
    isFinished: rater.finishedAt !== null,
  })),
  isFinished: isFinished(audit),
});

const viewAudience = (audience: Audience | null): AudienceView => {
  if (audience === null) return { kind: 'unknown' };
  return audience.kind === 'people' ? { kind: 'people', count: audience.userIds.length } : audience;
};

const messageToRate = (
  { communicationId, purpose, channel, sentAt }: SampledMessage,
  { rated }: Rater,
  register: ReadonlyMap<string, Communication>,
): MessageToRate => {
  const found = register.get(communicationId);
  const message = found && {
    text: found.text,
    audience: viewAudience(found.audience),
    successMeasure: found.successMeasure,
    reviewOn: found.reviewOn,
    outcome: found.outcome,
  };
  const rating = rated[communicationId] ?? { ratings: {}, note: '' };
  return { communicationId, purpose, channel, sentAt, message: message ?? null, rating };
};

/** An audit as one member sees it; `register` has the messages as they stand in the register. */
export const viewAudit = (audit: CommunicationAudit, userId: string, register: readonly Communication[]): AuditView => {
  const rater = raterOf(audit, userId);
  const byId = new Map(register.map((one) => [one.id, one]));
  return {
    ...summariseAudit(audit, userId),
    mine: rater && messagesOf(audit, rater.seat).map((message) => messageToRate(message, rater, byId)),
    result: auditResultOf(audit),
    findings: audit.findings,
  };
};
