import type { WorkInHand, WorkQueue } from '#core/delivery/work-queue';
import type { Clock } from '#core/kernel/clock';

type Message = { work: WorkInHand['work']; taken: number; fine: number; hiddenUntil: number };

/** The queue of deliveries in memory. */
export const makeMemoryWorkQueue = (clock: Clock): WorkQueue => {
  const messages = new Map<string, Message>();
  const aside: { work: WorkInHand['work']; at: string }[] = [];
  let put = 0;
  const now = (): number => Date.parse(clock.now());
  return {
    async put(work) {
      for (const one of work) {
        put += 1;
        messages.set(`m${put}`, { work: one, taken: 0, fine: 0, hiddenUntil: 0 });
      }
    },
    async take(most, milliseconds) {
      const visible = [...messages].filter(([, { hiddenUntil }]) => hiddenUntil <= now()).slice(0, most);
      return visible.map(([id, message]) => {
        message.taken += 1;
        message.hiddenUntil = now() + milliseconds;
        return { id, work: message.work, failures: message.taken - 1 - message.fine };
      });
    },
    async putBack({ id }, milliseconds) {
      const message = messages.get(id);
      if (!message) return;
      message.fine = message.taken;
      message.hiddenUntil = now() + milliseconds;
    },
    async done({ id }) {
      messages.delete(id);
    },
    async setAside({ id, work }) {
      if (messages.delete(id)) aside.push({ work, at: clock.now() });
    },
    async listSetAside() {
      return [...aside];
    },
  };
};
