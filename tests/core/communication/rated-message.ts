// The hand-rated messages on which text findings are measured. Rules and definitions: rated-messages/README.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { channelSchema } from '#core/abcde/channel';
import { letterRatingSchema, letterSchema } from '#core/abcde/letter';

const foundSchema = z
  .object({ found: z.boolean(), spans: z.array(z.string().min(1)) })
  .refine(({ found, spans }) => found === spans.length > 0, 'A finding has spans, and only a finding has.');

const reasonedRatingSchema = z.object({ score: letterRatingSchema, reason: z.string().min(5) });

export const ratedMessageSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  channel: channelSchema,
  description: z.string().min(5),
  text: z.string(),
  sentences: z.array(z.string().min(1)).min(1),
  passiveSentences: z.array(z.int().min(0)),
  longSentences: z.array(z.int().min(0)),
  action: foundSchema,
  owner: foundSchema,
  date: foundSchema,
  ratings: z.record(letterSchema, reasonedRatingSchema),
});
export type RatedMessage = z.infer<typeof ratedMessageSchema>;

/** One part of the set; all but the development half are for the last look only. */
export function readRatedMessages(half: 'development' | 'held-out' | 'unseen' | 'final'): readonly RatedMessage[] {
  const file = join(__dirname, 'rated-messages', `${half}.json`);
  return z.array(ratedMessageSchema).parse(JSON.parse(readFileSync(file, 'utf8')));
}
