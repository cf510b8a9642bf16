import { longestTitle } from '#core/wave/next-round';
import { untilOpened } from '#core/wave/plan-wave';
import type { Wave } from '#core/wave/wave';
import type { Communication } from './communication';

/** A wave about a message, not opened yet. */
export const waveAbout = (
  { tenantId, workspaceId, id, purpose }: Communication,
  part: Pick<
    Wave,
    'id' | 'kind' | 'instrumentId' | 'instrumentVersion' | 'audience' | 'opensAt' | 'closesAt' | 'createdAt'
  >,
): Wave => ({
  tenantId,
  workspaceId,
  communicationId: id,
  title: purpose.slice(0, longestTitle),
  ...untilOpened,
  ...part,
  state: 'scheduled',
  reminderAfterDays: null,
  recurring: null,
  seriesId: null,
  round: 1,
});

/** The id of a message's wave; after one that never opened, the next number of the first. */
export const waveIdAfter = (first: string, last: string | null): string => {
  if (last === null) return first;
  const tries = last === first ? 1 : Number(last.slice(first.length + 1));
  return `${first}-${tries + 1}`;
};
