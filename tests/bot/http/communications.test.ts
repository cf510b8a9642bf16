import type { RouteName } from '../../../bot/http/access-table';
import { sampleDraft, sampleMessage, sampleRatings } from '../../core/abcde/sample-check';
import { unzip } from '../../support/unzip';
import { type Call, call } from './call';
import { fillWorkspace } from './filled-workspace';
import { startWorld, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await startWorld();
  await fillWorkspace(world);
});
afterEach(() => world.stop());

const mia = (route: RouteName, asked: Partial<Call> = {}) => call(world, { as: 'mia', route, ...asked });
const one = { params: { communicationId: 'checked-one' } };
const sent = { params: { communicationId: 'sent-one' } };

const deeds = async (): Promise<unknown[]> =>
  (await world.stores.audit.list({ tenantId: 'tenant-home', workspaceId: 'w-pmo' }, null, 50)).entries.map(
    ({ deed }) => deed,
  );

describe('a draft', () => {
  test('is checked letter by letter, and nothing is stored', async () => {
    const { json } = await mia('checkMessage', { body: sampleDraft({ audience: { kind: 'everyone' } }) });
    expect(json.check.letters.map(({ letter }: { letter: string }) => letter)).toEqual([
      'audience',
      'behaviour',
      'content',
      'delivery',
      'evaluation',
    ]);
    const { json: listed } = await mia('listCommunications');
    expect(listed.communications).toHaveLength(2);
    expect(await deeds()).toEqual([]);
  });

  test.each([
    [{ text: '' }, '/text'],

    [{ channel: 'pigeon' }, '/channel'],
    [{ sendAt: 'tomorrow' }, '/sendAt'],
    [{ audience: { kind: 'segment', attribute: 'Site' } }, '/audience/value'],
    [{ reviewOn: '2026-02-30' }, '/reviewOn'],
    [{ colour: 'red' }, '/colour'],
  ])('with %j is refused, pointing at it', async (changes, pointer) => {
    const { status, json } = await mia('checkMessage', { body: { ...sampleDraft(), ...changes } });
    expect([status, json.errors.map((error: { pointer: string }) => error.pointer)]).toEqual([400, [pointer]]);
  });
});

test('a draft longer than four pages is refused', async () => {
  const { status, json } = await mia('checkMessage', { body: sampleDraft({ text: 'x'.repeat(10_001) }) });
  expect([status, json.errors[0].pointer]).toEqual([400, '/text']);
});

describe('a checked message', () => {
  test('is entered, shown with its score, and logged once', async () => {
    const { status, json } = await mia('addCommunication', { body: sampleMessage() });
    expect(status).toBe(201);
    expect(json.communication).toMatchObject({
      purpose: 'New dates',
      authorId: 'mia',
      authorName: 'Name of mia',
      state: 'checked',
      score: { mean: 4, lowest: 3, weakest: ['delivery'], toFix: [] },
      mayChange: true,
    });
    const { id } = json.communication;
    const found = await call(world, { as: 'ines', route: 'getCommunication', params: { communicationId: id } });
    expect(found.json).toEqual({ communication: { ...json.communication, mayChange: false }, counts: null });
    expect(await deeds()).toEqual([{ kind: 'communication-checked', name: 'New dates' }]);
  });

  test.each([
    ['en', 'Audience'],
    ['de', 'Publikum'],
  ])('with weak letters is refused by their names, in %s', async (language, letter) => {
    const body = sampleMessage({ ratings: sampleRatings({ audience: 2 }) });
    const { status, json } = await mia('addCommunication', { body, headers: { 'accept-language': language } });
    expect([status, json.type]).toEqual([422, 'urn:pmo-pulse:letters-to-fix']);
    expect(json.errors).toEqual([{ pointer: '/overrideReason', detail: expect.stringContaining(letter) }]);
    expect((await mia('listCommunications')).json.communications).toHaveLength(2);
  });

  test('with a weak letter goes with a reason, and not with a blank one', async () => {
    const ratings = sampleRatings({ audience: 2 });
    const blank = await mia('addCommunication', { body: sampleMessage({ ratings, overrideReason: ' ' }) });
    expect(blank.status).toBe(400);
    const given = await mia('addCommunication', { body: sampleMessage({ ratings, overrideReason: 'Today' }) });
    expect(given.json.communication).toMatchObject({ overrideReason: 'Today', score: { toFix: ['audience'] } });
    expect(await deeds()).toContainEqual({
      kind: 'communication-overridden',
      name: 'New dates',
      letters: ['audience'],
    });
  });

  test.each([0, 6, 3.5])('is not rated %d', async (content) => {
    const body = { ...sampleMessage(), ratings: { ...sampleRatings(), content } };
    const { status, json } = await mia('addCommunication', { body });
    expect([status, json.errors[0].pointer]).toEqual([400, '/ratings/content']);
  });

  test('of another PMO is not there', async () => {
    const asked = { as: 'otto', route: 'getCommunication', params: { workspaceId: 'w-other', ...one.params } } as const;
    expect((await call(world, asked)).status).toBe(404);
  });

  test('that was sent can neither be changed nor removed', async () => {
    expect((await mia('changeCommunication', { ...sent, body: sampleMessage() })).status).toBe(409);
    expect((await mia('removeCommunication', sent)).status).toBe(409);
    expect((await mia('recordOutcome', { ...one, body: { reached: 'yes', lesson: '' } })).status).toBe(409);
  });

  test('was not sent in the future', async () => {
    const { status, json } = await mia('markCommunicationSent', { ...one, body: { sentAt: '2027-01-01T09:00:00Z' } });
    expect([status, json.errors[0].pointer]).toEqual([422, '/sentAt']);
  });
});

describe('the register as a file', () => {
  test('has every message in the reader’s words, with nothing that a spreadsheet would run', async () => {
    const body = sampleMessage({
      purpose: '=1+1',
      text: 'One\n"two"',
      successMeasure: 'Nine of ten',
      reviewOn: '2026-12-01',
    });
    await mia('addCommunication', { body });
    await mia('recordOutcome', { ...sent, body: { reached: 'partly', lesson: 'Ask earlier' } });
    const file = await mia('getCommunicationsCsv', { headers: { 'accept-language': 'de' } });
    expect(file.headers.get('content-disposition')).toContain('.csv');
    const csv = file.bytes.toString('utf8');
    expect(csv).not.toContain('"=1+1"');
    expect(csv).toContain('"One\n""two"""');
    expect(csv).toContain('"E-Mail"');
    expect(csv).toContain('"Ask earlier"');
    expect(csv.trim().split('\r\n')).toHaveLength(4);
    const xlsx = await call(world, { as: 'ines', route: 'getCommunicationsXlsx' });
    expect(Object.keys(unzip(xlsx.bytes))).toContain('xl/worksheets/sheet1.xml');
    expect(await deeds()).toContainEqual({ kind: 'communications-downloaded', format: 'csv' });
    expect(await deeds()).toContainEqual({ kind: 'communications-downloaded', format: 'xlsx' });
  });

  test('leaves out what its reader is to rate in an audit without knowing what the author gave', async () => {
    const asked = { params: { quarter: '2026-Q4' } };
    expect((await call(world, { as: 'lea', route: 'beginCommunicationAudit', body: asked.params })).status).toBe(201);
    expect((await call(world, { as: 'lea', route: 'takeAuditSeat', ...asked })).status).toBe(200);
    const sentAt = '2026-11-20T09:00:00.000Z';
    const hasIt = async (as: 'lea' | 'mia') =>
      (await call(world, { as, route: 'getCommunicationsCsv' })).bytes.toString('utf8').includes(sentAt);
    expect([await hasIt('lea'), await hasIt('mia')]).toEqual([false, true]);
  });
});
