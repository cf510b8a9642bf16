import { dayInMilliseconds, plusMilliseconds } from '#core/kernel/clock';
import { localWorkspaceSettings } from '#core/workspace/workspace';
import { ref, sampleWave, sampleWorkspace, start } from '../../samples';
import { makeSendAll, makeWorld } from './send-world';

const after = (days: number): string => plusMilliseconds(start, days * dayInMilliseconds);

test('a later card waits, or is left out, because of what was sent before; the others get it', async () => {
  const { deps, stores, clock, cards, one } = await makeWorld(4);
  const wave = sampleWave('open', { instrumentId: 'quarterly', microPulse: 2, openedAt: start, closesAt: after(90) });
  // Who got another card long before the second one is due on day 30, not so long before, and just before.
  for (const [oid, day] of [
    ['person-1', 2],
    ['person-2', 5],
    ['person-3', 20],
  ] as const) {
    const found = await stores.invitations.find(ref, oid);
    const change = { state: 'sent', delivered: 1, sentAt: after(day) } as const;
    if (found) await stores.invitations.replace({ ...found.value, ...change }, found.version);
  }
  const stored = await stores.waves.find(ref);
  if (stored) await stores.waves.replace(wave, stored.version);
  clock.pass(30 * dayInMilliseconds);
  const settings = { ...localWorkspaceSettings, minimumInvited: 5, fatigueGuard: true };
  await makeSendAll(deps)(sampleWorkspace({ settings }), wave);
  expect([...cards].sort()).toEqual(['person-1', 'person-4']);
  expect(await one('person-2')).toMatchObject({ state: 'planned', microPulse: 2, notBefore: after(33) });
  expect(await one('person-3')).toMatchObject({ state: 'cancelled', microPulse: 2, reason: 'asked-recently' });
});
