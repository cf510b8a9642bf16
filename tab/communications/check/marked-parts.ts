import type { Evidence } from '#core/abcde/evidence';

/** A stretch of text, and how it is marked; null where it is not. */
export type Part = { readonly start: number; readonly text: string; readonly kind: Evidence['kind'] | null };

/** A place in the text that is to be marked. */
export type Mark = { readonly start: number; readonly end: number; readonly kind: Evidence['kind'] };

/** What asks for a second look covers what speaks for the text. */
const ranks: readonly Evidence['kind'][] = ['weak', 'good', 'note'];

const kindAt = (found: readonly Mark[], place: number): Evidence['kind'] | null => {
  const here = found.filter(({ start, end }) => start <= place && place < end);
  return ranks.find((rank) => here.some(({ kind }) => kind === rank)) ?? null;
};

/** The text in stretches of one marking each; places outside of it are left out. */
export const markedParts = (text: string, found: readonly Mark[]): Part[] => {
  const edges = found.flatMap(({ start, end }) => [start, end]).filter((edge) => edge > 0 && edge < text.length);
  const starts = [...new Set([0, ...edges])].sort((one, other) => one - other);
  return starts
    .map((start, index) => ({ start, text: text.slice(start, starts[index + 1]), kind: kindAt(found, start) }))
    .filter((part) => part.text !== '');
};
