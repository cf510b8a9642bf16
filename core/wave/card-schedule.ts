import { cardsOf } from '#core/instrument/card-items';
import type { Instrument } from '#core/instrument/instrument';
import { dayInMilliseconds, plusMilliseconds } from '#core/kernel/clock';
import { defaultOpenDays, type Wave } from './wave';

/** Are the cards of a wave sent one after the other over days? Else each follows on the answer to the one before. */
export const isSpread = (instrument: Instrument): boolean => instrument.daysBetween > 0 && cardsOf(instrument) > 1;

/** When a wave closes that names no closing: the cards that are spread over days all get their days. */
export const defaultClosesAt = (instrument: Instrument, openedAt: string): string => {
  const days = isSpread(instrument) ? cardsOf(instrument) * instrument.daysBetween : defaultOpenDays;
  return plusMilliseconds(openedAt, days * dayInMilliseconds);
};

/**
 * The newest card that is due at a time, counted from 1: card k is due once (k − 1) of the wave's equal parts have passed.
 * A wave that closes by default has parts of `daysBetween` days; one that names its closing has shorter or longer ones, so
 * that each card has its time before closing.
 */
export const dueCard = (wave: Pick<Wave, 'openedAt' | 'closesAt'>, instrument: Instrument, time: string): number => {
  if (!wave.openedAt || !isSpread(instrument)) return 1;
  const cards = cardsOf(instrument);
  const opened = Date.parse(wave.openedAt);
  const closes = Date.parse(wave.closesAt ?? defaultClosesAt(instrument, wave.openedAt));
  const part = (closes - opened) / cards;
  const passed = Math.floor((Date.parse(time) - opened) / part);
  return Math.min(Math.max(passed + 1, 1), cards);
};
