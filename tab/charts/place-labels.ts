// Names beside marks that may stand close together: each keeps to its mark's height unless another name is there.

export type Label<Key> = { readonly key: Key; readonly y: number };

/**
 * The heights of names that stand at least `apart` from each other and within a range, each as near to its mark as its
 * neighbours let it: crowded neighbours share their room around their middle.
 */
export const placeLabels = <Key>(
  labels: readonly Label<Key>[],
  apart: number,
  [lowest, highest]: readonly [number, number],
): Map<Key, number> => {
  const sorted = [...labels].sort((one, other) => one.y - other.y);
  const crowds: { labels: Label<Key>[]; start: number }[] = [];
  for (const label of sorted) {
    let crowd = { labels: [label], start: label.y };
    for (let before = crowds.at(-1); before; before = crowds.at(-1)) {
      if (before.start + before.labels.length * apart <= crowd.start) break;
      crowds.pop();
      const joined = [...before.labels, ...crowd.labels];
      const middle = joined.reduce((sum, { y }) => sum + y, 0) / joined.length;
      crowd = { labels: joined, start: middle - ((joined.length - 1) * apart) / 2 };
    }
    const room = highest - (crowd.labels.length - 1) * apart;
    crowds.push({ ...crowd, start: Math.max(lowest, Math.min(crowd.start, room)) });
  }
  return new Map(
    crowds.flatMap((crowd) => crowd.labels.map(({ key }, index) => [key, crowd.start + index * apart] as const)),
  );
};
