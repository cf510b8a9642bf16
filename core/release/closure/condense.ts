import { makeChance } from './chance';
import { type Code, restrict, shorten } from './code';

/** For each part the first row that has it and what its entries are divided by to be alike; null where none has it. */
const normalisers = ({ field, rows, parts }: Code): readonly (number | null)[] =>
  parts.map((_, part) => {
    const first = rows.find((row) => row[part] !== 0);
    return first === undefined ? null : field.inverse(first[part] ?? 0);
  });

const areParallel = ({ field, rows }: Code, a: number, b: number, scaleA: number, scaleB: number): boolean =>
  rows.every((row) => field.multiply(row[a] ?? 0, scaleA) === field.multiply(row[b] ?? 0, scaleB));

/** Parts whose columns are multiples of each other, found by a random sum of their entries and then compared. */
const parallelGroups = (code: Code): readonly (readonly number[])[] => {
  const { field, rows, parts } = code;
  const scales = normalisers(code);
  const chance = makeChance(field.prime);
  const sums = new Float64Array(parts.length);
  for (const row of rows) field.addScaled(sums, row, chance());
  const groups = new Map<number, number[][]>();
  parts.forEach((_, part) => {
    const scale = scales[part] ?? null;
    if (scale === null) return;
    const key = field.multiply(sums[part] ?? 0, scale);
    const alike = groups.get(key) ?? [];
    groups.set(key, alike);
    const group = alike.find(([first = -1]) => areParallel(code, first, part, scales[first] ?? 0, scale));
    if (group === undefined) alike.push([part]);
    else group.push(part);
  });
  return [...groups.values()].flat().sort(([a = -1], [b = -1]) => a - b);
};

/**
 * The same words of at most `budget` people, said with fewer parts: a part of more people is in none of them, and
 * parts that every word has in one proportion are in all or none of those that are left.
 */
export const condense = (code: Code, budget: number): Code => {
  let current = code;
  for (;;) {
    const tooLarge = [...current.parts.keys()].filter((part) => (current.parts[part]?.people ?? 0) > budget);
    const short = tooLarge.length === 0 ? current : shorten(current, tooLarge);
    const next = restrict(short, parallelGroups(short));
    if (next.parts.length === current.parts.length) return next;
    current = next;
  }
};
