// Everything that can go wrong in delivering, with real processes, real storage and SIGKILL.
import { setTimeout as sleep } from 'node:timers/promises';
import {
  buildProcess,
  cardsPerPerson,
  type DeliveryWorld,
  makeDeliveryWorld,
  statesOf,
} from '../delivery/delivery-world';
import { expectKept, mostInFlight } from '../delivery/kept';
import { dieOn, diesAfterPost } from '../delivery/scenarios';

jest.setTimeout(600_000);

let world: DeliveryWorld | undefined;
beforeAll(buildProcess);
afterEach(async () => {
  await world?.stop();
  world = undefined;
});

describe('one process dies and another sees it through', () => {
  test.each([
    ['the first invitations were written', 'invite', 1],
    ['the invitations are half written', 'invite', 8],
    ['the wave has just been opened', 'open', 1],
    ['work was put on the queue', 'dispatch', 1],
    ['work was taken off the queue', 'take', 1],
    ['more work was taken off the queue', 'take', 3],
    ['the first cards were claimed', 'claim', 1],
    ['cards were claimed', 'claim', 9],
    ['what became of the first cards was written down', 'record', 1],
    ['what became of cards was written down', 'record', 9],
    ['a part of the wave was done', 'done', 1],
    ['nearly all of it was done', 'done', 14],
  ] as const)('when %s', async (_, what, nth) => {
    world = await makeDeliveryWorld({ people: 120 });
    await dieOn(world, { what, nth });
    await expectKept(world, mostInFlight);
  });

  test.each([1, 7, 33, 90])('when Teams had taken %i cards', async (cards) => {
    world = await makeDeliveryWorld({ people: 120 });
    await diesAfterPost(world, cards);
    await expectKept(world, mostInFlight);
  });
});

test('every process dies, one after the other, at moments of chance', async () => {
  world = await makeDeliveryWorld({ people: 300 });
  let seed = 7;
  const chance = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const deaths = 6;
  for (let death = 0; death < deaths; death += 1) {
    const dying = await world.start();
    await sleep(800 + 2_500 * chance());
    await world.kill(dying);
  }
  await world.start();
  await expectKept(world, deaths * mostInFlight);
});

test.each([2, 4])('%i processes share the work and the pace', async (processes) => {
  world = await makeDeliveryWorld({ people: 1_000 });
  const { start } = world;
  await Promise.all(Array.from({ length: processes }, () => start()));
  await expectKept(world, 0, 120_000);
  const times = world.connector.accepted.map(({ at }) => at);
  const seconds = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000;
  // 45 a second, but for the beginning and the end.
  expect(1_000 / seconds).toBeGreaterThan(35);
});

test('messages of the queue that are given out twice, or lost, change nothing', async () => {
  world = await makeDeliveryWorld({ people: 200 });
  const { start, stores, queue, ref } = world;
  await Promise.all([start(), start()]);
  for (let round = 0; round < 10; round += 1) {
    const { buckets } = stores.invitations;
    await queue.put(buckets.map((bucket) => ({ ...ref, kind: 'send' as const, bucket, microPulse: 1 })));
    // Taken and never given back: as good as lost until its time is over.
    await queue.take(3, 3_000);
    await sleep(300);
  }
  await expectKept(world, 0);
});

test.each([
  ['a tenth', 0.1],
  ['half', 0.5],
  ['all for five seconds', 1],
])('Teams refuses %s of the requests, with and without a time to come back', async (_, share) => {
  world = await makeDeliveryWorld({ people: 150 });
  const { connector, start } = world;
  const until = Date.now() + 8_000;
  connector.faultOf = (__, nth) => {
    const isOver = share === 1 && Date.now() > until;
    if (isOver || (nth * 0.618_034) % 1 >= share) return 'accept';
    const retryAfter = nth % 2 === 0 ? { retryAfter: 1 } : {};
    return { status: [429, 429, 412, 502, 503, 504][nth % 6] ?? 429, ...retryAfter };
  };
  await Promise.all([start(), start()]);
  await expectKept(world, 0, 180_000);
});

test('connections that hang or break leave cards unknown, and none is sent again', async () => {
  world = await makeDeliveryWorld({ people: 120 });
  const { connector, start } = world;
  connector.faultOf = (_, nth) => {
    if (nth % 10 === 0) return 'accept-and-reset';
    if (nth % 10 === 5) return 'reset';
    return nth % 30 === 7 ? 'hang' : 'accept';
  };
  await Promise.all([start(), start()]);
  await expectKept(world, 120 * 0.25);
  expect(statesOf(await world.invitations()).unknown).toBeGreaterThan(15);
});

test('who has blocked the bot, removed it or is gone ends with that reason, and nobody else waits', async () => {
  world = await makeDeliveryWorld({ people: 100 });
  const { connector, start, stores, oids, ref } = world;
  const codes = ['ConversationBlockedByUser', 'BotNotInConversationRoster', 'BotDisabledByAdmin'];
  connector.faultOf = (conversationId) => {
    const index = oids.indexOf(conversationId.replace(/^a:/, ''));
    return index >= 40 && index < 70 ? { status: 403, code: codes[index % 3] ?? '' } : 'accept';
  };
  await start();
  const invitations = await world.settled();
  expect(statesOf(invitations)).toEqual({ sent: 70, unreachable: 30 });
  const blocked = invitations.filter(({ reason }) => reason === 'blocked');
  expect(blocked).toHaveLength(10);
  const person = await stores.people.find({ tenantId: ref.tenantId, oid: blocked[0]?.oid ?? '' });
  expect(person?.value.reachability).toBe('blocked');
  expect([...cardsPerPerson(world).values()].every((count) => count === 1)).toBe(true);
});

test('a storage that loses every fifth answer after it carried out the write loses nobody', async () => {
  world = await makeDeliveryWorld({ people: 150, lossEvery: 5 });
  const { start } = world;
  await Promise.all([start(), start()]);
  await expectKept(world, mostInFlight);
  expect(world.lost()).toBeGreaterThan(10);
});

test('a pause stops sending within seconds, and resuming goes on', async () => {
  world = await makeDeliveryWorld({ people: 400 });
  const { start, stores, ref, connector } = world;
  await start();
  while (connector.accepted.length < 40) await sleep(50);
  const setPaused = async (paused: boolean): Promise<void> => {
    for (let written = 'conflict'; written !== 'written'; ) {
      const found = await stores.waves.find(ref);
      if (found) written = await stores.waves.replace({ ...found.value, paused }, found.version);
    }
  };
  await setPaused(true);
  await sleep(4_000);
  const held = connector.accepted.length;
  expect(held).toBeLessThan(400);
  await sleep(3_000);
  expect(connector.accepted).toHaveLength(held);
  await setPaused(false);
  await expectKept(world, 0);
});
