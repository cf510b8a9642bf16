import { cardsOf } from '#core/instrument/card-items';
import type { Instrument } from '#core/instrument/instrument';
import { plusMilliseconds } from '#core/kernel/clock';
import { defaultClosesAt, isSpread } from './card-schedule';
import type { Wave } from './wave';

/** When the card after this one is due, by the equal parts of `dueCard`; null after the last, or where none is waited for. */
export const nextCardAt = (
  wave: Pick<Wave, 'openedAt' | 'closesAt'>,
  instrument: Instrument,
  microPulse: number,
): string | null => {
  const cards = cardsOf(instrument);
  if (!wave.openedAt || !isSpread(instrument) || microPulse < 1 || microPulse >= cards) return null;
  const closesAt = wave.closesAt ?? defaultClosesAt(instrument, wave.openedAt);
  const lasts = Date.parse(closesAt) - Date.parse(wave.openedAt);
  return plusMilliseconds(wave.openedAt, Math.ceil((lasts / cards) * microPulse));
};

/** When the newest card of an open wave was due, of which reminders count; null before opening. */
export const newestCardAt = (
  wave: Pick<Wave, 'openedAt' | 'closesAt' | 'microPulse'>,
  instrument: Instrument,
): string | null => nextCardAt(wave, instrument, wave.microPulse - 1) ?? wave.openedAt;
