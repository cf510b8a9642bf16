// Reminders by real processes over real storage: who gets one, how often, and what is left of it.
import { setTimeout as sleep } from 'node:timers/promises';
import { dayInMilliseconds } from '#core/kernel/clock';
import { makeFileWaveKeys } from '../../bot/keys/wave-keys-file';
import { sampleInvitation, sampleResponse } from '../core/samples';
import { buildProcess, cardsPerPerson, type DeliveryWorld, makeDeliveryWorld } from './delivery-world';

jest.setTimeout(120_000);

const ago = (days: number): string => new Date(Date.now() - days * dayInMilliseconds).toISOString();

let world: DeliveryWorld | undefined;
beforeAll(buildProcess);
afterEach(async () => {
  await world?.stop();
  world = undefined;
});

/** A wave of forty that was sent eight days ago and reminds after seven; every fourth has answered, two cards are unknown. */
const makeWorld = async () => {
  const made = await makeDeliveryWorld({
    people: 40,
    waveChanges: { state: 'open', openedAt: ago(8), reminderAfterDays: 7 },
  });
  world = made;
  const { stores, ref, oids, dataDir } = made;
  const keys = makeFileWaveKeys(`${dataDir}/keys`);
  await keys.create(ref);
  const pseudonymiser = await keys.find(ref);
  if (!pseudonymiser) throw new Error('no key');
  await stores.invitations.addAll(
    oids.map((oid, index) =>
      sampleInvitation(oid, {
        ...ref,
        state: index < 2 ? 'unknown' : 'sent',
        attempt: 1,
        delivered: 1,
        sentAt: ago(8),
      }),
    ),
  );
  const answered = oids.filter((_, index) => index % 4 === 3);
  for (const [index, oid] of answered.entries()) {
    const pid = pseudonymiser.pid({ tenantId: ref.tenantId, oid });
    await stores.responses.put(ref, { ...sampleResponse(index, 6, 4), pid });
  }
  const versions = async (): Promise<string[]> =>
    (await stores.invitations.list(ref)).map(({ value, version }) => `${value.oid} ${version}`).sort();
  const rows = await versions();
  const people = JSON.stringify(await stores.people.list(ref.tenantId));
  return {
    ...made,
    waiting: oids.filter((oid) => !answered.includes(oid)),
    expectNoTrace: async (): Promise<void> => {
      expect(await versions()).toEqual(rows);
      expect(JSON.stringify(await stores.people.list(ref.tenantId))).toBe(people);
      const kept = JSON.stringify(await stores.reminders.list(ref));
      for (const oid of oids) expect(kept).not.toContain(oid);
    },
    /** Waits until so many reminders have ended. */
    reminded: async (count: number): Promise<void> => {
      for (;;) {
        const ended = (await stores.reminders.list(ref)).filter(
          ({ state }) => state !== 'planned' && state !== 'claimed',
        );
        if (ended.length >= count) return;
        await sleep(200);
      }
    },
  };
};

test('who has not answered gets one reminder that says so, and nothing tells who did', async () => {
  const { start, reminded, waiting, connector, expectNoTrace } = await makeWorld();
  await Promise.all([start(), start()]);
  await reminded(waiting.length);
  // Long enough for a second round, if there were one.
  await sleep(3_000);
  expect([...cardsPerPerson(world as DeliveryWorld).keys()].sort()).toEqual([...waiting].sort());
  expect([...cardsPerPerson(world as DeliveryWorld).values()].every((count) => count === 1)).toBe(true);
  expect(connector.accepted.every(({ text }) => text.includes('A reminder:'))).toBe(true);
  await expectNoTrace();
});

test('a process that dies while it reminds leaves nobody with two reminders', async () => {
  const { start, kill, reminded, waiting, connector, expectNoTrace } = await makeWorld();
  const dying = await start();
  await new Promise<void>((resolve) => {
    connector.onAccepted = () => {
      if (connector.accepted.length === 9) void kill(dying).then(resolve);
    };
  });
  await start();
  await reminded(waiting.length);
  const counts = cardsPerPerson(world as DeliveryWorld);
  expect([...counts.values()].filter((count) => count > 1)).toEqual([]);
  // Whom the dead process had in its hands may have got it: six parts, one person each.
  expect(counts.size).toBeGreaterThanOrEqual(waiting.length - 6);
  await expectNoTrace();
});
