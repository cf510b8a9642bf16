import { pathSeparator } from '#core/stakeholder/merge-rare-values';

/** What a person is known by when places are balanced: the attributes as frozen at the opening of the wave. */
type Attributed = { readonly attributes: Readonly<Record<string, string>> };

const nodesOf = (value: string): string[] => {
  const nodes = value.split(pathSeparator);
  return nodes.map((_, index) => nodes.slice(0, index + 1).join(pathSeparator));
};

const byName = ([one]: [string, string], [other]: [string, string]): number => (one < other ? -1 : Number(one > other));

/** The names of a person's segments: each attribute's value and the nodes above it, and the finest cross of them all. */
const segmentsOf = ({ attributes }: Attributed): string[] => {
  const pairs = Object.entries(attributes).sort(byName);
  const nodes = pairs.flatMap(([name, value]) => nodesOf(value).map((node) => JSON.stringify([name, node])));
  return [...nodes, JSON.stringify(pairs)];
};

/**
 * Makes the numbering of segments: each person's as numbers from 1, in the order in which they come up first; 0 is
 * everybody.
 */
export const makeSegmentRows = () => {
  const rows = new Map<string, number>();
  const rowOf = (segment: string): number => {
    const known = rows.get(segment);
    if (known !== undefined) return known;
    const row = rows.size + 1;
    rows.set(segment, row);
    return row;
  };
  return (person: Attributed): number[] => [0, ...segmentsOf(person).map(rowOf)];
};
