// A wave that carries a message, moved on by the timer.
import { message } from '#core/instrument/about-messages';
import { sampleCommunication } from '../../core/communication/sample-communication';
import { ref, sampleWave } from '../../core/samples';
import { closesAt, makeWorld, opensAt } from './wave-world';

test('a message with nobody left to send it to is said not to have gone', async () => {
  const carried = { kind: 'message', communicationId: 'dates', instrumentId: message.id, opensAt, closesAt } as const;
  const wave = sampleWave('scheduled', { ...carried, instrumentVersion: message.version });
  const { tick, clock, stored, stores } = await makeWorld({ wave, size: 0 });
  const sent = { state: 'sent', sentBy: 'bot', sentAt: opensAt, messageWaveId: wave.id } as const;
  await stores.communications.add(sampleCommunication('dates', sent));
  clock.pass(3_600_000);
  await tick();
  expect(await stored()).toMatchObject({ state: 'cancelled', openedAt: null });
  const dates = await stores.communications.find({ ...ref, communicationId: 'dates' });
  expect(dates?.value).toMatchObject({ state: 'checked', sentBy: null, sentAt: null, messageWaveId: wave.id });
});
