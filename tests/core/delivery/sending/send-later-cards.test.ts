import type { Pulse } from '#core/delivery/sending/sender';
import { makeSender, oids, ref, sampleWave, sampleWorkspace, tenantId } from '../../samples';
import { makeSendAll, makeWorld, minute, sent } from './send-world';

describe('the later cards of a wave', () => {
  const quarterly = (microPulse: number) =>
    sampleWave('open', {
      instrumentId: 'quarterly',
      microPulse,
      openedAt: '2026-09-21T09:00:00.000Z',
      closesAt: '2026-12-20T09:00:00.000Z',
    });
  const makeLaterWorld = async () => {
    const pulses: Pulse[] = [];
    const world = await makeWorld(12);
    const sender = makeSender(async (pulse) => {
      pulses.push(pulse);
      return sent;
    });
    const send = makeSendAll({ ...world.deps, sender });
    return { ...world, pulses, sendCard: (microPulse: number) => send(sampleWorkspace(), quarterly(microPulse)) };
  };

  test('go to everybody once more, whatever became of the one before', async () => {
    const { sendCard, pulses, stores, one } = await makeLaterWorld();
    await sendCard(1);
    const ends = ['unreachable', 'failed', 'unknown', 'cancelled'] as const;
    for (const [index, state] of ends.entries()) {
      const found = await stores.invitations.find(ref, `person-${index + 1}`);
      if (found) await stores.invitations.replace({ ...found.value, state, reason: 'x' }, found.version);
    }
    expect(await sendCard(1)).toBe(true);
    pulses.length = 0;
    expect(await sendCard(2)).toBe(true);
    expect(await sendCard(2)).toBe(true);
    expect(pulses.map(({ person }) => person.oid).sort()).toEqual(oids(12).sort());
    expect(pulses.every(({ microPulse }) => microPulse === 2)).toBe(true);
    expect(await one()).toMatchObject({ state: 'sent', microPulse: 2, attempt: 1, delivered: 2, reason: null });
  });

  test('come in each person’s own place, the same on every card', async () => {
    const { sendCard, pulses } = await makeLaterWorld();
    await sendCard(1);
    await sendCard(2);
    const placesOn = (card: number) =>
      Object.fromEntries(
        pulses.filter((pulse) => pulse.microPulse === card).map((pulse) => [pulse.person.oid, pulse.place]),
      );
    expect(placesOn(2)).toEqual(placesOn(1));
    expect(new Set(Object.values(placesOn(1))).size).toBeGreaterThan(5);
  });

  test('wait while a worker may still be sending the one before, and then count it as perhaps delivered', async () => {
    const { sendCard, pulses, stores, clock, one } = await makeLaterWorld();
    const found = await stores.invitations.find(ref, 'person-1');
    const claim = { state: 'claimed', attempt: 1, notBefore: '2026-11-22T09:00:40.000Z' } as const;
    if (found) await stores.invitations.replace({ ...found.value, ...claim }, found.version);
    await sendCard(2);
    expect(pulses.map(({ person }) => person.oid)).not.toContain('person-1');
    clock.pass(minute);
    await sendCard(2);
    expect(await one()).toMatchObject({ state: 'unknown', microPulse: 1, delivered: 1 });
    await sendCard(2);
    expect(await one()).toMatchObject({ state: 'sent', microPulse: 2, delivered: 2 });
  });

  test('leave out who asked to stop after the first', async () => {
    const { sendCard, stores, one, pulses } = await makeLaterWorld();
    await sendCard(1);
    const found = await stores.people.find({ tenantId, oid: 'person-1' });
    if (found) await stores.people.replace({ ...found.value, asking: 'stopped' }, found.version);
    pulses.length = 0;
    await sendCard(2);
    expect(pulses.map(({ person }) => person.oid)).not.toContain('person-1');
    expect(await one()).toMatchObject({ state: 'cancelled', reason: 'asked-to-stop', microPulse: 2, delivered: 1 });
  });
});
