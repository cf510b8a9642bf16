import type { Invitation } from '#core/delivery/invitation';
import { countInvitations } from '#core/delivery/invitation';
import type { Instrument, Item, ItemId } from '#core/instrument/instrument';
import { fivePs, type P } from '#core/kernel/five-p';
import { meanInterval } from '#core/measure/mean-interval';
import type { WaveResponse } from '#core/response/wave-response';
import type { Wave } from '#core/wave/wave';
import { discloseCount, discloseGap, discloseMean } from './disclosure';
import type { Release, ReleasedP } from './release';

/** One person's block means of one P, over their complete pairs; points 1–7. */
type BlockPair = { readonly expectation: number; readonly experience: number };

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Valid from one complete pair of one or two items, from two of three (method, section 6). */
const fewestPairs = (items: number): number => Math.max(1, items - 1);

/** A person's block of one P, or null when too few of its pairs are complete. */
const blockOf = (response: WaveResponse, itemIds: readonly ItemId[]): BlockPair | null => {
  const pairs = itemIds.flatMap((id) => {
    const pair = response.answers.pairs[id];
    if (!pair || pair.expectation === null || pair.experience === null) return [];
    return [{ expectation: pair.expectation, experience: pair.experience }];
  });
  if (pairs.length < fewestPairs(itemIds.length)) return null;
  return {
    expectation: average(pairs.map((pair) => pair.expectation)),
    experience: average(pairs.map((pair) => pair.experience)),
  };
};

const itemsOfP = (instrument: Instrument, p: P): Item[] => instrument.items.filter((item) => item.p === p);

const notAsked = (p: P): ReleasedP => ({
  p,
  n: null,
  expectation: { hidden: 'not-asked' },
  experience: { hidden: 'not-asked' },
  gap: { hidden: 'not-asked' },
  gapLabel: null,
});

const releaseP = (instrument: Instrument, responses: readonly WaveResponse[], p: P): ReleasedP => {
  const itemIds = itemsOfP(instrument, p).map((item) => item.id);
  if (itemIds.length === 0) return notAsked(p);
  const blocks = responses.flatMap((response) => blockOf(response, itemIds) ?? []);
  const expectation = discloseMean(meanInterval(blocks.map((block) => block.expectation)));
  const experience = discloseMean(meanInterval(blocks.map((block) => block.experience)));
  const gap = discloseGap(meanInterval(blocks.map((block) => block.experience - block.expectation)), [
    expectation,
    experience,
  ]);
  return { p, n: discloseCount(blocks.length), expectation, experience, gap: gap.figure, gapLabel: gap.label };
};

/** Has the person answered at least one whole block with numbers? Only then do they count as having answered. */
export const hasCompleteBlock = (instrument: Instrument, response: WaveResponse): boolean =>
  fivePs.some((p) => {
    const itemIds = itemsOfP(instrument, p).map((item) => item.id);
    return itemIds.length > 0 && blockOf(response, itemIds) !== null;
  });

/**
 * The release of a closed wave: per P the mean expectation, experience and gap with 95 % intervals, the value item, and
 * the response rate (answered / delivered). Pure; the same answers in any order give the same release.
 * Source: measurement method, sections 6, 7 and 9.
 */
export const makeRelease = (
  wave: Wave & { readonly openedAt: string },
  closedAt: string,
  instrument: Instrument,
  invitations: readonly Invitation[],
  responses: readonly WaveResponse[],
): Release => {
  const counts = countInvitations(invitations);
  const delivered = counts.sent + counts.unknown;
  const answered = responses.filter((response) => hasCompleteBlock(instrument, response)).length;
  const n = discloseCount(answered);
  const value = meanInterval(responses.flatMap((response) => response.answers.ratings.V1 ?? []));
  return {
    waveId: wave.id,
    title: wave.title,
    instrumentId: instrument.id,
    instrumentVersion: instrument.version,
    openedAt: wave.openedAt,
    closedAt,
    invited: counts.invited,
    delivered,
    n,
    responseRate: n === null || delivered === 0 ? null : Math.min(1, n / delivered),
    value: { itemId: 'V1', n: discloseCount(value?.n ?? 0), figure: discloseMean(value) },
    ps: fivePs.map((p) => releaseP(instrument, responses, p)),
  };
};
