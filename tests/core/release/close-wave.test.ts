import { makeCloseWave, makeFinishClosing, readableAt } from '#core/release/close-wave';
import { makeShuffleAnswers } from '#core/release/shuffle-answers';
import type { WaveResponse } from '#core/response/wave-response';
import { answerDeadlineMilliseconds, type Wave, type WaveState, waveCacheMilliseconds } from '#core/wave/wave';
import { makeMemoryCommentStore } from '../../support/memory/memory-comment-store';
import {
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
  sampleWorkspace,
  start,
  watch,
} from '../samples';

const backwards = (responses: readonly WaveResponse[]): WaveResponse[] => [...responses].reverse();

/** A wave that began to close at `start`, with six answers from eight people. */
const makeWorld = async (state: WaveState = 'closing') => {
  const { stores, writes } = watch({ ...makeStores(), comments: makeMemoryCommentStore() });
  const clock = makeClock();
  await stores.waves.add(sampleWave(state));
  await stores.invitations.addAll([
    ...oids(7).map((oid) => sampleInvitation(oid, { state: 'sent' })),
    sampleInvitation('late'),
  ]);
  for (const [index, experience] of [2, 3, 4, 5, 4, 3].entries()) {
    await stores.responses.put(ref, sampleResponse(index, 6, experience));
  }
  writes.length = 0;
  const keys = makeMemoryKeys();
  await keys.create(ref);
  let nextId = 0;
  const ids = { next: () => `id-${++nextId}` };
  const ports = { clock, ids, keys, findInstrument, draw: () => 0, shuffle: backwards };
  const deps = { ...stores, ...ports, roster: rosterOf(['joined-later']) };
  return {
    stores,
    writes,
    clock,
    deps,
    finish: makeFinishClosing(deps),
    closeWave: makeCloseWave(deps),
    shuffleAnswers: makeShuffleAnswers(deps),
  };
};
const closing = sampleWave('closing');

const allResponses = async ({
  responses,
}: Pick<ReturnType<typeof makeStores>, 'responses'>): Promise<WaveResponse[]> => {
  const all: WaveResponse[] = [];
  for await (const page of responses.pages(ref)) all.push(...page);
  return all;
};

const long = 60_000;

describe('closing a wave', () => {
  test('from then on it takes no answers', async () => {
    const { closeWave, writes } = await makeWorld('open');
    expect(await closeWave(ref)).toMatchObject({ ok: true, value: { state: 'closing', closingAt: start } });
    expect(writes).toEqual(['waves.replace']);
  });

  test.each(['closing', 'closed'] as const)('closing a wave that is %s again changes nothing', async (state) => {
    const { closeWave, writes, clock } = await makeWorld(state);
    clock.pass(long);
    expect(await closeWave(ref)).toMatchObject({ ok: true, value: { state, closingAt: start } });
    expect(writes).toEqual([]);
  });

  test.each(['draft', 'scheduled', 'cancelled'] as const)('a wave that is %s has nothing to close', async (state) => {
    const { closeWave } = await makeWorld(state);
    expect(await closeWave(ref)).toEqual({ ok: false, error: { kind: 'not-from-here', state } });
  });

  test('an unknown wave cannot be closed', async () => {
    const { closeWave } = await makeWorld();
    expect(await closeWave({ ...ref, waveId: 'other' })).toEqual({ ok: false, error: { kind: 'unknown-wave' } });
  });
});

describe('making the release', () => {
  test('answers are read only after every remembered ‘open’ and every answer in flight has run out', () => {
    const waited = Date.parse(readableAt({ ...closing, closingAt: start })) - Date.parse(start);
    expect(waited).toBeGreaterThan(waveCacheMilliseconds + answerDeadlineMilliseconds);
    expect(waited).toBeLessThan(8_000);
  });

  test('a moment too early nothing is done', async () => {
    const { finish, clock, writes } = await makeWorld();
    const wait = Date.parse(readableAt({ ...closing, closingAt: start })) - Date.parse(start);
    clock.pass(wait - 1);
    expect(await finish(closing)).toBe(false);
    expect(writes).toEqual([]);
    clock.pass(1);
    expect(await finish(closing)).toBe(true);
  });

  test('the release is made, the answers are shuffled, and only then the wave is closed', async () => {
    const { finish, clock, stores, writes } = await makeWorld();
    clock.pass(long);
    expect(await finish(closing)).toBe(true);
    expect(await stores.releases.find(ref)).toMatchObject({ waveId: 'wave', n: 6, invited: 8, delivered: 7 });
    expect(writes).toEqual([
      'invitations.replace',
      'comments.addOnce',
      'releases.addOnce',
      'responses.rewrite',
      'waves.replace',
    ]);
    expect((await stores.waves.find(ref))?.value).toMatchObject({ state: 'closed', closedAt: start, shuffled: true });
    expect((await allResponses(stores)).every(({ atom }) => atom === '[]')).toBe(true);
  });

  test('thousands of answers are shuffled later: the results do not wait for it', async () => {
    const { finish, clock, stores, writes } = await makeWorld();
    for (let index = 10; index < 2_010; index += 1) await stores.responses.put(ref, sampleResponse(index, 6, 4));
    writes.length = 0;
    clock.pass(long);
    expect(await finish(closing)).toBe(true);
    expect(writes).not.toContain('responses.rewrite');
    expect((await stores.waves.find(ref))?.value).toMatchObject({ state: 'closed', shuffled: false });
  });

  test('a card that was not out yet is called off, so that nobody is asked after the end', async () => {
    const { finish, clock, stores } = await makeWorld();
    clock.pass(long);
    await finish(closing);
    expect((await stores.invitations.find(ref, 'late'))?.value).toMatchObject({
      state: 'cancelled',
      reason: 'wave-closed',
    });
  });

  test('a card that is being sent at that moment is waited for, and counted as what it becomes', async () => {
    const { finish, clock, stores } = await makeWorld();
    clock.pass(long);
    const notBefore = '2026-11-22T09:01:30.000Z';
    await stores.invitations.addAll([sampleInvitation('busy', { state: 'claimed', attempt: 1, notBefore })]);
    expect(await finish(closing)).toBe(false);
    expect(await stores.releases.find(ref)).toBeNull();
    const busy = await stores.invitations.find(ref, 'busy');
    if (busy) await stores.invitations.replace({ ...busy.value, state: 'sent', notBefore: null }, busy.version);
    expect(await finish(closing)).toBe(true);
    expect(await stores.releases.find(ref)).toMatchObject({ invited: 9, delivered: 8 });
  });

  test('a card whose worker died is not waited for: it may have arrived', async () => {
    const { finish, clock, stores } = await makeWorld();
    clock.pass(long);
    await stores.invitations.addAll([sampleInvitation('lost', { state: 'claimed', attempt: 1, notBefore: start })]);
    expect(await finish(closing)).toBe(true);
    expect((await stores.invitations.find(ref, 'lost'))?.value).toMatchObject({
      state: 'unknown',
      reason: 'worker-lost',
    });
    expect(await stores.releases.find(ref)).toMatchObject({ delivered: 8 });
  });

  test('the wave closed when it stopped taking answers, not when the job came round', async () => {
    const { finish, clock, stores } = await makeWorld();
    clock.pass(long);
    await finish(closing);
    expect((await stores.releases.find(ref))?.closedAt).toBe(start);
  });

  test.each(['draft', 'scheduled', 'open', 'closed', 'cancelled'] as const)(
    'a wave that is %s has no release to make',
    async (state) => {
      const { finish, clock, writes } = await makeWorld(state);
      clock.pass(long);
      expect(await finish(sampleWave(state))).toBe(false);
      expect(writes).toEqual([]);
    },
  );

  test('a closing wave of an instrument nobody knows is a fault, not an empty release', async () => {
    const { finish, clock, stores } = await makeWorld();
    clock.pass(long);
    await expect(finish({ ...closing, instrumentId: 'lost' })).rejects.toThrow('no instrument');
    expect(await stores.releases.find(ref)).toBeNull();
  });
});

describe('a release is made once', () => {
  test('the job run again, or twice at once, gives the same release', async () => {
    const { finish, clock, stores } = await makeWorld();
    clock.pass(long);
    await Promise.all([finish(closing), finish(closing)]);
    const release = await stores.releases.find(ref);
    await finish(closing);
    expect(await stores.releases.find(ref)).toEqual(release);
    expect(await allResponses(stores)).toHaveLength(6);
  });

  test('a release that stands is not changed by an answer that slipped in', async () => {
    const { finish, clock, stores } = await makeWorld();
    clock.pass(long);
    await finish(closing);
    const release = await stores.releases.find(ref);
    await stores.responses.put(ref, sampleResponse(99, 1, 7));
    await finish(closing);
    expect(await stores.releases.find(ref)).toEqual(release);
  });

  test.each([
    ['invitations', 'replace'],
    ['comments', 'addOnce'],
    ['releases', 'addOnce'],
    ['responses', 'rewrite'],
    ['waves', 'replace'],
  ] as const)('a crash at %s.%s and a second run give the release of a run without a crash', async (store, method) => {
    const undisturbed = await makeWorld();
    undisturbed.clock.pass(long);
    await undisturbed.finish(closing);
    const { deps, clock, stores } = await makeWorld();
    clock.pass(long);
    const broken = { ...deps, [store]: breakOnce(deps[store] as object, method as never) };
    const finish = makeFinishClosing(broken);
    await expect(finish(closing)).rejects.toThrow('planted');
    clock.pass(60 * long);
    expect(await finish(closing)).toBe(true);
    expect(await stores.releases.find(ref)).toEqual(await undisturbed.stores.releases.find(ref));
    expect((await stores.waves.find(ref))?.value).toEqual((await undisturbed.stores.waves.find(ref))?.value);
    expect(await allResponses(stores)).toHaveLength(6);
  });
});

test('who joined the PMO after the card was sent is not counted, and the others are', async () => {
  const { stores, deps, clock, finish } = await makeWorld();
  await stores.workspaces.add(sampleWorkspace());
  const pseudonymiser = await deps.keys.find(ref);
  const pid = pseudonymiser?.pid({ tenantId: ref.tenantId, oid: 'joined-later' }) ?? '';
  await stores.responses.put(ref, { ...sampleResponse(99, 1, 7), pid });
  clock.pass(long);
  expect(await finish(closing)).toBe(true);
  expect((await stores.releases.find(ref))?.n).toBe(6);
});

describe('shuffling the answers of a closed wave', () => {
  const closed: Wave = { ...sampleWave('closed'), shuffled: false };
  const makeClosed = async () => {
    const world = await makeWorld('closed');
    const found = await world.stores.waves.find(ref);
    if (found) await world.stores.waves.replace(closed, found.version);
    return world;
  };

  test('they are stored anew in another order, each with its frozen atom, and the wave is done', async () => {
    const { shuffleAnswers, stores, deps } = await makeClosed();
    const pseudonymiser = await deps.keys.find(ref);
    const pid = pseudonymiser?.pid({ tenantId: ref.tenantId, oid: 'from-vienna' }) ?? '';
    await stores.invitations.addAll([sampleInvitation('from-vienna', { attributes: { Site: 'Vienna' } })]);
    await stores.responses.put(ref, { ...sampleResponse(7, 5, 5), pid });
    const before = await allResponses(stores);
    const orders: string[][] = [];
    const shuffle = (bucket: readonly WaveResponse[]) => {
      orders.push(bucket.map((response) => response.pid));
      return backwards(bucket);
    };
    await makeShuffleAnswers({ ...deps, shuffle })(closed);
    const after = await allResponses(stores);
    expect(orders.flat().sort()).toEqual(before.map((response) => response.pid).sort());
    expect(after.find((response) => response.pid === pid)?.atom).toBe('[["Site","Vienna"]]');
    expect(after.filter((response) => response.pid !== pid).map(({ atom }) => atom)).toEqual(Array(6).fill('[]'));
    expect((await stores.waves.find(ref))?.value.shuffled).toBe(true);
    await shuffleAnswers(closed);
    expect(await allResponses(stores)).toHaveLength(7);
  });

  test.each([
    ['responses', 'rewrite'],
    ['waves', 'replace'],
  ] as const)('a crash at %s.%s leaves it to be done again', async (store, method) => {
    const { deps, stores, shuffleAnswers } = await makeClosed();
    const broken = { ...deps, [store]: breakOnce(deps[store] as object, method as never) };
    await expect(makeShuffleAnswers(broken)(closed)).rejects.toThrow('planted');
    expect((await stores.waves.listActive()).map(({ id }) => id)).toEqual(['wave']);
    await shuffleAnswers(closed);
    expect(await stores.waves.listActive()).toEqual([]);
    expect(await allResponses(stores)).toHaveLength(6);
  });

  test('a wave that is shuffled already, or not closed, is left alone', async () => {
    const { shuffleAnswers, writes } = await makeWorld();
    await shuffleAnswers(closing);
    await shuffleAnswers(sampleWave('closed'));
    expect(writes).toEqual([]);
  });
});
