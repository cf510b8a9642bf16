import type { Say } from '#core/language/language';
import { fewestWithOneValue } from '#core/stakeholder/merge-rare-values';

/** What a group is counted with in results, and why; null when it stands for itself. */
export const countedInWords = (say: Say, value: string, countedWith: string | null | undefined): string | null => {
  if (countedWith === value) return null;
  return countedWith === null || countedWith === undefined
    ? say('groups.countedInWhole', { fewest: fewestWithOneValue })
    : say('groups.countedWith', { group: countedWith, fewest: fewestWithOneValue });
};
