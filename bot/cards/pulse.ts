import { itemsOfCard } from '#core/instrument/card-items';
import type { Item } from '#core/instrument/item';
import type { Language, MessageKey, Say } from '#core/language/language';
import { makeCardTemplate } from './card-template';
import { oneTapItem, renderEventCard } from './event';
import type { Card } from './notice';
import template from './pulse.json' with { type: 'json' };
import { buttonsOf, headOf, type PulseCard, planOf } from './pulse-card';
import { commentOf, rowOf } from './pulse-row';

const isText = (item: Item): boolean => item.columns.includes('text');

/** How the rows are to be read: by two columns, by three, or one by one. */
const stemOf = (items: readonly Item[]): MessageKey => {
  const columns = items.flatMap((item) => item.columns);
  if (columns.includes('minimum')) return 'card.pulse.stemThree';
  return columns.includes('expectation') ? 'instrument.stem' : 'card.pulse.stemSingle';
};

const expand = makeCardTemplate(template);

/** The form: why, who sees what, how to stop, the rows, the open questions, one main button. */
const renderForm = (card: PulseCard, items: readonly Item[], language: Language, say: Say): Card =>
  expand({
    $root: {
      ...headOf(card, 'pulse', language, say),
      stem: say(stemOf(items)),
      rows: items.filter((item) => !isText(item)).map((item) => rowOf(card, item, language, say)),
      comments: items.filter(isText).map((item) => commentOf(card, item, language, say)),
      ...buttonsOf(card, language, say),
    },
  });

/** Renders one card of a wave: the one-tap card where a single rating is all it asks, else the form. */
export const renderPulseCard = (card: PulseCard, language: Language, say: Say): Card => {
  const items = itemsOfCard(planOf(card));
  const item = oneTapItem(items);
  return item ? renderEventCard(card, item, language, say) : renderForm(card, items, language, say);
};
