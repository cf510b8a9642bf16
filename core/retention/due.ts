import { quarterOf } from '#core/delivery/audience/audience';
import { type Wave, type WavePart, wavePartSchema } from '#core/wave/wave';
import { type Period, periods, timeBefore } from './periods';

const hasPassed = (since: string, period: Period, now: string): boolean => since < timeBefore(now, period);

/**
 * Until the quarter in which a wave opened is over, its invitations are what keeps another wave from an audience that
 * differs by one to four people: a wave of one day at the beginning of a quarter keeps them two days longer.
 */
const isStillCompared = ({ openedAt }: Wave, now: string): boolean =>
  openedAt !== null && quarterOf(openedAt) === quarterOf(now);

/** What of an ended wave is to be removed now, first what leads from a person to an answer. */
export const duePartsOf = (wave: Wave, now: string): WavePart[] => {
  const { closedAt } = wave;
  if (closedAt === null) return [];
  return wavePartSchema.options.filter(
    (part) =>
      !wave.removed.includes(part) &&
      hasPassed(closedAt, periods[part], now) &&
      !(part === 'invitations' && isStillCompared(wave, now)),
  );
};

/** Has the time come even for its figures and its plan? */
export const isForgotten = ({ closedAt }: Wave, now: string): boolean =>
  closedAt !== null && hasPassed(closedAt, periods.releases, now);

/** From when on an ended wave may have something that is due: earlier ones are not even looked at. */
export const firstDueBefore = (now: string): string => timeBefore(now, periods.keys);
