// What readers say of the PMO's messages, by channel and quarter, and by author from five messages on. Made of the figures
// that each message shows by itself, so that it can give nothing away that is not published.
import { z } from 'zod';
import { channelSchema } from '#core/abcde/channel';
import { letterSchema, letters } from '#core/abcde/letter';
import { quarterOf } from '#core/delivery/audience/audience';
import { intervalFromError } from '#core/measure/mean-interval';
import type { MeanWithError } from '#core/measure/welch';
import { estimateOf } from '#core/release/change-since';
import { type Figure, figureSchema } from '#core/release/figure';
import type { Communication } from './communication';
import { differenceOf, type ReadersOfLetter } from './readers';

export const pooledLetterSchema = z.object({
  letter: letterSchema,
  /** How many messages it is made of: those whose own mean is shown with its interval. */
  messages: z.int(),
  /** Ratings of these messages; null where there are none. */
  n: z.int().nullable(),
  /** What their authors gave them, weighted like the audience. */
  author: z.number().nullable(),
  audience: figureSchema,
  /** Author − audience. */
  difference: figureSchema,
});
export type PooledLetter = z.infer<typeof pooledLetterSchema>;

export const communicationReportSchema = z.object({
  /** Newest quarter first. */
  channels: z.array(
    z.object({
      channel: channelSchema,
      /** Such as 2026-Q4, in UTC, by when the messages were sent. */
      quarter: z.string(),
      /** Messages whose readers were asked and have been heard. */
      messages: z.int(),
      letters: z.array(pooledLetterSchema),
    }),
  ),
  /** Those with five messages or more of which any figure is shown. */
  authors: z.array(
    z.object({ authorId: z.string(), authorName: z.string(), messages: z.int(), letters: z.array(pooledLetterSchema) }),
  ),
});
export type CommunicationReport = z.infer<typeof communicationReportSchema>;

/** A message, and what its readers say of it. */
export type ReportedMessage = {
  readonly communication: Pick<Communication, 'channel' | 'sentAt' | 'authorId' | 'authorName'>;
  readonly readers: readonly ReadersOfLetter[];
};

/** Below so many messages nothing is said of an author (measurement method, section 13). */
const fewestMessages = 5;

/** A shown mean of one message, with what its interval tells of its error. */
type Shown = { readonly n: number; readonly author: number; readonly estimate: MeanWithError };

const shownOf = ({ readers }: ReportedMessage, letter: string): Shown[] => {
  const row = readers.find((one) => one.letter === letter);
  if (!row || row.n === null) return [];
  const estimate = estimateOf({ n: row.n, figure: row.audience, basis: row.basis });
  return estimate === null ? [] : [{ n: row.n, author: row.author, estimate }];
};

/**
 * The mean of several means, weighted by their numbers of people, with the error that theirs come to: se² = Σ wᵢ²·seᵢ², and
 * degrees of freedom by Welch and Satterthwaite (measurement method, section 7.1).
 */
const pooledFigure = (shown: readonly Shown[], n: number): Figure => {
  const parts = shown.map((one) => ({ ...one.estimate, weight: one.n / n }));
  const mean = parts.reduce((sum, part) => sum + part.weight * part.mean, 0);
  const variances = parts.map(({ weight, se, df }) => ({ variance: (weight * se) ** 2, df }));
  const variance = variances.reduce((sum, part) => sum + part.variance, 0);
  if (variance === 0) return { mean, noInterval: 'no-spread' };
  const df = variance ** 2 / variances.reduce((sum, part) => sum + part.variance ** 2 / part.df, 0);
  return { mean, ...intervalFromError(mean, Math.sqrt(variance), df) };
};

const hidden = (letter: PooledLetter['letter'], reason: 'no-data' | 'too-few', messages: number): PooledLetter => ({
  letter,
  messages,
  n: null,
  author: null,
  audience: { hidden: reason },
  difference: { hidden: reason },
});

const poolLetters = (messages: readonly ReportedMessage[], fewest: number): PooledLetter[] =>
  letters.map((letter) => {
    const shown = messages.flatMap((message) => shownOf(message, letter));
    if (shown.length < fewest) return hidden(letter, shown.length === 0 ? 'no-data' : 'too-few', shown.length);
    const n = shown.reduce((sum, one) => sum + one.n, 0);
    const author = shown.reduce((sum, one) => sum + (one.n / n) * one.author, 0);
    const audience = pooledFigure(shown, n);
    return { letter, messages: shown.length, n, author, audience, difference: differenceOf(author, audience) };
  });

const isShown = (message: ReportedMessage): boolean => letters.some((letter) => shownOf(message, letter).length > 0);

const grouped = (messages: readonly ReportedMessage[], keyOf: (message: ReportedMessage) => string | null) => {
  const groups = new Map<string, ReportedMessage[]>();
  for (const message of messages) {
    const key = keyOf(message);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), message]);
  }
  return [...groups].sort(([one], [other]) => (one < other ? 1 : -1)).map(([, group]) => group);
};

const quarterIn = ({ communication: { sentAt } }: ReportedMessage): string | null => sentAt && quarterOf(sentAt);

/** The report of messages whose readers have been heard, in any order. */
export const reportOf = (messages: readonly ReportedMessage[]): CommunicationReport => {
  const byChannel = grouped(messages, (message) => {
    const quarter = quarterIn(message);
    return quarter === null ? null : `${quarter}|${message.communication.channel}`;
  });
  const byAuthor = grouped(messages.filter(isShown), ({ communication }) => communication.authorId);
  return {
    channels: byChannel.flatMap((group) => {
      const [first] = group;
      const quarter = first && quarterIn(first);
      if (!first || !quarter) return [];
      const { channel } = first.communication;
      return [{ channel, quarter, messages: group.length, letters: poolLetters(group, 1) }];
    }),
    authors: byAuthor.flatMap((group) => {
      const [first] = group;
      if (!first || group.length < fewestMessages) return [];
      const { authorId, authorName } = first.communication;
      return [{ authorId, authorName, messages: group.length, letters: poolLetters(group, fewestMessages) }];
    }),
  };
};
