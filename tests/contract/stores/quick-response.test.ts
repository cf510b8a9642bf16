import fc from 'fast-check';
import { itemIdSchema } from '#core/instrument/item';
import { readUsualRow } from '../../../bot/tables/quick-response';
import {
  partitionKey,
  responseEntitySchema,
  rowKey,
  schemaVersion,
  toEntity,
} from '../../../bot/tables/response-table';
import { completeResponse, samplePid, sampleResponse } from './samples';

const ref = { tenantId: 'tenant', workspaceId: 'pmo', waveId: 'wave' };
const pid = samplePid('c');

/** What the schema says of a row: the response, or null where it refuses it. */
const bySchema = (row: Readonly<Record<string, unknown>>): unknown => {
  const parsed = responseEntitySchema.safeParse(row);
  if (!parsed.success) return null;
  const { complete, atom, answers } = parsed.data;
  return { pid: parsed.data.rowKey[0], complete, atom, answers };
};

const rating = fc.constantFrom(1, 2, 3, 4, 5, 6, 7, null);
const itemId = fc.constantFrom(...itemIdSchema.options);
const pair = fc.record(
  { expectation: rating, experience: rating, minimum: rating },
  { requiredKeys: ['expectation', 'experience'] },
);
const answers = fc.record({
  pairs: fc.dictionary(itemId, pair, { maxKeys: 5 }),
  ratings: fc.dictionary(itemId, rating, { maxKeys: 5 }),
  choices: fc.dictionary(fc.string(), fc.string({ minLength: 1, maxLength: 40 }), { maxKeys: 3 }),
  texts: fc.dictionary(itemId, fc.string({ minLength: 1, maxLength: 1000 }), { maxKeys: 3 }),
});

const rowOf = (text: string, changes: object = {}): Record<string, unknown> => ({
  partitionKey: partitionKey(ref, pid),
  rowKey: rowKey(pid),
  etag: 'W/"1"',
  schemaVersion,
  complete: true,
  answers: text,
  ...changes,
});

test('usual rows are read as the schema reads them', () => {
  for (const response of [sampleResponse(pid), completeResponse(pid), completeResponse(pid, 'North')]) {
    const row = toEntity(ref, response);
    expect(readUsualRow(row, schemaVersion)).toEqual(response);
  }
  fc.assert(
    fc.property(answers, fc.boolean(), fc.option(fc.string()), (said, complete, atom) => {
      const row = rowOf(JSON.stringify(said), { complete, atom });
      expect(readUsualRow(row, schemaVersion)).not.toBeNull();
      expect(readUsualRow(row, schemaVersion)).toEqual(bySchema(row));
    }),
  );
});

const oddities: readonly unknown[] = [
  0,
  8,
  1.5,
  -1,
  '7',
  '',
  'x'.repeat(1001),
  true,
  [],
  {},
  [1],
  { expectation: 1 },
  null,
];

/** The same JSON with one value anywhere in it, or one key, replaced by something else. */
const spoilt = (text: string, at: number, by: unknown, isKey: boolean): string => {
  let left = at;
  const walk = (value: unknown): unknown => {
    if (left-- === 0 && !isKey) return by;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [isKey && left === 0 ? String(by) : key, walk(inner)]),
    );
  };
  return JSON.stringify(walk(JSON.parse(text)));
};

test('nothing is taken that the schema refuses, and nothing is read otherwise', () => {
  fc.assert(
    fc.property(answers, fc.nat(30), fc.constantFrom(...oddities), fc.boolean(), (said, at, by, isKey) => {
      const row = rowOf(spoilt(JSON.stringify(said), at, by, isKey));
      const usual = readUsualRow(row, schemaVersion);
      if (usual !== null) expect(usual).toEqual(bySchema(row));
    }),
    { numRuns: 2000 },
  );
});

const plain = '{"pairs":{},"ratings":{},"choices":{},"texts":{}}';

test.each([
  ['no JSON', rowOf('{')],
  ['no object', rowOf('null')],
  ['a list', rowOf('[]')],
  ['one more part', rowOf('{"pairs":{},"ratings":{},"choices":{},"texts":{},"name":{}}')],
  ['a part too few', rowOf('{"pairs":{},"ratings":{},"texts":{}}')],
  ['a prototype', rowOf('{"pairs":{},"ratings":{},"choices":{"__proto__":"x"},"texts":{}}')],
  ['another version', rowOf(plain, { schemaVersion: schemaVersion + 1 })],
  ['no completeness', rowOf(plain, { complete: 'true' })],
  ['an atom of another kind', rowOf(plain, { atom: 7 })],
  ['a pid in capitals', rowOf(plain, { rowKey: pid.toUpperCase() })],
  ['another partition', rowOf(plain, { partitionKey: 'tenant|pmo|wave' })],
  ['no keys', rowOf(plain, { partitionKey: undefined, rowKey: undefined })],
])('a row with %s is left to the schema', (_, row) => {
  expect(readUsualRow(row, schemaVersion)).toBeNull();
});
