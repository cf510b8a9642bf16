// A wave whose key is gone before it is done with: it comes to an end all the same, and waits for nothing.
import { makeFinishClosing } from '#core/release/close-wave';
import { makeShuffleAnswers } from '#core/release/shuffle-answers';
import type { Wave } from '#core/wave/wave';
import {
  allOf,
  breakOnce,
  findInstrument,
  makeClock,
  makeMemoryKeys,
  makeStores,
  oids,
  ref,
  rosterOf,
  sampleInvitation,
  sampleResponse,
  sampleWave,
  watch,
} from '../samples';

const closing = sampleWave('closing');
const closed: Wave = { ...sampleWave('closed'), shuffled: false };

/** Seven people who were asked and one whose card was not sent, and six answers. */
const makeWorld = async (wave: Wave) => {
  const { stores, writes } = watch(makeStores());
  const clock = makeClock();
  clock.pass(15 * 24 * 60 * 60_000);
  await stores.waves.add(wave);
  await stores.invitations.addAll([
    ...oids(7).map((oid) => sampleInvitation(oid, { state: 'sent' })),
    sampleInvitation('late'),
  ]);
  for (const [index, experience] of [2, 3, 4, 5, 4, 3].entries()) {
    await stores.responses.put(ref, sampleResponse(index, 6, experience));
  }
  const keys = makeMemoryKeys();
  const ports = { clock, keys, findInstrument, ids: { next: () => 'id' }, draw: () => 0 };
  const deps = { ...stores, ...ports, roster: rosterOf([]), shuffle: <Value>(all: readonly Value[]) => [...all] };
  writes.length = 0;
  return { stores, writes, keys, deps, clock, found: async () => (await stores.waves.find(ref))?.value };
};

describe('a closing wave that has lost its key', () => {
  test('is not given up before the day on which its key goes', async () => {
    const { deps, found, clock } = await makeWorld(closing);
    clock.pass(-2 * 24 * 60 * 60_000);
    await expect(makeFinishClosing(deps)(closing)).rejects.toThrow('its day has not come');
    expect(await found()).toEqual(closing);
  });

  test('is called off where nothing was released', async () => {
    const { stores, deps, found } = await makeWorld(closing);
    const finish = makeFinishClosing(deps);
    expect(await finish(closing)).toBe(true);
    const ended = await found();
    expect(ended).toMatchObject({ state: 'cancelled', closedAt: closing.closingAt, shuffled: true });
    expect(await stores.waves.listActive()).toEqual([]);
    expect((await stores.invitations.find(ref, 'late'))?.value).toMatchObject({ state: 'cancelled' });
    expect(await stores.releases.find(ref)).toBeNull();
    expect(await finish(closing)).toBe(true);
    expect(await found()).toEqual(ended);
  });

  test('is closed where its release was made, and then its answers are shuffled', async () => {
    const { stores, deps, keys, found } = await makeWorld(closing);
    await keys.create(ref);
    const broken = { ...deps, responses: breakOnce(deps.responses, 'rewrite') };
    await expect(makeFinishClosing(broken)(closing)).rejects.toThrow('planted');
    await keys.destroy(ref);
    expect(await makeFinishClosing(deps)(closing)).toBe(true);
    const ended = await found();
    expect(ended).toMatchObject({ state: 'closed', closedAt: closing.closingAt, shuffled: false });
    expect(await makeShuffleAnswers(deps)(ended ?? closed)).toBe(false);
    expect(await stores.waves.listActive()).toEqual([]);
    expect(await stores.releases.find(ref)).not.toBeNull();
  });

  test('waits for a card that is being sent', async () => {
    const { stores, deps, found } = await makeWorld(closing);
    await stores.invitations.addAll([
      sampleInvitation('held', { state: 'claimed', claim: 'c', notBefore: '2040-01-01T00:00:00.000Z' }),
    ]);
    expect(await makeFinishClosing(deps)(closing)).toBe(false);
    expect(await found()).toEqual(closing);
  });
});

test('answers of a closed wave without its key are stored in another order all the same, with no atom', async () => {
  const { stores, writes, deps } = await makeWorld(closed);
  expect(await makeShuffleAnswers(deps)(closed)).toBe(false);
  expect(writes).toEqual(['responses.rewrite', 'waves.replace']);
  expect((await allOf(stores.responses.pages(ref))).map(({ atom }) => atom)).toEqual(Array(6).fill(null));
  expect(await stores.waves.listActive()).toEqual([]);
  expect(await makeShuffleAnswers(deps)({ ...closed, shuffled: true })).toBe(true);
});
