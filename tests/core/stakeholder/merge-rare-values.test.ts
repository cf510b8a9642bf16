import fc from 'fast-check';
import { pathSeparator } from '#core/kernel/attribute-path';
import { mergeRareValues } from '#core/stakeholder/merge-rare-values';
import type { Attributes } from '#core/stakeholder/stakeholder';

const many = (count: number, attributes: Attributes): Attributes[] => Array.from({ length: count }, () => attributes);

test('a value that ten people have stays, one that nine have is left out', () => {
  expect(mergeRareValues(many(10, { site: 'A' }))).toEqual(many(10, { site: 'A' }));
  expect(mergeRareValues(many(9, { site: 'A' }))).toEqual(many(9, {}));
});

test('a rare value goes up to the nearest node that enough people share, themselves included', () => {
  const people = [
    ...many(10, { unit: 'Sales / EMEA / Berlin' }),
    ...many(3, { unit: 'Sales / EMEA / Vienna' }),
    ...many(2, { unit: 'Sales / APAC' }),
    ...many(4, { unit: 'Legal / Contracts' }),
  ];
  expect(mergeRareValues(people)).toEqual([
    ...many(10, { unit: 'Sales / EMEA / Berlin' }),
    ...many(3, { unit: 'Sales / EMEA' }),
    ...many(2, { unit: 'Sales' }),
    ...many(4, {}),
  ]);
});

test('several rare leaves become one node together', () => {
  const people = [...many(5, { unit: 'Sales / North' }), ...many(5, { unit: 'Sales / South' })];
  expect(mergeRareValues(people)).toEqual(many(10, { unit: 'Sales' }));
});

test('each attribute is looked at on its own; the same word under two attributes is two values', () => {
  const people = [...many(9, { site: 'A', role: 'B' }), { site: 'B', role: 'B' }];
  expect(mergeRareValues(people)).toEqual(many(10, { role: 'B' }));
});

test('names that an object has by birth are only names', () => {
  const people = many(10, { constructor: 'toString', site: 'constructor' });
  expect(mergeRareValues(people)).toEqual(people);
  expect(mergeRareValues([])).toEqual([]);
});

const node = fc.constantFrom('A', 'B', 'C');
const value = fc.array(node, { minLength: 1, maxLength: 3 }).map((nodes) => nodes.join(pathSeparator));
const people = fc.array(fc.dictionary(fc.constantFrom('unit', 'role'), value), { maxLength: 60 });

test('order and number of people stay, and nobody gets a value that is not their own or above it', () => {
  fc.assert(
    fc.property(people, fc.integer({ min: 1, max: 15 }), (before, fewest) => {
      const after = mergeRareValues(before, fewest);
      expect(after).toHaveLength(before.length);
      after.forEach((attributes, index) => {
        for (const [attribute, merged] of Object.entries(attributes)) {
          const own = before[index]?.[attribute] ?? '';
          expect(`${own}${pathSeparator}`.startsWith(`${merged}${pathSeparator}`)).toBe(true);
        }
      });
    }),
  );
});

test('under every value that is left stand enough people, with those below it', () => {
  fc.assert(
    fc.property(people, fc.integer({ min: 1, max: 15 }), (before, fewest) => {
      for (const attributes of mergeRareValues(before, fewest)) {
        for (const [attribute, merged] of Object.entries(attributes)) {
          const under = before.filter((one) =>
            `${one[attribute] ?? ''}${pathSeparator}`.startsWith(`${merged}${pathSeparator}`),
          );
          expect(under.length).toBeGreaterThanOrEqual(fewest);
        }
      }
    }),
  );
});
