import type { TokenCredential } from '@azure/identity';
import { QueueClient, type RestError } from '@azure/storage-queue';
import { z } from 'zod';
import type { DeliveryWork, WorkInHand, WorkQueue } from '#core/delivery/outbox/work-queue';
import { keyTextSchema } from '#core/kernel/key-text';

/** Where the queues are, and how we prove that we may use them. */
export type QueueConnection =
  | { readonly kind: 'connection-string'; readonly connectionString: string }
  | { readonly kind: 'identity'; readonly queuesUrl: string; readonly credential: TokenCredential };

const messageSchema = z.object({
  kind: z.enum(['send', 'remind']),
  tenantId: keyTextSchema,
  workspaceId: keyTextSchema,
  waveId: keyTextSchema,
  bucket: z.string().max(8),
  microPulse: z.int().positive(),
  /** How often it had been taken when it last went well. */
  taken: z.int().nonnegative().default(0),
});

/** What the service said no with; the SDK's own errors carry requests and are never passed on. */
const codeOf = (error: unknown): string | undefined => (error as RestError | undefined)?.code;

/** Somebody else has the message by now, or it is gone: there is nothing left for us to do with it. */
const isLost = (error: unknown): boolean => {
  const code = codeOf(error);
  return code === 'MessageNotFound' || code === 'PopReceiptMismatch';
};

const failed = (error: unknown): never => {
  throw new Error(`The queue failed: ${codeOf(error) ?? 'no code'}`);
};

const unlessLost = async (doing: Promise<unknown>): Promise<void> => {
  await doing.catch((error: unknown) => isLost(error) || failed(error));
};

/** The service counts in whole seconds, up to seven days. */
const longestSeconds = 7 * 24 * 60 * 60;
const secondsOf = (milliseconds: number): number =>
  Math.min(Math.ceil(Math.max(milliseconds, 0) / 1000), longestSeconds);

const mostAtOnce = 32;
/** Whoever looks whether it is there does not wait for all the attempts that work is worth. */
const probeMilliseconds = 5_000;

/** What was set aside is kept for a day, in seconds: work that goes on failing is set aside again. */
const asideSeconds = 24 * 60 * 60;

const clientOf = (connection: QueueConnection, name: string): QueueClient =>
  connection.kind === 'connection-string'
    ? new QueueClient(connection.connectionString, name)
    : new QueueClient(`${connection.queuesUrl}/${name}`, connection.credential);

const readMessage = (text: string): { readonly work: DeliveryWork; readonly taken: number } | null => {
  try {
    const { taken, ...work } = messageSchema.parse(JSON.parse(text));
    return { work, taken };
  } catch {
    return null;
  }
};

const textOf = ({ kind, tenantId, workspaceId, waveId, bucket, microPulse }: DeliveryWork, taken = 0): string =>
  JSON.stringify({ kind, tenantId, workspaceId, waveId, bucket, microPulse, taken });

export type DeliveryQueue = WorkQueue & {
  /** Whether it can be had, and since when the oldest work that can be taken, and never was, is in it (ISO 8601). */
  readonly probe: () => Promise<
    { readonly kind: 'answered'; readonly waitsSince: string | null } | { readonly kind: 'forbidden' }
  >;
  /** Creates what is missing; repeating it is fine. */
  readonly create: () => Promise<void>;
};

/** Makes the queue of deliveries in Azure Storage; `prefix` keeps several installations apart in one storage account. */
export const makeDeliveryQueue = (connection: QueueConnection, prefix = ''): DeliveryQueue => {
  const queue = clientOf(connection, `${prefix}deliveries`);
  const aside = clientOf(connection, `${prefix}deliveries-set-aside`);
  /** Receipt and number of takings of what is in hand, by message id. */
  const inHand = new Map<string, { readonly receipt: string; readonly taken: number; readonly text: string }>();
  const forget = (id: string) => {
    const held = inHand.get(id);
    inHand.delete(id);
    return held;
  };
  const setAside = async (id: string, receipt: string, text: string): Promise<void> => {
    await aside.sendMessage(text, { messageTimeToLive: asideSeconds }).catch(failed);
    await unlessLost(queue.deleteMessage(id, receipt));
  };
  return {
    async create() {
      await Promise.all([queue.createIfNotExists(), aside.createIfNotExists()]).catch(failed);
    },
    async probe() {
      try {
        const { peekedMessageItems } = await queue.peekMessages({
          numberOfMessages: mostAtOnce,
          abortSignal: AbortSignal.timeout(probeMilliseconds),
        });
        // Work that was put back may have been meant to wait, for hours of the night: it was taken before.
        const untaken = peekedMessageItems.filter(({ dequeueCount }) => dequeueCount === 0);
        const since = untaken.map(({ insertedOn }) => insertedOn.toISOString()).sort();
        return { kind: 'answered', waitsSince: since[0] ?? null };
      } catch (error) {
        const { statusCode } = error as RestError;
        return statusCode === 401 || statusCode === 403 ? { kind: 'forbidden' } : failed(error);
      }
    },
    async put(work) {
      // A message that never expires: work that waits for a week of quiet hours must not be dropped.
      await Promise.all(work.map((one) => queue.sendMessage(textOf(one), { messageTimeToLive: -1 }))).catch(failed);
    },
    async take(most, milliseconds) {
      const numberOfMessages = Math.min(Math.max(most, 1), mostAtOnce);
      const receiving = queue.receiveMessages({ numberOfMessages, visibilityTimeout: secondsOf(milliseconds) });
      const { receivedMessageItems } = await receiving.catch(failed);
      const taken: WorkInHand[] = [];
      for (const { messageId: id, popReceipt: receipt, messageText: text, dequeueCount } of receivedMessageItems) {
        const message = readMessage(text);
        if (message === null) {
          await setAside(id, receipt, text);
          continue;
        }
        inHand.set(id, { receipt, taken: dequeueCount, text });
        taken.push({ id, work: message.work, failures: dequeueCount - 1 - message.taken });
      }
      return taken;
    },
    async putBack({ id, work }, milliseconds) {
      const held = forget(id);
      if (held)
        await unlessLost(queue.updateMessage(id, held.receipt, textOf(work, held.taken), secondsOf(milliseconds)));
    },
    async done({ id }) {
      const held = forget(id);
      if (held) await unlessLost(queue.deleteMessage(id, held.receipt));
    },
    async setAside({ id }) {
      const held = forget(id);
      if (held) await setAside(id, held.receipt, held.text);
    },
    async listSetAside() {
      const { peekedMessageItems } = await aside.peekMessages({ numberOfMessages: mostAtOnce }).catch(failed);
      return peekedMessageItems.map(({ messageText, insertedOn }) => ({
        work: readMessage(messageText)?.work ?? null,
        at: insertedOn.toISOString(),
      }));
    },
  };
};
