// Bends a value at random places, so that most of it stays what it was and gets past the first checks.
import fc, { type Arbitrary } from 'fast-check';
import { oddTexts } from './schema-values';

type Path = readonly (string | number)[];

/** Every place in a value. */
const pathsOf = (value: unknown, before: Path = []): Path[] => {
  if (typeof value !== 'object' || value === null) return [before];
  return [before, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...before, key]))];
};

const deep = (levels: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { a: value };
  return value;
};

const oddValues: readonly unknown[] = [
  ...oddTexts,
  null,
  true,
  0,
  -1,
  1e308,
  0.1,
  9007199254740991,
  [],
  {},
  [null],
  [[]],
  { id: 1 },
  { $ne: null },
  deep(50),
  Array.from({ length: 300 }, (_, index) => index),
];

type Change = { readonly at: number; readonly how: 'replace' | 'remove' | 'double' | 'add'; readonly odd: unknown };

const changeArbitrary: Arbitrary<Change> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'double', 'add'),
  odd: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...oddValues) }, { weight: 1, arbitrary: fc.jsonValue() }),
});

type Holder = Record<string | number, unknown>;

const alter = (holder: Holder, key: string | number, { how, odd }: Change): void => {
  const inner = holder[key];
  if (how === 'remove') delete holder[key];
  else if (how === 'double') holder[key] = [inner, inner];
  else if (how === 'add' && typeof inner === 'object' && inner !== null)
    Object.defineProperty(inner, '__proto__', { value: odd, enumerable: true, configurable: true, writable: true });
  else holder[key] = odd;
};

const bend = (value: unknown, change: Change): unknown => {
  const paths = pathsOf(value);
  const path = paths[change.at % paths.length] ?? [];
  const root: Holder = { value: structuredClone(value) };
  let holder = root;
  let key: string | number = 'value';
  for (const step of path) {
    holder = holder[key] as Holder;
    key = step;
  }
  alter(holder, key, change);
  return root.value;
};

/** Values with none, one, or a few places bent. */
export const bent = (values: Arbitrary<unknown>): Arbitrary<unknown> =>
  fc
    .tuple(
      values,
      fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 3, arbitrary: fc.array(changeArbitrary, { maxLength: 3 }) },
      ),
    )
    .map(([value, changes]) => changes.reduce(bend, value));
