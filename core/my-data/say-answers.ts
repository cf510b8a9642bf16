import type { Instrument } from '#core/instrument/instrument';
import type { Item } from '#core/instrument/item';
import { wordingOf } from '#core/instrument/wording-of';
import { en } from '#core/language/en';
import type { Language, MessageKey, Say } from '#core/language/language';
import type { Answers } from '#core/response/wave-response';
import type { Said } from './my-data';

const isKey = (key: string): key is MessageKey => Object.hasOwn(en, key);

const choiceOf = (item: Item, choice: string, say: Say): string => {
  const key = `choice.${item.id}.${choice}`;
  return isKey(key) ? say(key) : choice;
};

type Column = Pick<Said, 'column' | 'said'>;

const numbersOf = (item: Item, { pairs, ratings }: Answers): Column[] => {
  const pair = pairs[item.id];
  const rating = ratings[item.id];
  return [
    ...(pair
      ? [
          { column: 'expectation', said: pair.expectation } as const,
          { column: 'experience', said: pair.experience } as const,
        ]
      : []),
    ...(pair?.minimum === undefined ? [] : [{ column: 'minimum', said: pair.minimum } as const]),
    ...(rating === undefined ? [] : [{ column: 'rating', said: rating } as const]),
  ];
};

const wordsOf = (item: Item, { choices, texts }: Answers, say: Say): Column[] => {
  const text = texts[item.id];
  const chosen = (['choice', 'first', 'second'] as const).flatMap((column) => {
    const choice = choices[column === 'choice' ? item.id : `${item.id}.${column}`];
    return choice === undefined ? [] : [{ column, said: choiceOf(item, choice, say) }];
  });
  return [...chosen, ...(text === undefined ? [] : [{ column: 'text', said: text } as const])];
};

/** What somebody answered, question by question in the order of the instrument, in the words of a language. */
export const sayAnswers = (
  instrument: Pick<Instrument, 'items'>,
  answers: Answers,
  language: Language,
  say: Say,
): Said[] =>
  instrument.items.flatMap((item) =>
    [...numbersOf(item, answers), ...wordsOf(item, answers, say)].map((column) => ({
      itemId: item.id,
      question: wordingOf(item, language, say),
      ...column,
    })),
  );
