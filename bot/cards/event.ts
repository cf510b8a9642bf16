import { highestOf, type Item } from '#core/instrument/item';
import type { Language, Say } from '#core/language/language';
import { cannotSay } from '#core/response/read-answers';
import { makeCardTemplate } from './card-template';
import template from './event.json' with { type: 'json' };
import type { Card } from './notice';
import { buttonsOf, headOf, type PulseCard, questionOf } from './pulse-card';
import { endsOf, ratingChoices } from './pulse-row';

/** The one rating that is all a card asks; undefined for a card that needs the form. */
export const oneTapItem = (items: readonly Item[]): Item | undefined => {
  const [item, ...others] = items;
  return others.length === 0 && item?.required && item.columns[0] === 'rating' ? item : undefined;
};

const expand = makeCardTemplate(template);

/** Renders the one-tap card: each number, and "can't say", sends the answer that the form would send. */
export const renderEventCard = (card: PulseCard, item: Item, language: Language, say: Say): Card => {
  const { sendData, ...buttons } = buttonsOf(card, language, say);
  const { lowest, highest } = endsOf(item, say);
  const taps = ratingChoices(item, say).map(({ title, value }) => ({
    value,
    title,
    data: { ...sendData, [item.id]: value },
    isChosen: card.inputs[item.id] === value,
  }));
  const chosen = taps.find(({ isChosen }) => isChosen);
  return expand({
    $root: {
      ...headOf(card, 'event', language, say),
      question: questionOf(item, language, say),
      chosen: chosen ? say('card.event.chosen', { answer: chosen.title }) : '',
      taps: taps
        .filter(({ value }) => value !== cannotSay)
        .map(({ title, isChosen, ...tap }) => ({
          ...tap,
          title: title === tap.value ? say('card.event.rating', { rating: title, top: highestOf(item) }) : title,
          style: isChosen ? 'accent' : 'emphasis',
        })),
      cannotSay: taps.filter(({ value }) => value === cannotSay),
      lowest,
      highest,
      ...buttons,
    },
  });
};
