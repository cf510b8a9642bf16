import { cardsOf } from '#core/instrument/card-items';
import type { Instrument } from '#core/instrument/instrument';
import { dayInMilliseconds, plusMilliseconds } from '#core/kernel/clock';
import { defaultClosesAt } from './card-schedule';
import { nextCardAt } from './next-card-at';
import type { Wave } from './wave';

/** Something that happens to a wave by itself; `card` is the one that it is about, counted from 1. */
export type WaveDate = {
  readonly kind: 'opening' | 'card' | 'reminder' | 'closing';
  readonly card: number;
  readonly at: string;
};

type Planned = Pick<Wave, 'opensAt' | 'openedAt' | 'closesAt' | 'closedAt' | 'reminderAfterDays'>;

const later = (one: string, other: string): string => (one > other ? one : other);

/** When each card is due: not sooner after the one before than so many days, and none that would come after the closing. */
const cardTimes = (openedAt: string, closesAt: string, instrument: Instrument, fewestDays: number): string[] => {
  const times = [openedAt];
  for (let card = 1; card < cardsOf(instrument); card += 1) {
    const due = nextCardAt({ openedAt, closesAt }, instrument, card);
    if (due === null) return times;
    const rested = plusMilliseconds(times.at(-1) ?? openedAt, fewestDays * dayInMilliseconds);
    const at = later(due, rested);
    if (at >= closesAt) return times;
    times.push(at);
  }
  return times;
};

/**
 * What will happen when, or did: its opening, the cards after the first, reminders, and its closing, in order of time.
 * `fewestDays` lie between two cards at the least. A reminder that would come with the next card, or after the closing, is
 * none. Empty for a wave that nobody has given a time.
 */
export const datesOf = (wave: Planned, instrument: Instrument, fewestDays: number): WaveDate[] => {
  const openedAt = wave.openedAt ?? wave.opensAt;
  if (!openedAt) return wave.closesAt ? [{ kind: 'closing', card: 1, at: wave.closesAt }] : [];
  const planned = wave.closesAt ?? defaultClosesAt(instrument, openedAt);
  const end = wave.closedAt ?? planned;
  const cards = cardTimes(openedAt, planned, instrument, fewestDays);
  const days = wave.reminderAfterDays;
  const dates: WaveDate[] = cards.flatMap((at, index) => {
    const card = index + 1;
    const reminder = days === null ? null : plusMilliseconds(at, days * dayInMilliseconds);
    const isInTime = reminder !== null && reminder < (cards[card] ?? end);
    return [
      { kind: index === 0 ? 'opening' : 'card', card, at },
      ...(isInTime ? [{ kind: 'reminder' as const, card, at: reminder }] : []),
    ] as const;
  });
  const past = dates.filter(({ at }) => at < end);
  return [...past, { kind: 'closing', card: past.at(-1)?.card ?? 1, at: end }];
};
