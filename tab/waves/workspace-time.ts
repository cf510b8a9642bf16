import { type WallClock, wallClockOf } from '#core/kernel/wall-clock';
import type { WorkspaceSettings } from '#core/workspace/workspace';

/** How a workspace counts time, and after how many days it reminds unless a wave says otherwise. */
export type WorkspaceTime = Pick<WorkspaceSettings, 'timeZone' | 'reminderAfterDays'> & { readonly clock: WallClock };

/** The clock of a workspace. A browser that does not know the zone shows UTC, and says so. */
export const workspaceTime = ({
  timeZone,
  reminderAfterDays,
}: Pick<WorkspaceSettings, 'timeZone' | 'reminderAfterDays'>): WorkspaceTime => {
  const clock = wallClockOf(timeZone);
  if (clock) return { timeZone, reminderAfterDays, clock };
  return {
    timeZone: 'UTC',
    reminderAfterDays,
    clock: { wallAt: (at) => at, momentOf: (wall) => wall, nextJump: () => null },
  };
};

/** The moment of a day and time (yyyy-mm-ddThh:mm) on a clock. */
export const timeOf = (wall: string, clock: WallClock): string =>
  new Date(clock.momentOf(Date.parse(`${wall}:00Z`))).toISOString();

/** The day and time that a clock shows at a moment; empty for none. */
export const wallOf = (time: string | null, clock: WallClock): string =>
  time === null ? '' : new Date(clock.wallAt(Date.parse(time))).toISOString().slice(0, 16);
