import { longestOf } from '#core/instrument/card-items';
import { type CopyRefusal, type CopyRequest, copyInstrument } from '#core/instrument/copy-instrument';
import type { Instrument, MicroPulse } from '#core/instrument/instrument';
import type { ItemId } from '#core/instrument/item';
import { addItem, freeOwnIds, ownItemsOf } from '#core/instrument/own-questions';
import { keepItems } from '#core/instrument/trim-cards';

/** What a draft comes to, whether or not it may be saved. */
export type Drafted = {
  /** Seconds of each card of the source; null for a card on which nothing is left. */
  readonly seconds: readonly (number | null)[];
  /** On which card, from 1, each of the own questions stands. */
  readonly ownCards: readonly (number | null)[];
  /** Why it may not be saved; null when it may. */
  readonly refusal: CopyRefusal | null;
};

const idsOn = ({ itemIds, alternating, drawn }: MicroPulse): ItemId[] => [
  ...itemIds,
  ...(alternating ?? []).flat(),
  ...(drawn ?? []).flat(),
];

/** Cards keep their order and share no item, so the next one that fits is the one that was left of it. */
const matchCards = (source: Instrument, drafted: Instrument, own: ReadonlySet<ItemId>): (number | null)[] => {
  let next = 0;
  return source.microPulses.map((card) => {
    const left = drafted.microPulses[next];
    const ids = new Set(idsOn(card));
    const isLeft = left && left.blocks <= card.blocks && idsOn(left).every((id) => own.has(id) || ids.has(id));
    if (!isLeft) return null;
    next += 1;
    return next;
  });
};

/** A question without words yet takes its time all the same. */
const withWords = (request: CopyRequest): CopyRequest => ({
  ...request,
  title: request.title || '…',
  ownQuestions: request.ownQuestions.map((question) => ({ ...question, wording: { en: '…', ...question.wording } })),
});

/** Works out what a request makes of its source: the times of the cards, and whether the server would take it. */
export const draftedOf = (source: Instrument, request: CopyRequest): Drafted => {
  const asked = withWords(request);
  const kept = keepItems(
    source,
    source.items.filter(({ id }) => !asked.leaveOut.includes(id)),
  );
  const own = ownItemsOf(asked.ownQuestions, freeOwnIds(source), null);
  const base = kept.microPulses.length > 0 ? kept : { ...kept, microPulses: [{ blocks: 0, itemIds: [] }] };
  const drafted = own.reduce(addItem, base);
  const cards = matchCards(source, drafted, new Set(own.map(({ id }) => id)));
  const cardOf = (id: ItemId): number | null =>
    drafted.microPulses.findIndex(({ itemIds }) => itemIds.includes(id)) + 1 || null;
  const copied = copyInstrument(source, 'draft', asked, 1);
  return {
    seconds: cards.map((card) => (card === null ? null : longestOf(drafted, card))),
    ownCards: own.map(({ id }) => cardOf(id)),
    refusal: copied.ok ? null : copied.error,
  };
};
