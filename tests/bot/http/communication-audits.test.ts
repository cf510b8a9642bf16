// The communications audit over HTTP: no route gives one rater what the other gave, or what the author did, before both
// have finished.
import { api } from '#core/contract/api';
import { emptyLedger } from '#core/release/ledger';
import type { RouteName } from '../../../bot/http/access-table';
import { sampleRatings } from '../../core/abcde/sample-check';
import { unzip } from '../../support/unzip';
import { call } from './call';
import { newChannel, newFinding } from './communication-audit-calls';
import { fillWorkspace } from './filled-workspace';
import { sampleRelease } from './sample-release';
import { type Name, startWorld, type World, waveOf } from './world';

// Every route is read for every member, several times over.
jest.setTimeout(60_000);

let world: World;
beforeEach(async () => {
  world = await startWorld();
  await fillWorkspace(world);
});
afterEach(() => world.stop());

const quarter = '2026-Q4';

/** An audit of the one message sent in the quarter, which Mia wrote: Lea and Ines rate it. */
const begin = async (): Promise<void> => {
  expect((await call(world, { route: 'beginCommunicationAudit', as: 'lea', body: { quarter } })).status).toBe(201);
  for (const as of ['lea', 'ines'] as const)
    expect((await call(world, { route: 'takeAuditSeat', as, params: { quarter } })).status).toBe(200);
};

const rate = async (as: Name, audience: number, note: string): Promise<void> => {
  const params = { quarter, communicationId: 'sent-one' };
  const body = { ratings: sampleRatings({ audience }), note };
  expect((await call(world, { route: 'rateAuditedMessage', as, params, body })).status).toBe(200);
};
const finish = async (as: Name): Promise<void> => {
  expect((await call(world, { route: 'finishAuditRating', as, params: { quarter } })).status).toBe(200);
};

/** Every answer that reading can give, with its headers; files too, whose bytes hold the time at which they were made. */
const params = { quarter, communicationId: 'sent-one', waveId: 'closed-one', userId: 'sid', teamId: 't', groupId: 'g' };
/** What is kept about a reader tells what they downloaded themselves, and so changes by being read here. */
const ofReader = ['getMyData', 'exportMyDataJson', 'exportMyDataXlsx'];
const reading = (Object.keys(api) as RouteName[]).filter(
  (name) => api[name].method === 'GET' && !ofReader.includes(name),
);
const readAll = async (as: Name): Promise<Record<string, string>> => {
  const found: Record<string, string> = {};
  for (const route of reading) {
    const { status, json, bytes, headers } = await call(world, { route, as, params });
    const shown = json === undefined ? `${bytes.length} bytes` : JSON.stringify(json);
    found[route] = `${status} ${headers.get('etag')} ${headers.get('last-modified')} ${shown}`;
  }
  return found;
};

test('what one rater gives changes no answer of any route for anybody else, until both have finished', async () => {
  await begin();
  const others = ['ines', 'mia'] as const;
  const before = await Promise.all(others.map(readAll));
  const logged = async () =>
    (await world.stores.audit.list({ tenantId: 'tenant-home', workspaceId: 'w-pmo' }, null, 99)).entries;
  const ofRatings = async () => (await logged()).filter(({ by, deed }) => by === 'lea' && !('format' in deed)).length;
  const deeds = await ofRatings();
  await rate('lea', 1, 'A secret note');
  expect(await ofRatings()).toBe(deeds);
  expect(await Promise.all(others.map(readAll))).toEqual(before);
  await finish('lea');
  for (const as of others) {
    const all = JSON.stringify(await readAll(as));
    expect(all).not.toContain('A secret note');
    const { json } = await call(world, { route: 'getCommunicationAudit', as, params: { quarter } });
    expect(json.audit.result).toBeNull();
    expect(json.audit.seats[0]).toEqual({ seat: 1, name: 'Name of lea', isMine: false, isFinished: true });
    expect((await call(world, { route: 'getCommunicationAuditXlsx', as, params: { quarter } })).status).toBe(409);
  }
  await rate('ines', 5, '');
  await finish('ines');
  const { json } = await call(world, { route: 'getCommunicationAudit', as: 'mia', params: { quarter } });
  expect(json.audit.result.disagreements).toMatchObject([{ ratings: [1, 5], notes: ['A secret note', ''] }]);
});

test('a rater does not read in the register what the author gave, nor by changing it; others do', async () => {
  await begin();
  const asked = { params: { communicationId: 'sent-one' } } as const;
  const outcome = { reached: 'yes', lesson: '' };
  const held = await call(world, { route: 'listCommunications', as: 'lea' });
  expect(held.json.held).toBe(1);
  expect(held.json.communications.map(({ id }: { id: string }) => id)).not.toContain('sent-one');
  for (const as of ['lea', 'ines'] as const) {
    const { status, json } = await call(world, { route: 'getCommunication', as, ...asked });
    expect([status, json.type]).toEqual([409, 'urn:pmo-pulse:held-for-rating']);
    expect((await call(world, { route: 'getReaders', as, ...asked })).status).toBe(409);
  }
  expect((await call(world, { route: 'recordOutcome', as: 'lea', ...asked, body: outcome })).status).toBe(409);
  const mark = { sentAt: '2026-11-20T09:00:00.000Z' };
  expect((await call(world, { route: 'markCommunicationSent', as: 'lea', ...asked, body: mark })).status).toBe(409);
  expect((await call(world, { route: 'getCommunication', as: 'mia', ...asked })).status).toBe(200);
  for (const as of ['lea', 'ines'] as const) {
    await rate(as, 3, '');
    await finish(as);
  }
  expect((await call(world, { route: 'getCommunication', as: 'lea', ...asked })).json.communication.ratings).toEqual(
    sampleRatings(),
  );
});

const home = { tenantId: 'tenant-home', workspaceId: 'w-pmo' };
const readersWave = 'readers-sent-one';

/** The readers of the message were asked, and what they said is written down. */
const hearReaders = async (state: 'closing' | 'closed'): Promise<void> => {
  const { waves, releases, communications } = world.stores;
  const about = { kind: 'audience-check', instrumentId: 'abcde', communicationId: 'sent-one' } as const;
  await waves.add(waveOf(readersWave, state, about));
  const release = { ...sampleRelease(readersWave), instrumentId: 'abcde' };
  await releases.addOnce({ ...home, waveId: readersWave }, release, emptyLedger([]));
  const found = await communications.find({ ...home, communicationId: 'sent-one' });
  if (found) await communications.replace({ ...found.value, audienceWaveId: readersWave }, found.version);
};
const reportFor = async (as: Name) => (await call(world, { route: 'getCommunicationReport', as })).json.channels;

test('a rater does not read what its readers say by the name of the wave either, until both have finished', async () => {
  await hearReaders('closed');
  await begin();
  for (const route of ['getWave', 'getRelease', 'getReleaseCsv', 'getReleaseXlsx', 'getDelivery'] as const) {
    const { status, json } = await call(world, { route, as: 'lea', params: { waveId: readersWave } });
    expect([route, status, json?.type]).toEqual([route, 409, 'urn:pmo-pulse:held-for-rating']);
    expect([route, (await call(world, { route, as: 'mia', params: { waveId: readersWave } })).status]).toEqual([
      route,
      200,
    ]);
  }
});

test('nor what its author gave, from the report of its quarter', async () => {
  await hearReaders('closed');
  await begin();
  expect(await reportFor('mia')).toMatchObject([{ quarter, messages: 1 }]);
  expect(await reportFor('lea')).toEqual([]);
  for (const as of ['lea', 'ines'] as const) {
    await rate(as, 3, '');
    await finish(as);
  }
  expect(await reportFor('lea')).toEqual(await reportFor('mia'));
});

test('the report has nothing of readers who are still being heard', async () => {
  await hearReaders('closing');
  expect(await reportFor('mia')).toEqual([]);
});

test('whoever wrote it rates it not, and a rating is five whole points', async () => {
  await call(world, { route: 'beginCommunicationAudit', as: 'lea', body: { quarter } });
  const own = await call(world, { route: 'takeAuditSeat', as: 'mia', params: { quarter } });
  expect([own.status, own.json.type]).toEqual([409, 'urn:pmo-pulse:nothing-to-rate']);
  const rating = { params: { quarter: '2026-Q3', communicationId: 'rated-one' }, as: 'mia' } as const;
  const tooHigh = await call(world, {
    ...rating,
    route: 'rateAuditedMessage',
    body: { ratings: { audience: 6 }, note: '' },
  });
  expect(tooHigh.status).toBe(400);
  expect(tooHigh.json.errors).toMatchObject([{ pointer: '/ratings/audience' }]);
});

test('the finished audit is a workbook of five sheets and a table of every rating', async () => {
  const asked = { as: 'mia', params: { quarter: '2026-Q2' } } as const;
  const workbook = await call(world, { ...asked, route: 'getCommunicationAuditXlsx' });
  const names = Object.keys(unzip(workbook.bytes)).filter((name) => name.startsWith('xl/worksheets/sheet'));
  expect(names).toHaveLength(5);
  const text = (await call(world, { ...asked, route: 'getCommunicationAuditCsv' })).bytes.toString('utf8');
  const lines = text.split('\r\n').filter((line) => line !== '');
  expect(lines[0]).toBe('\ufeff"Message","Channel","Sent (UTC)","Rater","Letter","Rating (1–5)","Note"');
  expect(lines).toHaveLength(1 + 2 * 5);
  expect(lines[1]).toBe('"About rated-one","Email","2026-11-20T09:00:00.000Z","Name of mia","Audience",4,"Note 1"');
  const { json } = await call(world, { route: 'listAudit', as: 'lea', body: {} });
  const downloaded = { kind: 'communication-audit-downloaded', name: '2026-Q2' };
  for (const format of ['csv', 'xlsx'])
    expect(json.entries).toContainEqual(expect.objectContaining({ deed: { ...downloaded, format } }));
});

test('a finding whose action is in the agenda is changed there', async () => {
  const ref = { tenantId: 'tenant-home', workspaceId: 'w-pmo', quarter: '2026-Q2' };
  const found = await world.stores.communicationAudits.find(ref);
  if (!found) throw new Error('There is no audit');
  const findings = found.value.findings.map((one) => ({
    ...one,
    action: one.action && { ...one.action, status: 'taken' as const },
  }));
  await world.stores.communicationAudits.replace({ ...found.value, findings }, found.version);
  const params = { quarter: '2026-Q2', findingId: 'one' };
  for (const route of ['changeAuditFinding', 'removeAuditFinding'] as const) {
    const { status, json } = await call(world, {
      route,
      as: 'lea',
      params,
      ...(route === 'changeAuditFinding' ? { body: newFinding } : {}),
    });
    expect([status, json.type]).toEqual([409, 'urn:pmo-pulse:action-taken']);
  }
});

test('channels tell whom they reach, alone and together', async () => {
  const people = { ...newChannel, name: 'Board', audience: { kind: 'people', userIds: ['una'] } };
  expect((await call(world, { route: 'addChannel', as: 'mia', body: people })).status).toBe(201);
  const { json } = await call(world, { route: 'listChannels', as: 'ines' });
  expect(json).toMatchObject({ registered: 2, reachedByNone: 0 });
  expect(json.channels).toMatchObject([
    { name: 'Board', reach: 1, also: [{ channelId: 'one', people: 1 }] },
    { name: 'Channel one', reach: 2, also: [{ people: 1 }] },
  ]);
});
