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
