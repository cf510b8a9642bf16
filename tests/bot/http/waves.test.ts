import { emptyLedger } from '#core/release/ledger';
import { emptyProfile } from '#core/stakeholder/stakeholder';
import { call } from './call';
import { sampleRelease } from './sample-release';
import { personOf, startWorld, type World, waveOf } from './world';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const home = { tenantId: 'tenant-home', workspaceId: 'w-pmo' };
const german = { 'accept-language': 'de-DE' };
const plan = (body: object, headers = {}) =>
  call(world, {
    as: 'mia',
    route: 'planWave',
    body: { instrumentId: 'express', audience: { kind: 'everyone' }, ...body },
    headers,
  });
const act = (route: 'openWave' | 'closeWave' | 'cancelWave', waveId: string, headers = {}) =>
  call(world, { as: 'mia', route, params: { waveId }, headers });
const get = async (waveId: string) => (await call(world, { as: 'mia', route: 'getWave', params: { waveId } })).json;

/** Registers and makes reachable so many people. */
const register = async (count: number) => {
  const oids = Array.from({ length: count }, (_, index) => `s-${index}`);
  for (const oid of oids) await world.stores.people.add(personOf(oid));
  await world.stores.stakeholders.putAll(
    oids.map((oid) => ({ ...home, oid, name: oid, attributes: {}, ...emptyProfile })),
  );
};

const answerAs = async (waveId: string, count: number) => {
  for (let index = 0; index < count; index += 1) {
    const pid = index.toString(16).padStart(64, '0');
    const pairs = { PR1: { expectation: 6, experience: 4 } };
    await world.stores.responses.put(
      { ...home, waveId },
      { pid, answers: { pairs, ratings: {}, choices: {}, texts: {} }, complete: true, atom: null },
    );
  }
};

describe('planning', () => {
  test('makes a draft, or a scheduled wave when it names its opening', async () => {
    const draft = await plan({ title: 'Autumn' });
    expect([draft.status, draft.json]).toEqual([201, { id: 'wave-new', state: 'draft' }]);
    expect(await get('wave-new')).toMatchObject({ title: 'Autumn', opensAt: null, closesAt: null });
    await world.stop();
    world = await startWorld();
    const scheduled = await plan({ opensAt: '2026-12-01T08:00:00Z', closesAt: '2026-12-15T08:00:00Z' });
    expect(scheduled.json.state).toBe('scheduled');
  });

  test.each([
    [{}, {}, 'Express pulse, November 22, 2026'],
    [{}, german, 'Kurz-Puls, 22. November 2026'],
    [{ opensAt: '2026-12-01T23:30:00Z' }, {}, 'Express pulse, December 1, 2026'],
  ])('%j without a title, asked by %j, is called "%s"', async (body, headers, title) => {
    await plan(body, headers);
    expect((await get('wave-new')).title).toBe(title);
  });

  test.each([
    [{ instrumentId: 'unheard-of' }, 'unknown-instrument', '/instrumentId'],
    [{ closesAt: '2026-11-01T09:00:00Z' }, 'closes-in-the-past', '/closesAt'],
    [{ opensAt: '2026-12-02T09:00:00Z', closesAt: '2026-12-01T09:00:00Z' }, 'closes-before-it-opens', '/closesAt'],
  ])('%j is refused as %s', async (body, kind, pointer) => {
    const { status, json } = await plan(body);
    expect([status, json.type]).toEqual([422, `urn:pmo-pulse:${kind}`]);
    expect(json.errors).toEqual([{ pointer, detail: json.detail }]);
  });
});

describe('opening', () => {
  test('a wave with enough people opens, and stays open when asked again', async () => {
    await register(10);
    await world.stores.waves.add(waveOf('one', 'draft'));
    expect((await act('openWave', 'one')).json).toEqual({ id: 'one', state: 'open' });
    expect((await act('openWave', 'one')).json).toEqual({ id: 'one', state: 'open' });
    expect((await get('one')).counts).toMatchObject({ invited: 10, planned: 10 });
  });

  test.each([
    [0, {}, /needs at least 10 people who can be asked now.* nobody can be asked\. Register more stakeholders/],
    [1, {}, /only one person can be asked/],
    [9, {}, /only 9 people can be asked/],
    [0, german, /mindestens 10 erreichbare Personen.* ist niemand erreichbar\. Nehmen Sie mehr Beteiligte/],
    [1, german, /ist nur eine Person erreichbar/],
    [9, german, /sind nur 9 Personen erreichbar/],
  ])(
    'with %d people, asked by %j, is refused with how many there are and are needed',
    async (count, headers, words) => {
      await register(count);
      await world.stores.waves.add(waveOf('one', 'draft'));
      const { status, json } = await act('openWave', 'one', headers);
      expect([status, json.type]).toEqual([422, 'urn:pmo-pulse:too-few-invited']);
      expect(json.detail).toMatch(words);
      expect(json.errors).toEqual([{ pointer: '', detail: json.detail }]);
    },
  );

  test('with an audience almost like another of the quarter is refused, naming that one', async () => {
    await register(11);
    const others = Array.from({ length: 10 }, (_, index) => `s-${index}`);
    await world.stores.waves.add(waveOf('other', 'open', { title: 'Spring {x}' }));
    await world.stores.invitations.addAll(
      others.map((oid) => ({
        ...home,
        waveId: 'other',
        oid,
        microPulse: 1,
        delivered: 1,
        state: 'sent' as const,
        attempt: 1,
        notBefore: null,
        reason: null,
        activityId: null,
        claim: null,
        sentAt: null,
        attributes: {},
      })),
    );
    await world.stores.waves.add(waveOf('one', 'draft'));
    const { status, json } = await act('openWave', 'one');
    expect([status, json.type]).toEqual([422, 'urn:pmo-pulse:audience-too-similar']);
    expect(json.detail).toContain('“Spring {x}”');
  });
});

describe('what cannot be done from the state a wave is in', () => {
  test.each([
    ['openWave', 'closing', /closing, so it cannot be opened again.* Plan a new wave/],
    ['openWave', 'closed', /has closed, so it cannot be opened again/],
    ['openWave', 'cancelled', /was cancelled, so it cannot be opened/],
    ['closeWave', 'draft', /has not opened yet/],
    ['closeWave', 'scheduled', /has not opened yet/],
    ['closeWave', 'cancelled', /was cancelled, so there is nothing to close/],
    ['cancelWave', 'closing', /can no longer be cancelled/],
    ['cancelWave', 'closed', /results stand/],
  ] as const)('%s of a wave that is %s is 409', async (route, state, words) => {
    await world.stores.waves.add(waveOf('one', state));
    const { status, json } = await act(route, 'one');
    expect([status, json.type]).toEqual([409, 'urn:pmo-pulse:not-from-here']);
    expect(json.detail).toMatch(words);
  });

  test.each([
    ['closeWave', 'open', 'closing'],
    ['closeWave', 'closing', 'closing'],
    ['closeWave', 'closed', 'closed'],
    ['cancelWave', 'draft', 'cancelled'],
    ['cancelWave', 'open', 'cancelled'],
    ['cancelWave', 'cancelled', 'cancelled'],
  ] as const)('but %s of a wave that is %s leaves it %s', async (route, state, after) => {
    await world.stores.waves.add(waveOf('one', state));
    const { status, json } = await act(route, 'one');
    expect([status, json]).toEqual([200, { id: 'one', state: after }]);
  });
});

describe('how many have answered', () => {
  test.each([
    ['open', 4, null],
    ['open', 5, 5],
    ['closing', 6, 6],
    ['cancelled', 6, null],
    ['closed', 6, null],
  ] as const)('in a wave that is %s with %d answers is %j', async (state, count, answered) => {
    const openedAt = '2026-11-01T09:00:00.000Z';
    await world.stores.waves.add(waveOf('one', state, { openedAt }));
    await answerAs('one', count);
    expect((await get('one')).answered).toBe(answered);
    const { waves } = (await call(world, { as: 'mia', route: 'listWaves' })).json;
    expect(waves).toMatchObject([{ id: 'one', answered }]);
  });

  test('in a closed wave is what its release says, whatever is in the store', async () => {
    await world.stores.waves.add(waveOf('one', 'closed'));
    await answerAs('one', 9);
    await world.stores.releases.addOnce({ ...home, waveId: 'one' }, sampleRelease('one'), emptyLedger([]));
    expect((await get('one')).answered).toBe(7);
    expect((await call(world, { as: 'mia', route: 'listWaves' })).json.waves).toMatchObject([{ answered: 7 }]);
  });
});

test('instruments are listed in the reader’s language', async () => {
  const ask = async (headers = {}) => (await call(world, { as: 'mia', route: 'listInstruments', headers })).json;
  expect((await ask()).instruments[0]).toMatchObject({
    id: 'express',
    version: 1,
    title: 'Express pulse',
    seconds: 85,
  });
  expect((await ask(german)).instruments[0]).toMatchObject({ title: 'Kurz-Puls' });
  const [{ items }] = (await ask()).instruments;
  expect(items.map((item: { id: string }) => item.id)).toEqual(['PR1', 'PE1', 'PC1', 'PP1', 'PS1', 'V1', 'comment']);
});
