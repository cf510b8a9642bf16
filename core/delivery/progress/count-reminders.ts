import type { ReminderStore } from '#core/delivery/reminder/reminder-store';
import { type Wave, waveRefOf } from '#core/wave/wave';

/** So many people there must be on either side of a number before it is told. */
const fewest = 5;

/**
 * How many people were reminded of the newest card; null while the wave is open, where the number beside each person's own
 * date would tell who had not answered, and where fewer than five were reminded or fewer than five were not. `delivered`
 * is how many could have been.
 */
export const countReminded = async (
  { reminders }: { readonly reminders: Pick<ReminderStore, 'list'> },
  wave: Wave,
  delivered: number,
): Promise<number | null> => {
  const hasEnded = wave.state === 'closed' || wave.state === 'cancelled';
  if (wave.reminderAfterDays === null || !hasEnded) return null;
  const all = await reminders.list(waveRefOf(wave));
  const reminded = all.filter(({ microPulse, state }) => microPulse === wave.microPulse && state !== 'planned').length;
  return reminded >= fewest && delivered - reminded >= fewest ? reminded : null;
};
