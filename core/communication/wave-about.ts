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
  // Never half of a sign that takes two places.
  title: purpose.slice(0, longestTitle).replace(/[\uD800-\uDBFF]$/, ''),
  ...untilOpened,
  ...part,
  state: 'scheduled',
  reminderAfterDays: null,
  recurring: null,
  seriesId: null,
  round: 1,
});
