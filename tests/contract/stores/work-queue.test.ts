import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { QueueClient } from '@azure/storage-queue';
import { makeDeliveryQueue } from '../../../bot/queues/delivery-queue';
import { makeClock } from '../../core/samples';
import { testConnection } from '../../support/azurite';
import { makeMemoryWorkQueue, makeQueueMemory } from '../../support/memory/memory-work-queue';
import { describeWorkQueue, type SharedQueue, sampleWork } from './work-queue.contract';

const makeInMemory = async (): Promise<SharedQueue> => {
  const [clock, memory] = [makeClock(), makeQueueMemory()];
  return {
    one: makeMemoryWorkQueue(clock, memory),
    other: makeMemoryWorkQueue(clock, memory),
    pass: async (milliseconds) => clock.pass(milliseconds),
  };
};

const newPrefix = (): string => `q${randomBytes(6).toString('hex')}-`;

const makeInAzure = async (): Promise<SharedQueue> => {
  const prefix = newPrefix();
  const [one, other] = [makeDeliveryQueue(testConnection(), prefix), makeDeliveryQueue(testConnection(), prefix)];
  await one.create();
  return { one, other, pass: (milliseconds) => sleep(milliseconds) };
};

describeWorkQueue('memory', makeInMemory);
describeWorkQueue('Azure Queues', makeInAzure);

describe('in Azure Queues', () => {
  const makeRaw = async () => {
    const prefix = newPrefix();
    const queue = makeDeliveryQueue(testConnection(), prefix);
    await queue.create();
    return { queue, raw: new QueueClient(testConnection().connectionString, `${prefix}deliveries`) };
  };

  test('creating what is there already is fine', async () => {
    const { queue } = await makeRaw();
    await queue.put([sampleWork()]);
    await queue.create();
    expect(await queue.take(1, 60_000)).toHaveLength(1);
  });

  test.each([
    'not json',
    '{}',
    'null',
    JSON.stringify({ ...sampleWork(), kind: 'dance' }),
    JSON.stringify({ ...sampleWork(), tenantId: 'a|b' }),
    JSON.stringify({ ...sampleWork(), microPulse: 0 }),
  ])('a message that nobody can read is set aside and stops nothing: %s', async (text) => {
    const { queue, raw } = await makeRaw();
    await raw.sendMessage(text);
    await queue.put([sampleWork()]);
    expect(await queue.take(4, 60_000)).toHaveLength(1);
    expect(await queue.listSetAside()).toEqual([{ work: null, at: expect.stringMatching(/^\d{4}-.*Z$/) }]);
    expect((await raw.getProperties()).approximateMessagesCount).toBe(1);
  });

  test('a look at it says since when work waits that nobody took, and takes nothing', async () => {
    const { queue, raw } = await makeRaw();
    expect(await queue.probe()).toEqual({ kind: 'answered', waitsSince: null });
    await queue.put([sampleWork()]);
    const [message] = (await raw.peekMessages()).peekedMessageItems;
    expect(await queue.probe()).toEqual({ kind: 'answered', waitsSince: message?.insertedOn.toISOString() });
    const [inHand] = await queue.take(1, 60_000);
    if (!inHand) throw new Error('no work');
    // Put back to be taken at once, as after hours of quiet.
    await queue.putBack(inHand, 0);
    expect((await raw.peekMessages()).peekedMessageItems).toHaveLength(1);
    expect(await queue.probe()).toEqual({ kind: 'answered', waitsSince: null });
  });

  test('a look at it tells a refusal from a fault', async () => {
    const { connectionString } = testConnection();
    const stranger = connectionString.replace(/AccountKey=[^;]+/, `AccountKey=${Buffer.from('no').toString('base64')}`);
    const queue = makeDeliveryQueue({ kind: 'connection-string', connectionString: stranger }, newPrefix());
    expect(await queue.probe()).toEqual({ kind: 'forbidden' });
    const missing = makeDeliveryQueue(testConnection(), newPrefix());
    await expect(missing.probe()).rejects.toEqual(new Error('The queue failed: QueueNotFound'));
  });

  test('work waits for as long as it takes: a message does not expire', async () => {
    const { queue, raw } = await makeRaw();
    await queue.put([sampleWork()]);
    const [message] = (await raw.peekMessages()).peekedMessageItems;
    expect(message?.expiresOn.getTime()).toBeGreaterThan(Date.parse('2100-01-01T00:00:00Z'));
  });

  test('a fault of the service is told without the request, which carries keys', async () => {
    // Nobody created this queue.
    const queue = makeDeliveryQueue(testConnection(), newPrefix());
    const asked = [queue.take(1, 60_000), queue.put([sampleWork()]), queue.listSetAside()];
    for (const outcome of await Promise.allSettled<unknown>(asked)) {
      const fault = outcome.status === 'rejected' ? outcome.reason : null;
      expect(fault).toEqual(new Error('The queue failed: QueueNotFound'));
      expect(Object.keys(fault as Error)).toEqual([]);
    }
  });
});
