import { api } from '#core/contract/api';
import { builtInInstruments } from '#core/instrument/built-in';
import { makeSay } from '#core/language/language';
import { instrumentTitle } from '../../../bot/http/instrument-title';
import { type Call, call } from './call';
import { startWorld, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

type View = { readonly id: string; readonly version: number; readonly title: string; readonly seconds: number };

const listAll = async (headers = {}): Promise<View[]> =>
  (await call(world, { as: 'mia', route: 'listInstruments', headers })).json.instruments;
const send = (route: 'copyInstrument' | 'reviseInstrument', body: unknown, more: Partial<Call> = {}) =>
  call(world, { as: 'lea', route, body, ...more });
const copy = (body: object) => send('copyInstrument', { copyOf: 'quarterly', title: 'Ours', ...body });
const revise = (instrumentId: string, body: object) =>
  send('reviseInstrument', { title: 'Ours', ...body }, { params: { instrumentId } });

const question = { wording: { en: 'I know whom to ask' }, ends: 'agreement' };
const [home, other] = ['w-pmo', 'w-other'];

test('built-in instruments are listed with title, time, items and cards', async () => {
  const listed = await listAll();
  expect(listed.map(({ id }) => id)).toEqual(builtInInstruments.map(({ id }) => id));
  expect(listed[0]).toMatchObject({ id: 'express', version: 1, title: 'Express pulse', seconds: 85, daysBetween: 0 });
  expect(listed[1]).toMatchObject({ id: 'quarterly', title: 'Quarterly pulse', seconds: 80, daysBetween: 30 });
  expect((await listAll({ 'accept-language': 'de' }))[1]?.title).toBe('Quartals-Puls');
});

test.each(['en', 'de'] as const)('every built-in instrument has a title in %s', (language) => {
  const say = makeSay(language);
  const titles = builtInInstruments.map(({ id }) => instrumentTitle(id, say));
  expect(titles.filter((title, index) => title === builtInInstruments[index]?.id)).toEqual([]);
  expect(instrumentTitle('copy-1', say)).toBe('copy-1');
  expect(instrumentTitle('copy-1', say, 'Ours')).toBe('Ours');
});

test('a lead copies an instrument, with other words and a question of their own', async () => {
  const { status, json } = await copy({ wording: { PR1: { en: 'Help that fits' } }, ownQuestions: [question] });
  expect(status).toBe(201);
  expect(json.instrument).toMatchObject({ id: 'copy-1', version: 1, title: 'Ours', copyOf: 'quarterly', seconds: 80 });
  expect(json.instrument.items.at(-1)).toMatchObject({ id: 'OWN1', columns: ['rating'], ...question });
  expect(json.warnings).toEqual([]);
  expect((await listAll()).map(({ id }) => id)).toEqual([...builtInInstruments.map(({ id }) => id), 'copy-1']);
});

test('a copy that may mislead is saved all the same, and says so', async () => {
  const { status, json } = await copy({ wording: { PR1: { en: 'Excellent help and advice', de: 'Hilfe und Rat' } } });
  expect(status).toBe(201);
  expect(json.warnings).toEqual([
    { kind: 'leading', language: 'en', itemId: 'PR1', found: 'Excellent' },
    { kind: 'double-barrelled', language: 'en', itemId: 'PR1', found: 'and' },
    { kind: 'double-barrelled', language: 'de', itemId: 'PR1', found: 'und' },
  ]);
});

test('a new version takes the place of the one before in the list, and both stay', async () => {
  await copy({ leaveOut: ['CSAT'] });
  const { status, json } = await revise('copy-1', { title: 'Ours, better', ownQuestions: [question] });
  expect([status, json.instrument.version, json.instrument.title]).toEqual([200, 2, 'Ours, better']);
  expect((await listAll()).filter(({ id }) => id === 'copy-1')).toMatchObject([{ version: 2, title: 'Ours, better' }]);
  const ref = { tenantId: 'tenant-home', workspaceId: home };
  expect(await world.stores.instruments.find(ref, 'copy-1', 1)).toMatchObject({ title: 'Ours' });
  // The request says the whole of what changes: what the first version left out is asked again.
  expect(json.instrument.items.map(({ id }: View) => id)).toContain('CSAT');
});

test('the copies of one workspace are no concern of another', async () => {
  await copy({});
  const others = await call(world, { as: 'otto', route: 'listInstruments', params: { workspaceId: other } });
  expect(others.json.instruments).toHaveLength(builtInInstruments.length);
  const params = { workspaceId: other, instrumentId: 'copy-1' };
  const revised = await call(world, { as: 'otto', route: 'reviseInstrument', params, body: { title: 'Mine' } });
  expect([revised.status, revised.json.type]).toEqual([404, 'urn:pmo-pulse:unknown-instrument']);
});

const ownQuestions = (count: number) => Array.from({ length: count }, () => question);
const quarterlyIds = builtInInstruments[1]?.items.map(({ id }) => id) ?? [];

test.each<[string, string, object]>([
  ['unknown-instrument', '/copyOf', { copyOf: 'no-such' }],
  ['unknown-item', '/leaveOut/1', { leaveOut: ['PR1', 'PR3'] }],
  ['unknown-item', '/wording/V2', { wording: { V2: { de: 'Anders' } } }],
  ['unknown-item', '/wording/PR1', { wording: { PR1: { en: 'Help' } }, leaveOut: ['PR1'] }],
  ['card-too-long', '/ownQuestions', { copyOf: 'express', ownQuestions: [question] }],
  ['nothing-left', '/leaveOut', { leaveOut: quarterlyIds }],
])('%s is refused at %s', async (kind, pointer, body) => {
  const { status, json } = await copy(body);
  expect([status, json.type]).toEqual([422, `urn:pmo-pulse:${kind}`]);
  expect(json.errors).toEqual([{ pointer, detail: json.detail }]);
});

test('a card that would take too long is named, with its seconds', async () => {
  const { json } = await copy({ copyOf: 'express', ownQuestions: [question] });
  expect(json.detail).toMatch(/^Card 1 would take 95 seconds to answer; 90 are the most/);
});

test.each<[string, object]>([
  ['/title', { title: ' ' }],
  ['/title', { title: 'x'.repeat(101) }],
  ['/ownQuestions', { ownQuestions: ownQuestions(6) }],
  ['/ownQuestions/0/wording', { ownQuestions: [{ ...question, wording: {} }] }],
  ['/ownQuestions/0/ends', { ownQuestions: [{ ...question, ends: 'other' }] }],
  ['/wording/PR1/en', { wording: { PR1: { en: 'x'.repeat(201) } } }],
  ['/leaveOut/0', { leaveOut: ['no-such'] }],
  ['/items', { items: [] }],
])('input is refused at %s', async (pointer, body) => {
  const { status, json } = await copy(body);
  expect([status, json.errors.map((error: { pointer: string }) => error.pointer)]).toEqual([400, [pointer]]);
});

test('a built-in instrument cannot be revised, an unknown one is not found', async () => {
  const builtIn = await revise('quarterly', {});
  expect([builtIn.status, builtIn.json.type]).toEqual([409, 'urn:pmo-pulse:built-in-instrument']);
  expect(await revise('no-such', {})).toMatchObject({
    status: 404,
    json: { type: 'urn:pmo-pulse:unknown-instrument' },
  });
});

test('a wording is looked at before it is saved', async () => {
  const check = (wording: string, language = 'en') =>
    call(world, { as: 'mia', route: 'checkWording', body: { wording, language } });
  expect((await check('Promises to me being kept')).json).toEqual({ warnings: [] });
  expect((await check('Immer da', 'de')).json).toEqual({
    warnings: [{ kind: 'absolute', language: 'de', found: 'Immer' }],
  });
  expect((await check('')).status).toBe(400);
  expect(api.checkWording.path).toMatch(/check-wording$/);
});
