import { keyTextSchema } from '#core/kernel/key-text';

/** The ids in a pasted text, each once, whatever separates them. */
export const pastedIds = (text: string): string[] => [...new Set(text.split(/[\s,;]+/).filter((id) => id !== ''))];

/** How much of something that is no id is shown: enough to find it again. */
const shownCharacters = 40;

/** The first of them that cannot be an id, as it is shown to whoever pasted it; null when all can. */
export const badIdIn = (ids: readonly string[]): string | null => {
  const bad = ids.find((id) => !keyTextSchema.safeParse(id).success);
  if (bad === undefined) return null;
  return bad.length > shownCharacters ? `${bad.slice(0, shownCharacters)}…` : bad;
};
