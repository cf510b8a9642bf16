// What two raters' ratings come to, once both have finished: how far they agree, what the messages are worth by letter and
// channel, where they differ so much that they should talk, and how authors rate beside them.
import { z } from 'zod';
import { type Channel, channelSchema, channels } from '#core/abcde/channel';
import { type Letter, letterSchema, letters, type Ratings } from '#core/abcde/letter';
import { meanInterval } from '#core/measure/mean-interval';
import { agreementOf, type RatedTwice, weightedKappa } from '#core/measure/weighted-kappa';
import {
  type CommunicationAudit,
  isFinished,
  type Rater,
  type SampledMessage,
  wholeRating,
} from './communication-audit';

const shareSchema = z.object({ n: z.int(), share: z.number(), low: z.number(), high: z.number() });

const kappaSchema = z.union([
  z.strictObject({ kappa: z.number(), low: z.number(), high: z.number() }),
  z.strictObject({ kappa: z.number(), noInterval: z.enum(['no-figure', 'no-spread']) }),
  /** Both gave all messages the same rating: by chance alone they would agree as well. */
  z.strictObject({ none: z.enum(['all-the-same', 'no-values']) }),
]);
export type KappaFigure = z.infer<typeof kappaSchema>;

const differenceSchema = z.union([
  z.strictObject({ mean: z.number(), low: z.number(), high: z.number() }),
  z.strictObject({ mean: z.number(), noInterval: z.enum(['one-answer', 'no-spread']) }),
  /** Of fewer messages it would be about single authors. */
  z.strictObject({ hidden: z.literal('too-few') }),
]);

const letterResultSchema = z.object({
  letter: letterSchema,
  kappa: kappaSchema,
  /** Null where no message was rated by both. */
  agreement: z.object({ exact: shareSchema, withinOne: shareSchema }).nullable(),
  /** Of the first rater and the second, over the messages that both rated. */
  means: z.tuple([z.number().nullable(), z.number().nullable()]),
  /** The author's rating less the mean of the raters', message by message. */
  authors: differenceSchema,
});

export const auditResultSchema = z.object({
  raters: z.tuple([z.string(), z.string()]),
  /** Messages that both rated. */
  messages: z.int(),
  letters: z.array(letterResultSchema),
  channels: z.array(
    z.object({
      channel: channelSchema,
      messages: z.int(),
      /** Of both raters together. */
      means: z.array(z.object({ letter: letterSchema, mean: z.number() })),
    }),
  ),
  /** The ratings that lie two points apart or more, widest first. */
  disagreements: z.array(
    z.object({
      communicationId: z.string(),
      purpose: z.string(),
      letter: letterSchema,
      ratings: z.tuple([z.int(), z.int()]),
      notes: z.tuple([z.string(), z.string()]),
    }),
  ),
});
export type AuditResult = z.infer<typeof auditResultSchema>;
type LetterResult = z.infer<typeof letterResultSchema>;

/** Ratings so far apart are to be talked about. */
const talkFrom = 2;

/** Of fewer messages authors are not held against raters (measurement method, section 13). */
const fewestForAuthors = 5;

type Both = { readonly message: SampledMessage; readonly one: Ratings; readonly other: Ratings };

const ratedByBoth = ({ sample }: CommunicationAudit, first: Rater, second: Rater): readonly Both[] =>
  sample.flatMap((message) => {
    const one = wholeRating(first, message.communicationId);
    const other = wholeRating(second, message.communicationId);
    return one && other ? [{ message, one, other }] : [];
  });

const meanOf = (values: readonly number[]): number | null =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null;

const kappaFigure = (pairs: readonly RatedTwice[]): KappaFigure => {
  const found = weightedKappa(pairs);
  if (!found.ok) return { none: found.error };
  const { n: _n, ...figure } = found.value;
  return figure;
};

const authorsAgainst = (both: readonly Both[], letter: Letter): LetterResult['authors'] => {
  if (both.length < fewestForAuthors) return { hidden: 'too-few' };
  const found = meanInterval(
    both.map(({ message, one, other }) => message.authorRatings[letter] - (one[letter] + other[letter]) / 2),
  );
  if (!found) return { hidden: 'too-few' };
  const { n: _n, ...figure } = found;
  return figure;
};

const letterResult = (both: readonly Both[], letter: Letter): LetterResult => {
  const pairs = both.map(({ one, other }): RatedTwice => [one[letter], other[letter]]);
  const agreement = agreementOf(pairs);
  return {
    letter,
    kappa: kappaFigure(pairs),
    agreement: agreement.ok ? agreement.value : null,
    means: [meanOf(pairs.map(([one]) => one)), meanOf(pairs.map(([, other]) => other))],
    authors: authorsAgainst(both, letter),
  };
};

const ofChannel = (both: readonly Both[], channel: Channel): AuditResult['channels'] => {
  const there = both.filter(({ message }) => message.channel === channel);
  if (there.length === 0) return [];
  const means = letters.map((letter) => ({
    letter,
    mean: meanOf(there.flatMap(({ one, other }) => [one[letter], other[letter]])) ?? 0,
  }));
  return [{ channel, messages: there.length, means }];
};

const disagreementsOf = (both: readonly Both[], first: Rater, second: Rater): AuditResult['disagreements'] =>
  both
    .flatMap(({ message: { communicationId, purpose }, one, other }) =>
      letters.map((letter): AuditResult['disagreements'][number] => ({
        communicationId,
        purpose,
        letter,
        ratings: [one[letter], other[letter]],
        notes: [first.rated[communicationId]?.note ?? '', second.rated[communicationId]?.note ?? ''],
      })),
    )
    .filter(({ ratings: [one, other] }) => Math.abs(one - other) >= talkFrom)
    .sort((a, b) => Math.abs(b.ratings[0] - b.ratings[1]) - Math.abs(a.ratings[0] - a.ratings[1]));

/** The result of an audit; null until both raters have finished. */
export const auditResultOf = (audit: CommunicationAudit): AuditResult | null => {
  const [first, second] = audit.raters;
  if (!isFinished(audit) || !first || !second) return null;
  const both = ratedByBoth(audit, first, second);
  return {
    raters: [first.name, second.name],
    messages: both.length,
    letters: letters.map((letter) => letterResult(both, letter)),
    channels: channels.flatMap((channel) => ofChannel(both, channel)),
    disagreements: disagreementsOf(both, first, second),
  };
};
