/** Does the work for every item, at most `limit` at a time, and returns the results in the order of the items. */
export const inParallel = async <Item, Outcome>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Outcome>,
): Promise<Outcome[]> => {
  const outcomes: Outcome[] = [];
  const waiting = items.entries();
  // All workers draw from one iterator; after a fault in one of them the others stop at their next item.
  let faulty = false;
  const drain = async (): Promise<void> => {
    for (const [index, item] of waiting) {
      if (faulty) return;
      try {
        outcomes[index] = await work(item);
      } catch (error) {
        faulty = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, drain));
  return outcomes;
};
