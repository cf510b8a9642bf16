// Real processes, real storage, a connector with faults, SIGKILL: a small part of tests/long/delivery.long.ts.
import { sampleCommunication } from '../core/communication/sample-communication';
import { buildProcess, type DeliveryWorld, makeDeliveryWorld } from './delivery-world';
import { expectKept, mostInFlight } from './kept';
import { dieOn, diesAfterPost } from './scenarios';

jest.setTimeout(120_000);

let world: DeliveryWorld | undefined;
beforeAll(buildProcess);
afterEach(async () => {
  await world?.stop();
  world = undefined;
});

test('a process dies when the invitations are half written: another sees it through', async () => {
  world = await makeDeliveryWorld({ people: 60 });
  await dieOn(world, { what: 'invite', nth: 2 });
  await expectKept(world, mostInFlight);
});

test('a process dies after Teams took a card and before it could write that down', async () => {
  world = await makeDeliveryWorld({ people: 60 });
  await diesAfterPost(world, 20);
  await expectKept(world, mostInFlight);
});

test('a message of the PMO arrives once, although a process dies while Teams takes it', async () => {
  const about = { kind: 'message', communicationId: 'dates', instrumentId: 'message', instrumentVersion: 1 } as const;
  world = await makeDeliveryWorld({ people: 30, waveChanges: { id: 'message-dates', ...about } });
  const { tenantId, workspaceId } = world.ref;
  const audience = { kind: 'everyone' } as const;
  const message = sampleCommunication('dates', { tenantId, workspaceId, channel: 'chat', audience });
  await world.stores.communications.add(message);
  await diesAfterPost(world, 10);
  await expectKept(world, mostInFlight);
  const texts = world.connector.accepted.map(({ text }) => text);
  expect(texts.filter((text) => !text.includes(message.text))).toEqual([]);
  const found = await world.stores.communications.find({ ...world.ref, communicationId: 'dates' });
  expect(found?.value).toMatchObject({ state: 'sent', sentBy: 'bot', messageWaveId: 'message-dates' });
});

test('two processes, a connector that is too busy, and a storage that loses answers', async () => {
  world = await makeDeliveryWorld({ people: 30, lossEvery: 12 });
  const { connector, start } = world;
  connector.faultOf = (_, nth) => {
    if (nth % 7 === 0) return { status: 429, ...(nth % 2 === 0 ? { retryAfter: 1 } : {}) };
    return nth % 17 === 0 ? { status: 503 } : 'accept';
  };
  await Promise.all([start(), start()]);
  await expectKept(world, 0);
  expect(world.lost()).toBeGreaterThan(3);
});
