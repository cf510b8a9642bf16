import type { WorkInHand, WorkQueue } from '#core/delivery/outbox/work-queue';
import type { Clock } from '#core/kernel/clock';

type Message = { work: WorkInHand['work']; taken: number; fine: number; hiddenUntil: number };

/** What a queue holds; several processes may share it. */
export const makeQueueMemory = () => ({
  messages: new Map<string, Message>(),
  aside: [] as { work: WorkInHand['work']; at: string }[],
  put: 0,
});

/** The queue of deliveries in memory, as one process sees it. */
export const makeMemoryWorkQueue = (clock: Clock, memory = makeQueueMemory()): WorkQueue => {
  const { messages, aside } = memory;
  /** What this process took, and at which taking: a message that somebody took after it is not ours any more. */
  const receipts = new Map<string, number>();
  const now = (): number => Date.parse(clock.now());
  const ownOf = (id: string): Message | null => {
    const message = messages.get(id);
    const isOurs = message !== undefined && receipts.get(id) === message.taken;
    receipts.delete(id);
    return isOurs ? message : null;
  };
  return {
    async put(work) {
      for (const one of work) {
        memory.put += 1;
        messages.set(`m${memory.put}`, { work: one, taken: 0, fine: 0, hiddenUntil: 0 });
      }
    },
    async take(most, milliseconds) {
      const visible = [...messages].filter(([, { hiddenUntil }]) => hiddenUntil <= now()).slice(0, most);
      return visible.map(([id, message]) => {
        message.taken += 1;
        message.hiddenUntil = now() + milliseconds;
        receipts.set(id, message.taken);
        return { id, work: message.work, failures: message.taken - 1 - message.fine };
      });
    },
    async putBack({ id }, milliseconds) {
      const message = ownOf(id);
      if (!message) return;
      message.fine = message.taken;
      message.hiddenUntil = now() + milliseconds;
    },
    async done({ id }) {
      if (ownOf(id)) messages.delete(id);
    },
    async setAside({ id, work }) {
      if (ownOf(id) && messages.delete(id)) aside.push({ work, at: clock.now() });
    },
    async listSetAside() {
      return [...aside];
    },
  };
};
