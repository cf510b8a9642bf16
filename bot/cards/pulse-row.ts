import { type Column, type Ends, highestOf, type Item, inputIdsOf, scale } from '#core/instrument/item';
import { wordingOf } from '#core/instrument/wording-of';
import type { Language, MessageKey, Say } from '#core/language/language';
import { type CardInputs, cannotSay } from '#core/response/read-answers';
import { longestCommentInCharacters } from '#core/response/wave-response';
import { type PulseCard, problemOf, questionOf } from './pulse-card';

type Choice = { readonly title: string; readonly value: string };

/** The words at the two ends of an item's scale. */
export const endsOf = (item: Pick<Item, 'columns' | 'ends' | 'points'>, say: Say) => {
  if (item.points === 5) return { lowest: say('scale.fulfilment.1'), highest: say('scale.fulfilment.5') };
  const ends: Ends = item.columns.length > 1 ? 'quality' : (item.ends ?? 'agreement');
  return { lowest: say(`scale.${ends}.1`), highest: say(`scale.${ends}.7`) };
};

/** What a rating of the item may be: 1 with its word to the highest with its word, and "can't say". */
export const ratingChoices = (item: Item, say: Say): Choice[] => {
  const [highest, words] = [highestOf(item), endsOf(item, say)];
  return [
    ...Array.from({ length: highest }, (_, index): Choice => {
      const rating = index + scale.lowest;
      if (rating === scale.lowest) return { title: words.lowest, value: String(rating) };
      return { title: rating === highest ? words.highest : String(rating), value: String(rating) };
    }),
    { title: say('scale.na'), value: cannotSay },
  ];
};

const choicesOf = (item: Item, say: Say): Choice[] =>
  item.choices?.map((value) => ({
    // Every choice of a built-in item has its words, and leads add no choices of their own.
    title: say(`choice.${item.id}.${value}` as MessageKey),
    value,
  })) ?? ratingChoices(item, say);

const textOf = (inputs: CardInputs, inputId: string): string => {
  const input = inputs[inputId];
  return typeof input === 'string' ? input.slice(0, longestCommentInCharacters) : '';
};

/** The label of one input of a row: its column, or the question itself where the row has no columns. */
const labelOf = (item: Item, column: Column, language: Language, say: Say): string => {
  switch (column) {
    case 'rating':
    case 'choice':
    case 'text':
      return wordingOf(item, language, say);
    default:
      return say(`column.${column}`);
  }
};

/**
 * One row of the form. A row of several inputs has its question above them and its columns as their labels; where there is
 * only one, the question is its label, so that it is read out with the input. A label is the placeholder too, for clients
 * that show no labels.
 */
export const rowOf = (card: PulseCard, item: Item, language: Language, say: Say) => {
  const isSingle = item.columns.length === 1;
  const choices = choicesOf(item, say);
  const ids = inputIdsOf(item);
  const inputs = item.columns.map((column, index) => {
    const id = ids[index] ?? item.id;
    const value = textOf(card.inputs, id);
    return {
      id,
      label: labelOf(item, column, language, say),
      errorMessage: say(item.choices ? 'card.pulse.problem.choice' : 'card.pulse.problem.missing'),
      // A value that is not a choice would leave some clients with an input that cannot be opened.
      value: choices.some((choice) => choice.value === value) ? value : '',
      choices,
    };
  });
  return { question: isSingle ? '' : questionOf(item, language, say), inputs, problem: problemOf(card, item, say) };
};

/** One open question. */
export const commentOf = (card: PulseCard, item: Item, language: Language, say: Say) => ({
  id: item.id,
  label: wordingOf(item, language, say),
  placeholder: say('card.pulse.commentHint'),
  maxLength: longestCommentInCharacters,
  value: textOf(card.inputs, item.id),
  errorMessage: say('card.pulse.problem.too-long', { most: longestCommentInCharacters }),
  problem: problemOf(card, item, say),
});
