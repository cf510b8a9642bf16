import type { Activity } from 'botbuilder';
import { ok, type Result, refused } from '#core/kernel/result';
import type { MostAtOnce } from '../http/most-at-once';

/**
 * So many turns of one conversation are worked on at once. Teams takes two answers a second there, so what is said faster
 * waits in line; without a bound one person who says a lot would hold up all others.
 */
const mostInOneChat = 10;

type Leave = () => void;

/** Makes a bound of things in progress, by name. */
const makeBound = (most: number) => {
  const inside = new Map<string, number>();
  return (name: string): Leave | null => {
    const before = inside.get(name) ?? 0;
    if (before >= most) return null;
    inside.set(name, before + 1);
    return () => {
      const left = (inside.get(name) ?? 1) - 1;
      if (left === 0) inside.delete(name);
      else inside.set(name, left);
    };
  };
};

/**
 * Makes the bounds of turns in progress. Words wait for the pace of Teams, also ten thousand greetings after an installation
 * for everybody; so they have a bound of their own, and answers pass them by.
 */
export const makeTurnLimits = ({ buttons, words }: Pick<MostAtOnce, 'buttons' | 'words'>) => {
  const enterChat = makeBound(mostInOneChat);
  const enterButtons = makeBound(buttons);
  const enterWords = makeBound(words);
  return ({ type, conversation }: Pick<Activity, 'type' | 'conversation'>): Result<Leave, 'too-fast' | 'too-busy'> => {
    const leaveChat = enterChat(conversation.id);
    if (!leaveChat) return refused('too-fast');
    const leaveTurns = (type === 'invoke' ? enterButtons : enterWords)('all');
    if (leaveTurns)
      return ok(() => {
        leaveChat();
        leaveTurns();
      });
    leaveChat();
    return refused('too-busy');
  };
};
