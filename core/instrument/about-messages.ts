// Instruments of waves that are about one message of the PMO. Nobody plans or copies them: sending a message makes a wave of
// the first, asking its readers one of the second.
import type { Instrument } from './instrument';
import { highestOf, type Item, type ItemId, type ReaderItemId, readerItemIds } from './item';

/** One card that asks nothing: it is the message. */
export const message: Instrument = {
  id: 'message',
  version: 1,
  items: [],
  microPulses: [{ blocks: 0, itemIds: [] }],
  daysBetween: 0,
};

const statement = (id: ReaderItemId): Item => ({
  id,
  columns: ['rating'],
  points: 5,
  required: true,
  seconds: 6,
});

/**
 * Five taps about a message that was sent, one a letter of ABCDE (measurement method, section 13); each statement follows on
 * the answer to the one before.
 */
export const abcde: Instrument = {
  id: 'abcde',
  version: 1,
  items: readerItemIds.map(statement),
  microPulses: readerItemIds.map((id) => ({ blocks: 0, itemIds: [id] })),
  daysBetween: 0,
};

/** All of them. */
export const aboutMessages: readonly Instrument[] = [message, abcde];

const items = new Map(aboutMessages.flatMap((instrument) => instrument.items.map((item) => [item.id, item])));

/** The highest rating that can be given to an item of any built-in instrument, or to a lead's own question. */
export const highestOfId = (id: ItemId): number => highestOf(items.get(id) ?? {});
