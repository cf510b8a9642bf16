// One line a stakeholder rates or answers. Built-in items have a fixed id of the method (section 4), which is never given
// to another wording; a lead's own questions are OWN1 … OWN5.
import { z } from 'zod';
import { aspectSchema } from '#core/kernel/aspect';
import { pSchema } from '#core/kernel/five-p';

/**
 * What is filled in for an item: two or three columns of a P or aspect item, the one rating of a single-scale item, one
 * choice, a first and a second choice, or free text.
 */
export const columnSchema = z.enum([
  'expectation',
  'experience',
  'minimum',
  'rating',
  'choice',
  'first',
  'second',
  'text',
]);
export type Column = z.infer<typeof columnSchema>;

export const builtInItemIds = [
  'PR1',
  'PR2',
  'PR3',
  'PE1',
  'PE2',
  'PE3',
  'PC1',
  'PC2',
  'PC3',
  'PP1',
  'PP2',
  'PP3',
  'PS1',
  'PS2',
  'PS3',
  'SV1',
  'SV2',
  'SU1',
  'SU2',
  'CO1',
  'CO2',
  'IN1',
  'IN2',
  'RE1',
  'RE2',
  'V1',
  'V2',
  'CSAT',
  'EFFORT',
  'T1',
  'T2',
  'EF1',
  'EF2',
  'EF3',
  'EF4',
  'EF5',
  'importance',
  'need',
  'preferChannel',
  'preferFrequency',
  'preferFormat',
  'issue',
  'issueText',
  'comment',
] as const;

/** What the readers of a message say of it, letter by letter of ABCDE. */
export const readerItemIds = ['AB_A', 'AB_B', 'AB_C', 'AB_D', 'AB_E'] as const;
export type ReaderItemId = (typeof readerItemIds)[number];

/** A lead may add so many questions of their own, closed scales only. */
export const ownItemIds = ['OWN1', 'OWN2', 'OWN3', 'OWN4', 'OWN5'] as const;

export const itemIdSchema = z.enum([...builtInItemIds, ...readerItemIds, ...ownItemIds]);
export type ItemId = z.infer<typeof itemIdSchema>;

/** The words at the two ends of a 1–7 scale. */
export const endsSchema = z.enum(['quality', 'agreement', 'satisfaction', 'amount', 'frequency']);
export type Ends = z.infer<typeof endsSchema>;

/** The choices a closed question may offer; their words are in the message catalogue. */
export const choiceSchema = z.string().min(1).max(40);

export const longestWordingInCharacters = 200;
const wordingSchema = z.string().trim().min(1).max(longestWordingInCharacters);

export const itemSchema = z.object({
  id: itemIdSchema,
  /** The P whose block the item belongs to; absent for items that measure no P. */
  p: pSchema.optional(),
  /** The aspect of customer experience it belongs to. */
  aspect: aspectSchema.optional(),
  columns: z.array(columnSchema).min(1).readonly(),
  /** Of a `rating` column; two- and three-column items always run from very poor to excellent. */
  ends: endsSchema.optional(),
  /** Of a `rating` column: five points run from no to fully; where nothing is said there are seven. */
  points: z.literal([5, 7]).optional(),
  /** Of a `choice`, `first` or `second` column. */
  choices: z.array(choiceSchema).readonly().optional(),
  required: z.boolean(),
  /** Planned answering time in seconds: a two-column row takes 15, a closed question 10. */
  seconds: z.number().nonnegative(),
  /** The wording a lead gave it, per language; the message catalogue's where a language is absent. */
  wording: z.object({ en: wordingSchema.optional(), de: wordingSchema.optional() }).optional(),
});
export type Item = z.infer<typeof itemSchema>;

/** The lowest and the highest rating of a scale of seven points, which is that of every item that says nothing else. */
export const scale = { lowest: 1, highest: 7 } as const;

/** The highest rating of an item. */
export const highestOf = ({ points }: Pick<Item, 'points'>): number => points ?? scale.highest;

/** The ids of the inputs on the card: `PR1.expectation` for an item of several columns, `V1` for a single one. */
export const inputIdsOf = (item: Item): string[] =>
  item.columns.length === 1 ? [item.id] : item.columns.map((column) => `${item.id}.${column}`);
