import type { Instrument } from '#core/instrument/instrument';
import { dayInMilliseconds } from '#core/kernel/clock';
import { defaultClosesAt } from '#core/wave/card-schedule';

/** For how many days a wave that names no closing stays open. */
export const daysOpen = (instrument: Instrument): number =>
  Date.parse(defaultClosesAt(instrument, new Date(0).toISOString())) / dayInMilliseconds;
