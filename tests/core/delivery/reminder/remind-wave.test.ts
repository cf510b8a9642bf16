import type { Invitation } from '#core/delivery/outbox/invitation';
import { remindersEveryMilliseconds } from '#core/delivery/reminder/remind-wave';
import { itemsOfCard } from '#core/instrument/card-items';
import { quarterly } from '#core/instrument/quarterly';
import { dayInMilliseconds, plusMilliseconds } from '#core/kernel/clock';
import type { Answers } from '#core/response/wave-response';
import { defaultPreferences } from '#core/stakeholder/person';
import { ref, sampleInvitation, sampleWave, start, tenantId } from '../../samples';
import { days, makeWorld, sentCard } from './remind-world';

/** Whatever it found, a wave is looked at again after the same time: waiting must not tell of anybody. */
const done = [{ kind: 'again', afterMilliseconds: remindersEveryMilliseconds }];
const untilDone = async ({ remindAll, clock }: Pick<Awaited<ReturnType<typeof makeWorld>>, 'remindAll' | 'clock'>) => {
  for (let round = 1; round <= 10; round += 1) {
    clock.pass(60_000);
    const [outcome] = await remindAll();
    if (outcome?.kind === 'again' && outcome.afterMilliseconds > 0 && round > 5) return;
  }
  throw new Error('Reminding is never done');
};

describe('who is reminded', () => {
  test('those who have not answered, once, with a card that says so', async () => {
    const world = await makeWorld();
    await world.answer('ben', { ratings: { V1: 5 } });
    expect(await world.remindAll()).toEqual(done);
    expect(world.reminded()).toEqual(['ann', 'cleo']);
    expect(world.pulses.every(({ isReminder, microPulse }) => isReminder === true && microPulse === 1)).toBe(true);
    world.clock.pass(days * dayInMilliseconds);
    expect(await world.remindAll()).toEqual(done);
    expect(world.pulses).toHaveLength(2);
  });

  test.each<[string, Partial<Answers>]>([
    ['a pair', { pairs: { PR1: { expectation: 5, experience: 4 } } }],
    ['“can’t say”', { ratings: { V1: null } }],
    ['a comment', { texts: { comment: 'well' } }],
  ])('%s is an answer', async (_, answers) => {
    const world = await makeWorld({ ann: {} });
    await world.answer('ann', answers);
    await world.remindAll();
    expect(world.reminded()).toEqual([]);
  });

  test('what was said on an earlier card is no answer to the newest', async () => {
    const changes = { microPulse: 2, instrumentId: 'quarterly' };
    const answering = async (microPulse: number) => {
      const world = await makeWorld({ ann: { microPulse: 2 } });
      const place = (await world.findPlaces(sampleWave('open', changes), quarterly)).get('ann') ?? 0;
      const idsOn = (card: number) =>
        itemsOfCard({ instrument: quarterly, microPulse: card, place, turn: 0 }).map(({ id }) => id);
      const other = microPulse === 1 ? 2 : 1;
      const id = idsOn(microPulse).find((one) => !idsOn(other).includes(one));
      if (!id) throw new Error('The cards are alike');
      await world.answer('ann', { pairs: { [id]: { expectation: 5, experience: 4 } } });
      await world.remindAll(changes);
      return world.reminded();
    };
    expect(await answering(1)).toEqual(['ann']);
    expect(await answering(2)).toEqual([]);
  });

  test('nobody before their days have passed, each counted from their own card', async () => {
    const world = await makeWorld({ ann: {}, ben: { sentAt: plusMilliseconds(start, 5_000) } });
    const outcomes = await world.remindAll();
    expect(world.reminded()).toEqual(['ann']);
    expect(outcomes).toEqual(done);
    world.clock.pass(4_999);
    await world.remindAll();
    expect(world.reminded()).toEqual(['ann']);
    world.clock.pass(1);
    expect(await world.remindAll()).toEqual(done);
    expect(world.reminded()).toEqual(['ann', 'ben']);
  });

  test('a card of which nobody knows whether it arrived is healed, and its row stays as it is', async () => {
    const world = await makeWorld({ ann: { state: 'unknown', reason: 'connection-lost', activityId: null } });
    const before = await world.tables.invitations.list(ref);
    await world.remindAll();
    expect(world.reminded()).toEqual(['ann']);
    expect(await world.tables.invitations.list(ref)).toEqual(before);
  });

  test.each<Partial<Invitation>>([
    { state: 'unreachable', sentAt: null },
    { state: 'failed', sentAt: null },
    { state: 'cancelled', sentAt: null },
    { state: 'sent', sentAt: null },
  ])('an invitation with %j is not', async (changes) => {
    const world = await makeWorld({ ann: changes });
    expect(await world.remindAll()).toEqual(done);
    expect(world.reminded()).toEqual([]);
  });

  test('whose card goes out later than the first is reminded all the same', async () => {
    const world = await makeWorld({ ann: { state: 'planned', sentAt: null, activityId: null, delivered: 0 } });
    expect(await world.remindAll()).toEqual(done);
    const found = await world.tables.invitations.find(ref, 'ann');
    const sentAt = plusMilliseconds(start, days * dayInMilliseconds);
    if (found) await world.tables.invitations.replace({ ...found.value, state: 'sent', sentAt }, found.version);
    world.clock.pass(days * dayInMilliseconds);
    await world.remindAll();
    expect(world.reminded()).toEqual(['ann']);
  });

  test('nobody who stopped, cannot be reached, reads the page instead, or is not known any more', async () => {
    const world = await makeWorld({ ann: {}, ben: {}, cleo: {}, dan: {} });
    await world.change('ann', { asking: 'stopped' });
    await world.change('ben', { reachability: 'blocked' });
    await world.change('cleo', { preferences: { ...defaultPreferences, channel: 'page' } });
    await world.tables.invitations.addAll([sampleInvitation('nobody', sentCard)]);
    expect(await world.remindAll()).toEqual(done);
    expect(world.reminded()).toEqual(['dan']);
  });

  test('nobody in their quiet hours: they are waited for', async () => {
    const world = await makeWorld({ ann: {} });
    const outcomes = await world.remindAll({}, { quietHours: { from: '08:00', to: '10:00' }, timeZone: 'UTC' });
    expect(outcomes).toEqual(done);
    expect(world.reminded()).toEqual([]);
  });
});

describe('what is written', () => {
  test('is reminders alone, under pseudonyms: nothing that is kept by person', async () => {
    const world = await makeWorld();
    world.told.outcome = ({ person }) =>
      person.oid === 'ann' ? { kind: 'unreachable', reason: 'blocked' } : { kind: 'sent', activityId: 'secret-id' };
    const people = await world.tables.people.list(tenantId);
    const invitations = await world.tables.invitations.list(ref);
    await world.answer('ben', { ratings: { V1: 5 } });
    world.writes.length = 0;
    await world.remindAll();
    expect(new Set(world.writes.map((write) => write.split('.')[0]))).toEqual(new Set(['reminders']));
    expect(await world.tables.people.list(tenantId)).toEqual(people);
    expect(await world.tables.invitations.list(ref)).toEqual(invitations);
    const kept = JSON.stringify(await world.tables.reminders.list(ref));
    expect(kept).not.toMatch(/ann|ben|cleo|secret-id|Name of/);
    for (const oid of ['ann', 'ben', 'cleo']) expect(kept).not.toContain(`a:${oid}`);
  });

  test('says what became of it, and nothing of when', async () => {
    const world = await makeWorld({ ann: {} });
    await world.remindAll();
    expect(await world.find('ann')).toEqual({
      ...{ ...ref, id: world.idOf('ann'), microPulse: 1, state: 'sent', attempt: 1 },
      ...{ notBefore: null, reason: null, claim: null },
    });
  });

  test('about those who have answered is nothing', async () => {
    const world = await makeWorld({ ann: {} });
    await world.answer('ann', { ratings: { V1: 5 } });
    await world.remindAll();
    expect(world.writes).toEqual([]);
  });

  test('does not come in the order of the register', async () => {
    const people = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`p${String(index).padStart(2, '0')}`, {}]),
    );
    const orders = new Set<string>();
    for (let round = 1; round <= 5; round += 1) {
      const world = await makeWorld(people);
      await world.remindAll();
      orders.add(world.pulses.map(({ person }) => person.oid).join());
    }
    expect(orders.size).toBeGreaterThan(1);
  });
});

describe('when something goes wrong', () => {
  test('Teams was busy: it is tried again when it said, for as long as it takes', async () => {
    const world = await makeWorld({ ann: {} });
    world.told.outcome = () => ({ kind: 'later', afterMilliseconds: 9_000 });
    expect(await world.remindAll()).toEqual(done);
    await world.remindAll();
    expect(world.pulses).toHaveLength(1);
    world.clock.pass(9_000);
    world.told.outcome = () => ({ kind: 'sent', activityId: 'a2' });
    expect(await world.remindAll()).toEqual(done);
    expect(await world.find('ann')).toMatchObject({ state: 'sent', attempt: 2 });
  });

  test('they answered meanwhile: nothing more is sent', async () => {
    const world = await makeWorld({ ann: {} });
    world.told.outcome = () => ({ kind: 'later', afterMilliseconds: 9_000 });
    await world.remindAll();
    await world.answer('ann', { ratings: { V1: 5 } });
    world.clock.pass(9_000);
    expect(await world.remindAll()).toEqual(done);
    expect(world.pulses).toHaveLength(1);
  });

  test('a lost connection stays unknown, and the reminder is never sent again', async () => {
    const world = await makeWorld({ ann: {} });
    world.told.outcome = () => ({ kind: 'unknown' });
    expect(await world.remindAll()).toEqual(done);
    world.clock.pass(dayInMilliseconds);
    await world.remindAll();
    expect(world.pulses).toHaveLength(1);
    expect(await world.find('ann')).toMatchObject({ state: 'unknown', reason: 'connection-lost' });
  });

  test('a worker died while it sent: the reminder may have arrived, and is never sent again', async () => {
    const world = await makeWorld({ ann: {} });
    world.told.outcome = () => new Promise(() => {});
    void world.remindAll();
    await new Promise((resolve) => setImmediate(resolve));
    expect(await world.find('ann')).toMatchObject({ state: 'claimed' });
    expect(await world.remindAll()).toEqual(done);
    world.clock.pass(40_000);
    await untilDone(world);
    expect(await world.find('ann')).toMatchObject({ state: 'unknown', reason: 'worker-lost' });
    expect(world.pulses).toHaveLength(1);
  });

  test('two workers at once remind nobody twice', async () => {
    const people = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`p${index}`, {}]));
    // All go through them in the same order, so that they meet at each.
    const world = await makeWorld(people, () => 0);
    world.told.outcome = async () => {
      await new Promise((resolve) => setImmediate(resolve));
      return { kind: 'sent', activityId: 'a2' };
    };
    await Promise.all([world.remindAll(), world.remindAll(), world.remindAll()]);
    expect(world.reminded()).toHaveLength(20);
    expect(new Set(world.reminded()).size).toBe(20);
  });

  test('a card that cannot be made three times has failed, and keeps nobody else from being reminded', async () => {
    const world = await makeWorld();
    world.told.outcome = ({ person }) => {
      if (person.oid === 'ann') throw new Error('planted');
      return { kind: 'sent', activityId: 'a2' };
    };
    for (let round = 1; round <= 3; round += 1) {
      // Thrown when the page is done, so that it is logged.
      await expect(world.remindAll()).rejects.toThrow('planted');
      world.clock.pass(60_000);
    }
    await untilDone(world);
    expect(await world.find('ann')).toMatchObject({ state: 'failed', reason: 'fault', attempt: 3 });
    expect(world.reminded()).toEqual(['ann', 'ann', 'ann', 'ben', 'cleo']);
  });

  test('after ten seconds the pass ends, and the next goes on', async () => {
    const world = await makeWorld(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`p${index}`, {}])));
    world.told.outcome = () => {
      world.clock.pass(4_000);
      return { kind: 'sent', activityId: 'a2' };
    };
    expect(await world.remindAll()).toEqual([{ kind: 'again', afterMilliseconds: 0 }]);
    expect(world.pulses).toHaveLength(3);
    await untilDone(world);
    expect(new Set(world.reminded()).size).toBe(20);
    expect(world.reminded()).toHaveLength(20);
  });
});

test('a wave that is paused while it reminds stops within a second', async () => {
  const world = await makeWorld(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`p${index}`, {}])));
  world.told.outcome = async () => {
    const found = await world.tables.waves.find(ref);
    if (found) await world.tables.waves.replace({ ...found.value, paused: true }, found.version);
    world.clock.pass(500);
    return { kind: 'sent', activityId: 'a2' };
  };
  await world.remindAll();
  expect(world.pulses).toHaveLength(2);
});
