import { z } from 'zod';
import { letterSchema } from './letter';
import { editSchema, spanSchema } from './text/text-findings';

/**
 * What a check can find for a letter. Each has its words in the catalogue, `abcde.evidence.<code>`, with the values named
 * in `values`.
 */
export const evidenceCodes = [
  // Audience: who it is for, and what the register knows of them.
  'audience-missing',
  'audience-everyone',
  'audience-group',
  'audience-people',
  'audience-nobody',
  'needs-known',
  'needs-unknown',
  // Behaviour: who does what by when.
  'action-found',
  'action-missing',
  'owner-found',
  'owner-missing',
  'date-found',
  'date-missing',
  // Content: how it reads.
  'too-short-to-score',
  'too-long',
  'reading-ease-good',
  'reading-ease-hard',
  'sentences-short',
  'sentences-long-on-average',
  'sentence-too-long',
  'passive-many',
  'passive-few',
  'jargon-found',
  'plainer-words',
  'other-language',
  // Delivery: how and when it reaches them.
  'channel-missing',
  'channel-fits',
  'channel-not-chat',
  'chat-not-wanted',
  'chat-not-reachable',
  'time-missing',
  'time-past',
  'time-fits',
  'time-quiet',
  // Evaluation: how the author will know.
  'measure-set',
  'measure-missing',
  'review-set',
  'review-missing',
  'review-before-sending',
] as const;
export const evidenceCodeSchema = z.enum(evidenceCodes);
export type EvidenceCode = z.infer<typeof evidenceCodeSchema>;

export const evidenceSchema = z.object({
  code: evidenceCodeSchema,
  /** `good` speaks for the message, `weak` for a second look, `note` for neither. */
  kind: z.enum(['good', 'weak', 'note']),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Where in the text. */
  spans: z.array(spanSchema),
  /** What the author can take over as it stands. */
  edits: z.array(editSchema),
});

/** One thing a check found, and why it matters to a letter. */
export type Evidence = z.infer<typeof evidenceSchema>;

export const checkedLetterSchema = z.object({ letter: letterSchema, evidence: z.array(evidenceSchema) });
export const checkSchema = z.object({
  /** Could the text be read, or is it in a language that the checks do not know? */
  textIsRead: z.boolean(),
  /** All five letters, in order; the author rates them, no machine does. */
  letters: z.array(checkedLetterSchema).length(5),
});

/** What was found in a draft, letter by letter: the same wherever it is checked. */
export type Check = z.infer<typeof checkSchema>;
