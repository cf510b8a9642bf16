import type { ResponseStore } from '#core/response/response-store';
import { type Wave, waveRefOf } from '#core/wave/wave';
import { countInvitations, type InvitationCounts } from './invitation';
import type { ReminderStore } from './reminder-store';

type Deps = {
  readonly reminders: Pick<ReminderStore, 'list'>;
  readonly responses: Pick<ResponseStore, 'count'>;
};

/** How many answers there must be before it is told how many people were reminded: the two add up to the delivered. */
const fewestAnswers = 5;

/**
 * How many reminders of the newest card are in each state; null when the wave has none, or when their number would tell
 * that fewer than five have answered.
 */
export const countReminders = async ({ reminders, responses }: Deps, wave: Wave): Promise<InvitationCounts | null> => {
  if (wave.reminderAfterDays === null || !wave.openedAt) return null;
  const ref = waveRefOf(wave);
  if ((await responses.count(ref)) < fewestAnswers) return null;
  const ofCard = (await reminders.list(ref)).filter(({ microPulse }) => microPulse === wave.microPulse);
  return countInvitations(ofCard);
};
