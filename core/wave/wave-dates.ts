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

/** So many days a card may come later than it is due, because another was sent not long before; else it is not sent. */
export const longestWaitDays = 7;

type CardTime = { readonly card: number; readonly at: string };

/** When each card is sent: not sooner after the one before than so many days, and none too late or after the closing. */
const cardTimes = (openedAt: string, closesAt: string, instrument: Instrument, fewestDays: number): CardTime[] => {
  const times: CardTime[] = [{ card: 1, at: openedAt }];
  for (let card = 2; card <= cardsOf(instrument); card += 1) {
    const due = nextCardAt({ openedAt, closesAt }, instrument, card - 1);
    if (due === null) return times;
    const at = later(due, plusMilliseconds(times.at(-1)?.at ?? openedAt, fewestDays * dayInMilliseconds));
    if (at <= plusMilliseconds(due, longestWaitDays * dayInMilliseconds) && at < closesAt) times.push({ card, at });
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
  const dates: WaveDate[] = cards.flatMap(({ card, at }, index) => {
    const reminder = days === null ? null : plusMilliseconds(at, days * dayInMilliseconds);
    const isInTime = reminder !== null && reminder < (cards[index + 1]?.at ?? end);
    return [
      { kind: index === 0 ? 'opening' : 'card', card, at },
      ...(isInTime ? [{ kind: 'reminder' as const, card, at: reminder }] : []),
    ] as const;
  });
  const past = dates.filter(({ at }) => at < end);
  return [...past, { kind: 'closing', card: past.at(-1)?.card ?? 1, at: end }];
};
