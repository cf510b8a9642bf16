import { z } from 'zod';
import type { MessageKey } from '#core/language/language';
import type { Choices, ChoicesChange } from './choices';

/** In a form, a language of one's own not chosen is a choice too. */
const asInTeams = 'teams';

/** What can be chosen, in the order in which it is asked, each with its choices as a form sends them. */
export const choiceFields = [
  { id: 'asking', options: ['welcome', 'stopped'] },
  { id: 'channel', options: ['chat', 'page'] },
  { id: 'frequency', options: ['any', 'monthly', 'quarterly'] },
  { id: 'format', options: ['card', 'notice'] },
  { id: 'language', options: [asInTeams, 'en', 'de'] },
] as const;
export type ChoiceField = (typeof choiceFields)[number];

type WordsOf<Field> = Field extends { readonly id: infer Id extends string; readonly options: readonly (infer O)[] }
  ? `preferences.${Id}.${O & string}`
  : never;

/** The words of one choice. */
export const choiceWord = (id: ChoiceField['id'], option: string): MessageKey =>
  `preferences.${id}.${option}` as WordsOf<ChoiceField>;

/** What is chosen in a field, as a form shows it. */
export const chosenIn = (choices: Choices, id: ChoiceField['id']): string => choices[id] ?? asInTeams;

const shape = Object.fromEntries(
  choiceFields.map(({ id, options }) => [id, z.enum(options as readonly [string, ...string[]]).optional()]),
);

/** The choices that a form sends back; null where one of them is none. */
export const readChoices = (inputs: unknown): ChoicesChange | null => {
  const read = z.object(shape).safeParse(inputs);
  if (!read.success) return null;
  const { language, ...others } = read.data;
  const own = language === undefined ? {} : { language: language === asInTeams ? null : language };
  return { ...others, ...own } as ChoicesChange;
};
