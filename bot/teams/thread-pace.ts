import { setTimeout as sleep } from 'node:timers/promises';

/** So many sends Teams takes in one conversation within so many milliseconds (Microsoft Learn, "Rate limiting for bots"). */
const windows: readonly (readonly [milliseconds: number, most: number])[] = [
  [1_000, 7],
  [2_000, 8],
  [30_000, 60],
  [3_600_000, 1_800],
];
const longestWindow = 3_600_000;
const mostConversations = 10_000;

/** When the next send may go out, given the moments of the earlier ones in order; all in milliseconds. */
export const nextInThread = (sent: readonly number[], now: number): number =>
  windows.reduce((latest, [milliseconds, most]) => {
    const first = sent[sent.length - most];
    return first === undefined ? latest : Math.max(latest, first + milliseconds);
  }, now);

/** Makes the pace within single conversations; a conversation is served by one process at a time. */
export const makeThreadPace = () => {
  const threads = new Map<string, number[]>();
  return async (conversationId: string): Promise<void> => {
    const now = Date.now();
    const sent = (threads.get(conversationId) ?? []).filter((moment) => moment > now - longestWindow);
    const moment = nextInThread(sent, now);
    threads.delete(conversationId);
    threads.set(conversationId, [...sent, moment]);
    const [oldest] = threads.keys();
    if (oldest !== undefined && threads.size > mostConversations) threads.delete(oldest);
    if (moment > now) await sleep(moment - now);
  };
};
