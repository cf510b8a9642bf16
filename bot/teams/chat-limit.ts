import type { Activity } from 'botbuilder';

/**
 * So many turns of one conversation are worked on at once. Teams takes two answers a second there, so what is said faster
 * waits in line; without a bound one person who says a lot would hold up all others.
 */
const mostInOneChat = 10;

/** Makes the bound of turns in progress in one conversation; `enter` answers how to leave, null when there is no room. */
export const makeChatLimit = (most: number = mostInOneChat) => {
  const working = new Map<string, number>();
  return {
    enter: ({ conversation: { id } }: Pick<Activity, 'conversation'>): (() => void) | null => {
      const inside = working.get(id) ?? 0;
      if (inside >= most) return null;
      working.set(id, inside + 1);
      return () => {
        const left = (working.get(id) ?? 1) - 1;
        if (left === 0) working.delete(id);
        else working.set(id, left);
      };
    },
  };
};
