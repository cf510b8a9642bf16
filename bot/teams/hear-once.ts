import type { Activity, InvokeResponse } from 'botbuilder';
import { secondInMilliseconds } from '#core/kernel/clock';

/** Teams repeats what it got no answer to within 15 seconds, a few times. */
const rememberedMilliseconds = 600 * secondInMilliseconds;
/** The oldest are forgotten first: a hundred thousand answers in ten minutes are not kept. */
const mostRemembered = 20_000;

type Turn = Promise<InvokeResponse | undefined>;

const nameOf = ({ conversation, id }: Activity): string | null => (id ? JSON.stringify([conversation.id, id]) : null);

/**
 * Makes the memory of what this process has heard, so that what Teams repeats is not answered into the chat again. Invokes
 * are not remembered: their answer travels back with the request, so each repetition needs its own. What a turn stores is
 * keyed so that a repetition changes nothing; this memory only spares people the same words twice.
 */
export const makeHearOnce = (now: () => number = Date.now) => {
  const heard = new Map<string, { readonly at: number; readonly turn: Turn }>();

  const forgetOld = (): void => {
    for (const [name, { at }] of heard) {
      if (heard.size <= mostRemembered && now() - at < rememberedMilliseconds) return;
      heard.delete(name);
    }
  };

  return async (activity: Activity, run: () => Turn): Turn => {
    const name = activity.type === 'invoke' ? null : nameOf(activity);
    if (name === null) return run();
    forgetOld();
    const before = heard.get(name);
    // A repetition is not thanked for before the first is done: what broke then is to be sent again.
    if (before) return before.turn;
    const turn = run();
    heard.set(name, { at: now(), turn });
    turn.catch(() => heard.delete(name));
    return turn;
  };
};
