import { dayInMilliseconds } from '#core/kernel/clock';
import { type WallClock, wallClockOf } from '#core/kernel/wall-clock';
import type { Workspace } from '#core/workspace/workspace';
import type { Wave } from './wave';

const monthsInQuarter = 3;

/** The longest name of a wave, in characters. */
export const longestTitle = 100;

/** The same time of day on the same day of a later month; its last day where that month is shorter. */
const plusMonths = (time: string, months: number, clock: WallClock): string => {
  const wall = new Date(clock.wallAt(Date.parse(time)));
  const [year, month] = [wall.getUTCFullYear(), wall.getUTCMonth() + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Date.UTC(year, month, Math.min(wall.getUTCDate(), lastDay));
  return new Date(clock.momentOf(day + (wall.getTime() % dayInMilliseconds))).toISOString();
};

const seriesOf = ({ seriesId, id }: Wave): string => seriesId ?? id;

/** Its name, with the number of the round from the second on. */
const titleOfRound = (wave: Wave, round: number): string => {
  const numbered = ` (${wave.round})`;
  const plain = wave.round > 1 && wave.title.endsWith(numbered) ? wave.title.slice(0, -numbered.length) : wave.title;
  const number = ` (${round})`;
  return plain.slice(0, longestTitle - number.length) + number;
};

/**
 * The next wave of a series as it is planned when this one opens: a quarter later, at the same time of day on the clock of
 * the workspace. Its id follows from the series, so that two workers who open a wave plan the next one once. A quarter that
 * has passed meanwhile is left out. Null for a wave that does not recur.
 */
export const nextRound = (wave: Wave, workspace: Workspace, now: string): Wave | null => {
  if (wave.recurring === null) return null;
  const clock = wallClockOf(workspace.settings.timeZone);
  if (!clock) throw new Error('The settings of a workspace name no time zone');
  const opensAt = wave.opensAt ?? now;
  let months = monthsInQuarter;
  while (plusMonths(opensAt, months, clock) <= now) months += monthsInQuarter;
  const round = wave.round + 1;
  return {
    ...wave,
    id: `${seriesOf(wave)}-${round}`,
    seriesId: seriesOf(wave),
    round,
    title: titleOfRound(wave, round),
    state: 'scheduled',
    opensAt: plusMonths(opensAt, months, clock),
    closesAt: wave.closesAt && plusMonths(wave.closesAt, months, clock),
    createdAt: now,
  };
};
