import { cardsOf, itemsOfCard } from '#core/instrument/card-items';
import type { Seat } from '#core/response/find-seat';
import { type CardInputs, inputsOf } from '#core/response/read-answers';
import type { Answers } from '#core/response/wave-response';
import { isSpread } from '#core/wave/card-schedule';

/**
 * The card that follows at once on an answer, with what the person said on it before; null after the last one, and where
 * the next card is sent on another day.
 */
export const followUpOf = (
  seat: Seat,
  answers: Answers,
): { readonly seat: Seat; readonly inputs: CardInputs } | null => {
  if (isSpread(seat.instrument) || seat.microPulse >= cardsOf(seat.instrument)) return null;
  const next = { ...seat, microPulse: seat.microPulse + 1 };
  return { seat: next, inputs: inputsOf(itemsOfCard(next), answers) };
};
