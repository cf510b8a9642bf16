import type { DeliveryWork } from '#core/delivery/outbox/work-queue';
import { makeKeepReminding } from '#core/delivery/reminder/keep-reminding';
import { dayInMilliseconds } from '#core/kernel/clock';
import type { Wave } from '#core/wave/wave';
import { findInstrument, makeClock, sampleWave, start } from '../../samples';

const makeWorld = () => {
  const clock = makeClock();
  const dispatched: [string, number, DeliveryWork['kind']][] = [];
  const dispatch = async (wave: Wave, kind: DeliveryWork['kind']) => {
    dispatched.push([wave.id, wave.microPulse, kind]);
  };
  return { clock, dispatched, keepReminding: makeKeepReminding({ findInstrument, dispatch, clock }) };
};
const wave = (changes: Partial<Wave> = {}) => sampleWave('open', { openedAt: start, reminderAfterDays: 3, ...changes });

test('a wave without reminders has none', async () => {
  const { keepReminding, clock, dispatched } = makeWorld();
  clock.pass(100 * dayInMilliseconds);
  expect(await keepReminding(wave({ reminderAfterDays: null }))).toBe(true);
  expect(dispatched).toEqual([]);
});

test('reminders go out so many days after the card, and not a moment before', async () => {
  const { keepReminding, clock, dispatched } = makeWorld();
  clock.pass(3 * dayInMilliseconds - 1);
  expect(await keepReminding(wave())).toBe(false);
  expect(dispatched).toEqual([]);
  clock.pass(1);
  expect(await keepReminding(wave())).toBe(true);
  expect(dispatched).toEqual([['wave', 1, 'remind']]);
});

test('of a later card they count from when that was due', async () => {
  const { keepReminding, clock, dispatched } = makeWorld();
  const later = wave({ instrumentId: 'quarterly', microPulse: 2, closesAt: '2027-02-20T09:00:00.000Z' });
  clock.pass(33 * dayInMilliseconds - 1);
  expect(await keepReminding(later)).toBe(false);
  clock.pass(1);
  expect(await keepReminding(later)).toBe(true);
  expect(dispatched).toEqual([['wave', 2, 'remind']]);
});

test.each([{ instrumentId: 'lost' }, { openedAt: null }])('an open wave with %j is a fault', async (changes) => {
  const { keepReminding, dispatched } = makeWorld();
  await expect(keepReminding({ ...wave(), ...changes })).rejects.toThrow('no instrument or no opening');
  expect(dispatched).toEqual([]);
});
