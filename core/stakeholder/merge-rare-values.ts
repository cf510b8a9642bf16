import { nodesOf } from '#core/kernel/attribute-path';
import type { Attributes } from './stakeholder';

/** A value fewer invited people have is merged into its parent (measurement method, section 9.5). */
export const fewestWithOneValue = 10;

const keyOf = (attribute: string, node: string): string => JSON.stringify([attribute, node]);

const countNodes = (people: readonly Attributes[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const attributes of people) {
    for (const [attribute, value] of Object.entries(attributes)) {
      for (const node of nodesOf(value)) {
        const key = keyOf(attribute, node);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return counts;
};

/**
 * The same people with every rare value replaced by the nearest node above it that enough of them share; a value without
 * one is left out, so that its people count in the whole only. Order and number of people stay.
 */
export const mergeRareValues = (people: readonly Attributes[], fewest = fewestWithOneValue): Attributes[] => {
  const counts = countNodes(people);
  return people.map((attributes) =>
    Object.fromEntries(
      Object.entries(attributes).flatMap(([attribute, value]) => {
        const node = nodesOf(value)
          .reverse()
          .find((one) => (counts.get(keyOf(attribute, one)) ?? 0) >= fewest);
        return node === undefined ? [] : [[attribute, node]];
      }),
    ),
  );
};
