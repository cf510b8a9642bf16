// Values that fit a JSON schema, made at random: what a program that reads our OpenAPI document would send.
import fc, { type Arbitrary } from 'fast-check';
import { z } from 'zod';

export type JsonSchema = {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema | false;
  readonly prefixItems?: readonly JsonSchema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: string;
};

/** A schema of ours as JSON Schema, as it is for what comes in. */
export const schemaOf = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;

/** What forms hold, and what people who look for holes put into them. */
export const oddTexts = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  'a\u202eb',
  '🙂'.repeat(40),
  '=cmd|1',
  ['$', '{secret}'].join(''),
  '[x](javascript:alert(1))',
  '<at>x</at>',
  "x' or PartitionKey ne 'y",
  '../../etc/passwd',
  'a/b\\c#d?e',
  '__proto__',
  'constructor',
  '%00',
  'x'.repeat(33_000),
];

const times = ['2026-12-01T09:00:00.000Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z', '2026-02-30T00:00:00Z'];

const textOf = ({ minLength = 0, maxLength = 40, pattern, format }: JsonSchema): Arbitrary<string> => {
  if (format === 'date-time') return fc.constantFrom(...times);
  if (pattern) return fc.constantFrom('sid', 'ada', 'PR1', '08:30', 'Europe/Vienna', 'a.b~c:d@e-f');
  const most = Math.max(minLength, Math.min(maxLength, 60));
  return fc.oneof(
    { weight: 4, arbitrary: fc.string({ minLength, maxLength: most }) },
    { weight: 2, arbitrary: fc.string({ minLength, maxLength: most, unit: 'binary' }) },
    { weight: 1, arbitrary: fc.constantFrom(...oddTexts) },
    { weight: 1, arbitrary: fc.constant('x'.repeat(Math.min(maxLength, 40_000))) },
  );
};

/** What a field of that name means, where its schema says only that it is text: without it few inputs would get far. */
const meant: Readonly<Record<string, readonly string[]>> = {
  copyOf: ['express', 'quarterly', 'annual'],
  instrumentId: ['express', 'quarterly', 'annual'],
  attribute: ['site'],
  value: ['Graz'],
  from: ['18:00', '23:59'],
  to: ['08:00', '00:00'],
  timeZone: ['Europe/Vienna', 'Pacific/Chatham'],
  userId: ['sid', 'ada', 'new'],
  quarter: ['2026-Q3', '2026-Q4'],
};

const fieldOf = (name: string, schema: JsonSchema): Arbitrary<unknown> =>
  Object.hasOwn(meant, name)
    ? fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...(meant[name] ?? [])) },
        { weight: 1, arbitrary: valueFor(schema) },
      )
    : valueFor(schema);

const objectOf = (schema: JsonSchema): Arbitrary<unknown> => {
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema;
  if (typeof additionalProperties === 'object')
    return fc.dictionary(
      propertyNames ? (valueFor(propertyNames) as Arbitrary<string>) : fc.string(),
      valueFor(additionalProperties),
      {
        maxKeys: 4,
      },
    );
  const shape = Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, fieldOf(name, inner)]));
  return fc.record(shape, { requiredKeys: [...required] as never[] });
};

const listOf = ({ items, prefixItems, minItems = 0, maxItems = 5 }: JsonSchema): Arbitrary<unknown> => {
  if (prefixItems) return fc.tuple(...prefixItems.map(valueFor));
  return fc.array(items ? valueFor(items) : fc.jsonValue(), {
    minLength: minItems,
    maxLength: Math.max(minItems, Math.min(maxItems, 5)),
  });
};

/** Makes values that fit a schema. */
export const valueFor = (schema: JsonSchema): Arbitrary<unknown> => {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(valueFor));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object':
      return objectOf(schema);
    case 'array':
      return listOf(schema);
    case 'string':
      return textOf(schema);
    case 'integer':
      return fc.integer({ min: Math.max(schema.minimum ?? -5, -1e6), max: Math.min(schema.maximum ?? 50, 1e6) });
    case 'number':
      return fc.double({ min: schema.minimum ?? -5, max: schema.maximum ?? 50, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.jsonValue();
  }
};
