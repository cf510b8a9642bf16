// What reading a text finds: advice for its author, never a part of a rating (measurement method, section 13).
import { z } from 'zod';

/** A place in the text, in UTF-16 code units from its start; `end` is the first one behind it. */
export const spanSchema = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Span = z.infer<typeof spanSchema>;

/** Text to be put in the place of some other, as the author can take it. */
export const editSchema = spanSchema.extend({ replacement: z.string() });
export type Edit = z.infer<typeof editSchema>;

export const textFindingsSchema = z.object({
  words: z.int(),
  sentences: z.array(spanSchema),
  /** Words a sentence. */
  meanSentence: z.number(),
  /** Sentences of more than 25 words. */
  longSentences: z.array(spanSchema),
  /** Flesch reading ease, 0 (hard) to 100 (easy); null where the text is shorter than 100 words. */
  readingEase: z.number().min(0).max(100).nullable(),
  /** Sentences with a verb in the passive voice. */
  passiveSentences: z.array(spanSchema),
  /** Words of the PMO's own list that readers may not know, with what the list says instead (empty when nothing). */
  jargon: z.array(spanSchema.extend({ term: z.string(), meaning: z.string() })),
  /** Wordy turns for which there is a plain word. */
  plainer: z.array(editSchema),
  /** What the reader is asked to do, who is to do it, and by when. */
  actions: z.array(spanSchema),
  owners: z.array(spanSchema),
  dates: z.array(spanSchema),
});
export type TextFindings = z.infer<typeof textFindingsSchema>;

/** The text was read, or it is in a language that these checks do not know. */
export const textReadingSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('read'), findings: textFindingsSchema }),
  z.object({ kind: z.literal('other-language') }),
]);
export type TextReading = z.infer<typeof textReadingSchema>;

/** One entry of a PMO's own list of words that need explaining. */
export const jargonEntrySchema = z.strictObject({
  term: z.string().trim().min(2).max(60),
  /** What to say instead, or what it means; may be empty. */
  meaning: z.string().trim().max(200),
});
export type JargonEntry = z.infer<typeof jargonEntrySchema>;
