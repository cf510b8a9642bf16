import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import type { Invitation } from '#core/delivery/outbox/invitation';
import type { Wave, WaveState } from '#core/wave/wave';
import { sampleInvitation } from '../../core/samples';
import { type Call, call } from './call';
import { personOf, startWorld, type World, waveOf } from './world';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const ref = { tenantId: 'tenant-home', workspaceId: 'w-pmo', waveId: 'one' };
const now = '2026-11-22T09:00:00.000Z';

const invitationOf = (oid: string, changes: Partial<Invitation> = {}): Invitation =>
  sampleInvitation(oid, { ...ref, ...changes });

const sent = { state: 'sent', attempt: 1, delivered: 1, sentAt: '2026-11-22T08:59:50.000Z' } as const;
const blocked = { state: 'unreachable', attempt: 1, reason: 'blocked' } as const;

const plan = async (
  state: WaveState,
  rows: Readonly<Record<string, Partial<Invitation>>>,
  changes: Partial<Wave> = {},
) => {
  await world.stores.waves.add(waveOf('one', state, changes));
  await world.stores.invitations.addAll(Object.entries(rows).map(([oid, row]) => invitationOf(oid, row)));
};
const ask = (route: Call['route'], asked: Partial<Call> = {}) =>
  call(world, { as: 'mia', route, params: { waveId: 'one' }, ...asked });
const german = { 'accept-language': 'de-DE' };

describe('the delivery of a wave', () => {
  test('is told in counts, and never by whom', async () => {
    await plan('open', {
      ann: sent,
      ben: {},
      cem: { state: 'claimed', notBefore: '2026-11-22T09:00:30.000Z' },
      dee: blocked,
    });
    const { status, json } = await ask('getDelivery');
    expect(status).toBe(200);
    expect(json).toEqual({
      isRemoved: false,
      id: 'one',
      title: 'Wave one',
      state: 'open',
      paused: false,
      opensAt: null,
      microPulse: 1,
      cards: 1,
      counts: { invited: 4, planned: 2, sent: 1, unknown: 0, unreachable: 1, failed: 0, cancelled: 0 },
      claimed: 1,
      reasons: [
        { state: 'planned', reason: 'due', count: 1 },
        { state: 'planned', reason: 'being-sent', count: 1 },
        { state: 'sent', reason: null, count: 1 },
        { state: 'unreachable', reason: 'blocked', count: 1 },
      ],
      perSecond: 0.1,
      secondsLeft: 20,
      oldestWaitingAt: '2026-11-01T09:00:00.000Z',
      nextAttemptAt: null,
      doing: 'sending',
      updatedAt: now,
      reminded: null,
      setAside: 0,
    });
  });

  test.each(['draft', 'scheduled', 'open', 'closing', 'closed', 'cancelled'] as const)(
    'of a wave that is %s is there, and agrees with the wave',
    async (state) => {
      await plan(state, { ann: sent, ben: blocked });
      const { json } = await ask('getDelivery');
      expect(json.counts).toEqual((await ask('getWave')).json.counts);
      expect(json.state).toBe(state);
    },
  );
});

describe('pausing', () => {
  test('and resuming hold at once, and repeating them is no harm', async () => {
    await plan('open', { ann: {} });
    for (const _ of [1, 2]) {
      expect((await ask('pauseWave')).json).toEqual({ id: 'one', state: 'open', paused: true });
      expect((await ask('getDelivery')).json).toMatchObject({ paused: true, doing: 'paused' });
    }
    for (const _ of [1, 2]) {
      expect((await ask('resumeWave')).json).toEqual({ id: 'one', state: 'open', paused: false });
      expect((await ask('getDelivery')).json).toMatchObject({ paused: false, doing: 'starting' });
    }
  });

  test.each([
    ['pauseWave', 'draft', /has not opened yet/],
    ['pauseWave', 'closed', /has ended/],
    ['resumeWave', 'scheduled', /Open it, and sending begins/],
    ['resumeWave', 'cancelled', /has ended/],
    ['retryWave', 'draft', /nobody to try again/],
    ['retryWave', 'closing', /has ended/],
  ] as const)('%s of a wave that is %s is 409', async (route, state, words) => {
    await plan(state, { ann: blocked });
    const { status, json } = await ask(route);
    expect([status, json.type]).toEqual([409, 'urn:pmo-pulse:not-from-here']);
    expect(json.detail).toMatch(words);
  });
});

test('trying again plans who can be reached now, and says how many', async () => {
  await plan('open', { ann: blocked, ben: blocked, cem: sent });
  await world.stores.people.add(personOf('ann'));
  await world.stores.people.add(personOf('ben', { reachability: 'blocked' }));
  expect((await ask('retryWave')).json).toEqual({ retried: 1 });
  const states = (await world.stores.invitations.list(ref)).map(({ value }) => `${value.oid} ${value.state}`);
  expect(states).toEqual(['ann planned', 'ben unreachable', 'cem sent']);
  expect((await ask('retryWave')).json).toEqual({ retried: 0 });
});

describe('the delivery list', () => {
  const files = ['getDeliveryListCsv', 'getDeliveryListXlsx'] as const;
  const cellsOf = async (route: (typeof files)[number], headers = {}): Promise<unknown[][]> => {
    const { bytes } = await ask(route, { headers });
    if (route === 'getDeliveryListCsv') return parse(bytes, { bom: true });
    const [sheet] = await readXlsxFile(bytes);
    return (sheet?.data ?? []).map((row) => row.map((cell) => String(cell ?? '')));
  };

  test.each(files)('%s has everybody once, in order of name', async (route) => {
    await plan('closed', {
      ann: sent,
      ben: blocked,
      cem: { state: 'unknown', attempt: 2, reason: 'worker-lost', sentAt: now },
      dee: { state: 'cancelled', reason: 'asked-to-stop' },
    });
    for (const oid of ['dee', 'cem', 'ben', 'ann']) await world.stores.people.add(personOf(oid));
    expect(await cellsOf(route)).toEqual([
      ['Name', 'User id', 'State', 'Reason', 'Attempts', 'Sent, or perhaps sent (UTC)'],
      ['Name of ann', 'ann', 'Delivered', '', '1', '2026-11-22T08:59:50.000Z'],
      ['Name of ben', 'ben', 'Could not be reached', 'has blocked the bot', '1', ''],
      ['Name of cem', 'cem', 'Perhaps delivered', 'the server stopped while sending', '2', now],
      ['Name of dee', 'dee', 'Not sent in chat', 'asked not to be asked', '0', ''],
    ]);
    expect((await cellsOf(route, german))[2]).toContain('Nicht erreichbar');
  });

  test('says nothing of who has answered', async () => {
    await plan('open', { ann: sent, ben: sent });
    const before = await cellsOf('getDeliveryListCsv');
    const answers = { pairs: {}, ratings: { V1: 4 as const }, choices: {}, texts: {} };
    await world.stores.responses.put(ref, { pid: 'a'.repeat(64), answers, complete: true, atom: null });
    expect(await cellsOf('getDeliveryListCsv')).toEqual(before);
  });

  test('never begins a formula with what somebody is called', async () => {
    await plan('open', { ann: sent });
    await world.stores.people.add(personOf('ann', { name: '=HYPERLINK("x")' }));
    expect((await ask('getDeliveryListCsv')).bytes.toString('utf8')).toContain(`"'=HYPERLINK(""x"")"`);
    expect((await cellsOf('getDeliveryListXlsx'))[1]?.[0]).toBe('=HYPERLINK("x")');
  });

  test.each([
    ['getDeliveryListCsv', 'closed', {}, 'PMO Pulse Delivery Wave one 2026-11-15.csv'],
    ['getDeliveryListXlsx', 'closed', german, 'PMO Pulse Zustellung Wave one 2026-11-15.xlsx'],
    ['getDeliveryListCsv', 'open', {}, 'PMO Pulse Delivery Wave one 2026-11-22.csv'],
  ] as const)('%s of a wave that is %s, asked by %j, is called %s', async (route, state, headers, name) => {
    await plan(state, { ann: sent });
    const { headers: told } = await ask(route, { headers });
    expect(told.get('content-disposition')).toContain(`filename="${name}"`);
    expect(told.get('cache-control')).toBe('no-store');
  });

  test.each(files)('%s of a wave that is not open has no lines', async (route) => {
    await plan('draft', { ann: {} });
    expect(await cellsOf(route)).toHaveLength(1);
  });
});

test.each([
  'getDelivery',
  'pauseWave',
  'resumeWave',
  'retryWave',
  'getDeliveryListCsv',
  'getDeliveryListXlsx',
] as const)('%s is for members of the PMO', async (route) => {
  await plan('open', { ann: sent });
  const statuses = [];
  for (const as of ['lea', 'mia', 'otto', 'sam', 'fay'] as const) statuses.push((await ask(route, { as })).status);
  expect(statuses).toEqual([200, 200, 403, 403, 404]);
});
