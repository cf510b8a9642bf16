import type { Communication } from '#core/communication/communication';
import { quarterOf } from '#core/delivery/audience/audience';
import { type CommunicationAudit, fullSample, type SampledMessage, type Seat } from './communication-audit';

/** Puts things in an order of chance. */
export type Shuffle = <Value>(values: readonly Value[]) => Value[];

type Sent = Communication & { readonly sentAt: string };

/** The messages of a quarter that have gone out by now. */
export const sentIn = (register: readonly Communication[], quarter: string, now: string): readonly Sent[] =>
  register.filter(
    (one): one is Sent =>
      one.state === 'sent' && one.sentAt !== null && one.sentAt <= now && quarterOf(one.sentAt) === quarter,
  );

const sampled = ({ id, purpose, channel, sentAt, ratings }: Sent): SampledMessage => ({
  communicationId: id,
  purpose,
  channel,
  sentAt,
  authorRatings: ratings,
  ownOf: [],
});

/** Draws up to 20 of the messages, each with the same chance. */
export const drawSample = (sent: readonly Sent[], shuffle: Shuffle): SampledMessage[] =>
  shuffle(sent).slice(0, fullSample).map(sampled);

/** What the register says of a workspace's messages when somebody takes a seat. */
export type Pool = {
  readonly sent: readonly Sent[];
  /** Those that the new rater wrote. */
  readonly ownIds: ReadonlySet<string>;
  /** Those that the other rater wrote, if there is one. */
  readonly othersIds: ReadonlySet<string>;
};

/**
 * The sample for a rater who takes a seat. Nobody rates what they wrote: each of their own messages gives its place to one
 * that neither rater wrote, drawn from those left, also if the other rater rated it already: were it kept then, the sample
 * would tell how far they are. Where none is left, or the other has finished, it stays and is rated by the other alone.
 */
export const sampleFor = (
  { sample, raters }: CommunicationAudit,
  seat: Seat,
  { sent, ownIds, othersIds }: Pool,
  shuffle: Shuffle,
): SampledMessage[] => {
  const inSample = new Set(sample.map(({ communicationId }) => communicationId));
  const left = shuffle(sent.filter(({ id }) => !inSample.has(id) && !ownIds.has(id) && !othersIds.has(id)));
  const hasFinished = raters.some(({ finishedAt }) => finishedAt !== null);
  return sample.map((message) => {
    if (!ownIds.has(message.communicationId)) return message;
    const other = hasFinished ? undefined : left.pop();
    return other ? sampled(other) : { ...message, ownOf: [...message.ownOf, seat].sort() };
  });
};

/** The quarters in which messages were sent and that have no audit, newest first, with how many there are. */
export const quartersToAudit = (
  register: readonly Communication[],
  audits: readonly Pick<CommunicationAudit, 'quarter'>[],
  now: string,
): { readonly quarter: string; readonly sent: number }[] => {
  const audited = new Set(audits.map(({ quarter }) => quarter));
  const quarters = new Set(register.flatMap(({ sentAt }) => (sentAt === null ? [] : [quarterOf(sentAt)])));
  return [...quarters]
    .filter((quarter) => !audited.has(quarter))
    .sort()
    .reverse()
    .map((quarter) => ({ quarter, sent: sentIn(register, quarter, now).length }))
    .filter(({ sent }) => sent > 0);
};
