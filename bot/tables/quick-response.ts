import { itemIdSchema, scale } from '#core/instrument/item';
import { longestCommentInCharacters, type WaveResponse } from '#core/response/wave-response';
import type { Row } from './malformed-row';

// A closing reads every row of a wave, and the general parser would take most of that time. This one knows what a usual
// row looks like; whatever it does not recognise is left to the schema, which alone refuses a row.

const itemIds: ReadonlySet<string> = new Set(itemIdSchema.options);
const pidPattern = /^[0-9a-f]{64}$/;
const partitionKeyParts = 4;
const longestChoice = 40;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRating = (value: unknown): boolean =>
  value === null ||
  (typeof value === 'number' && Number.isInteger(value) && value >= scale.lowest && value <= scale.highest);

const isPair = (value: unknown): boolean => {
  if (!isFields(value)) return false;
  let columns = 0;
  for (const column in value) {
    if (column !== 'expectation' && column !== 'experience' && column !== 'minimum') return false;
    if (!isRating(value[column])) return false;
    if (column !== 'minimum') columns += 1;
  }
  return columns === 2;
};

const isText = (value: unknown, longest: number): boolean =>
  typeof value === 'string' && value.length > 0 && value.length <= longest;

const isEach = (value: unknown, isEntry: (entry: unknown) => boolean, ids?: ReadonlySet<string>): boolean => {
  if (!isFields(value)) return false;
  for (const id in value) {
    // The schema drops this key, which must never be set by what a row says.
    if (id === '__proto__' || (ids && !ids.has(id)) || !isEntry(value[id])) return false;
  }
  return true;
};

const isChoice = (value: unknown): boolean => isText(value, longestChoice);
const isComment = (value: unknown): boolean => isText(value, longestCommentInCharacters);

const partsOfAnswers: ReadonlySet<string> = new Set(['pairs', 'ratings', 'choices', 'texts']);

const isAnswers = (value: unknown): value is WaveResponse['answers'] => {
  if (!isFields(value)) return false;
  for (const part in value) if (!partsOfAnswers.has(part)) return false;
  return (
    isEach(value.pairs, isPair, itemIds) &&
    isEach(value.ratings, isRating, itemIds) &&
    isEach(value.choices, isChoice) &&
    isEach(value.texts, isComment, itemIds)
  );
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The response of a row that is as rows usually are; null for any other, well formed or not. */
export const readUsualRow = (row: Row, schemaVersion: number): WaveResponse | null => {
  const { partitionKey, rowKey: pid, complete, atom = null, answers: text } = row;
  if (typeof partitionKey !== 'string' || partitionKey.split('|').length !== partitionKeyParts) return null;
  if (typeof pid !== 'string' || !pidPattern.test(pid)) return null;
  if (row.schemaVersion !== schemaVersion || typeof complete !== 'boolean' || typeof text !== 'string') return null;
  if (atom !== null && typeof atom !== 'string') return null;
  const answers = parse(text);
  return isAnswers(answers) ? { pid, answers, complete, atom } : null;
};
