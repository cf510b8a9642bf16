import { makeFindOpenPulses } from '#core/delivery/pulse/find-open-pulses';
import type { FindPlaces } from '#core/delivery/pulse/find-places';
import { waveStateSchema } from '#core/wave/wave';
import {
  findInstrument,
  makeMemoryKeys,
  makeStores,
  sampleInvitation,
  sampleWave,
  tenantId,
  watch,
  workspaceId,
} from '../../samples';

const ann = { tenantId, oid: 'ann' };

const makeWorld = async () => {
  const { stores, writes, calls } = watch(makeStores());
  for (const state of waveStateSchema.options) {
    await stores.waves.add(sampleWave(state, { id: state, microPulse: 2 }));
    await stores.invitations.addAll([sampleInvitation('ann', { waveId: state, state: 'sent' })]);
  }
  await stores.waves.add(sampleWave('open', { id: 'of-others' }));
  await stores.waves.add(sampleWave('open', { id: 'elsewhere', tenantId: 'elsewhere' }));
  await stores.invitations.addAll([sampleInvitation('ann', { waveId: 'elsewhere', tenantId: 'elsewhere' })]);
  const keys = makeMemoryKeys();
  for (const waveId of ['open', 'of-others']) await keys.create({ tenantId, workspaceId, waveId });
  await keys.create({ tenantId: 'elsewhere', workspaceId, waveId: 'elsewhere' });
  const findPlaces: FindPlaces = async () => new Map([['ann', 4]]);
  writes.length = 0;
  calls.length = 0;
  return { writes, calls, keys, find: makeFindOpenPulses({ ...stores, keys, findInstrument, findPlaces }) };
};

test('a person finds the open waves they are invited to, and no others', async () => {
  const { find } = await makeWorld();
  expect((await find(ann)).map(({ wave }) => wave.id)).toEqual(['open']);
  expect(await find({ tenantId, oid: 'ben' })).toEqual([]);
});

test('with the seat in their place, and the newest card', async () => {
  const { find, keys } = await makeWorld();
  const pseudonymiser = await keys.find({ tenantId, workspaceId, waveId: 'open' });
  const seat = pseudonymiser?.seat(ann, 4);
  expect(await find(ann)).toEqual([expect.objectContaining({ seat, place: 4, microPulse: 2 })]);
});

test('a namesake of another tenant finds theirs', async () => {
  const { find } = await makeWorld();
  expect((await find({ tenantId: 'elsewhere', oid: 'ann' })).map(({ wave }) => wave.id)).toEqual(['elsewhere']);
});

test('looking writes nothing and looks at no answer', async () => {
  const { find, writes, calls } = await makeWorld();
  await find(ann);
  expect(writes).toEqual([]);
  expect(calls.filter((call) => call.startsWith('responses.'))).toEqual([]);
});
