/**
 * Benjamini and Hochberg's adjusted p for each of m shown cells, in the order given: q_(i) = min over j ≥ i of
 * m·p_(j)/j, p ascending; a cell is confirmed where q ≤ 0.10. p between 0 and 1, equal ones get equal q.
 * Source: measurement method, section 7.1 (Benjamini and Hochberg 1995).
 */
export const adjustPValues = (p: readonly number[]): readonly number[] => {
  const descending = p.map((value, cell) => ({ value, cell })).sort((a, b) => b.value - a.value);
  const adjusted = new Array<number>(p.length).fill(1);
  let least = 1;
  for (const [index, { value, cell }] of descending.entries()) {
    least = Math.min(least, (p.length / (p.length - index)) * value);
    adjusted[cell] = least;
  }
  return adjusted;
};
