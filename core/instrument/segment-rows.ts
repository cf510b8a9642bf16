import { nodesOf } from '#core/kernel/attribute-path';

/** What a person is known by when places are balanced: the attributes as frozen at the opening of the wave. */
type Attributed = { readonly attributes: Readonly<Record<string, string>> };

/** What was made for a key before, or made now. */
const recall = <Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value => {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
};

/**
 * Makes the numbering of segments: a person's are everybody (0), each attribute's value and the nodes above it, and the
 * finest cross of all their values. Numbers count up in the order in which segments come up first; values are taken
 * apart once, since many people share them.
 */
export const makeSegmentRows = () => {
  let last = 0;
  const next = (): number => {
    last += 1;
    return last;
  };
  const nodeRows = new Map<string, number>();
  const rowsByValue = new Map<string, Map<string, readonly number[]>>();
  const atomRows = new Map<string, number>();
  const rowsOfValue = (name: string, value: string): readonly number[] =>
    recall(
      recall(rowsByValue, name, () => new Map<string, readonly number[]>()),
      value,
      () => nodesOf(value).map((node) => recall(nodeRows, JSON.stringify([name, node]), next)),
    );
  return ({ attributes }: Attributed): number[] => {
    const rows = Object.entries(attributes).map(([name, value]) => rowsOfValue(name, value));
    const atom = rows.map((ofValue) => ofValue.at(-1) ?? 0).sort((one, other) => one - other);
    return [0, ...rows.flat(), recall(atomRows, atom.join(), next)];
  };
};
