import type { Activity } from 'botbuilder';
import { ok, type Result, refused } from '#core/kernel/result';
import type { MostAtOnce } from '../http/most-at-once';
import { makeTurnstile } from '../http/turnstile';

/**
 * So many words of one conversation are worked on at once. Teams takes two answers a second there, so what is said faster
 * waits in line; without a bound one person who says a lot would hold up all others.
 */
const mostInOneChat = 30;

type Leave = () => void;
export type EnterTurn = (
  activity: Pick<Activity, 'type' | 'conversation'>,
) => Promise<Result<Leave, 'too-fast' | 'too-busy'>>;

const makeEnterChat = () => {
  const inside = new Map<string, number>();
  return (id: string): Leave | null => {
    const before = inside.get(id) ?? 0;
    if (before >= mostInOneChat) return null;
    inside.set(id, before + 1);
    return () => {
      const left = (inside.get(id) ?? 1) - 1;
      if (left === 0) inside.delete(id);
      else inside.set(id, left);
    };
  };
};

/**
 * Makes the bounds of turns in progress. Words wait for the pace of Teams, also thousands of greetings after an installation
 * for everybody; so they have a bound of their own, and answers pass them by.
 */
export const makeTurnLimits = ({ buttons, words }: Pick<MostAtOnce, 'buttons' | 'words'>): EnterTurn => {
  const forButtons = makeTurnstile(buttons);
  const forWords = makeTurnstile({ most: words, waiting: 0, patienceMilliseconds: 0 });
  const enterChat = makeEnterChat();
  return async ({ type, conversation }) => {
    if (type === 'invoke') {
      const leave = await forButtons.enter();
      return leave ? ok(leave) : refused('too-busy');
    }
    const leaveChat = enterChat(conversation.id);
    if (!leaveChat) return refused('too-fast');
    const leaveWords = await forWords.enter();
    if (!leaveWords) {
      leaveChat();
      return refused('too-busy');
    }
    return ok(() => {
      leaveChat();
      leaveWords();
    });
  };
};
