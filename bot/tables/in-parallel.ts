/**
 * Does the work for every item, at most `limit` at a time, and returns the results in the order of the items. After a
 * fault nothing more is begun, and it is thrown when all that had begun has ended: nothing goes on behind the caller.
 */
export const inParallel = async <Item, Outcome>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Outcome>,
): Promise<Outcome[]> => {
  const outcomes: Outcome[] = [];
  const faults: unknown[] = [];
  // All workers draw from one iterator.
  const waiting = items.entries();
  const drain = async (): Promise<void> => {
    for (const [index, item] of waiting) {
      if (faults.length > 0) return;
      try {
        outcomes[index] = await work(item);
      } catch (error) {
        faults.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, drain));
  if (faults.length > 0) throw faults[0];
  return outcomes;
};
