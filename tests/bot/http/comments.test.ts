import { type Call, call } from './call';
import { startWorld, type World, waveOf } from './world';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const ref = { tenantId: 'tenant-home', workspaceId: 'w-pmo', waveId: 'one' };
const comment = (id: string, ...themes: readonly string[]) => ({
  id,
  itemId: 'need',
  text: `Text ${id}`,
  themes: [...themes],
});
const three = { hidden: null, comments: [comment('a'), comment('b'), comment('c')] };

const close = async () => {
  await world.stores.waves.add(waveOf('one', 'closed'));
  await world.stores.comments.addOnce(ref, three);
};
const list = (asked: Partial<Call> = {}) =>
  call(world, { as: 'mia', route: 'listComments', params: { waveId: 'one' }, ...asked });
const tag = (commentId: string, themes: unknown, asked: Partial<Call> = {}) =>
  call(world, { as: 'mia', route: 'tagComment', params: { waveId: 'one', commentId }, body: { themes }, ...asked });

test('the comments of a closed wave are listed, and may not be kept', async () => {
  await close();
  const { status, json, headers } = await list();
  expect([status, json]).toEqual([200, { ...three, themes: [] }]);
  expect(headers.get('cache-control')).toBe('no-store');
});

test('why there are none is said', async () => {
  await world.stores.waves.add(waveOf('one', 'closed'));
  await world.stores.comments.addOnce(ref, { hidden: 'not-asked', comments: [] });
  expect((await list()).json).toEqual({ hidden: 'not-asked', comments: [], themes: [] });
});

test.each(['draft', 'open', 'closing', 'cancelled'] as const)('of a wave that is %s there are none', async (state) => {
  await world.stores.waves.add(waveOf('one', state));
  await world.stores.comments.addOnce(ref, three);
  for (const { status, json } of [await list(), await tag('a', ['Speed'])]) {
    expect([status, json.type]).toEqual([404, 'urn:pmo-pulse:not-released']);
  }
});

test('a member gives a comment its themes', async () => {
  await close();
  const { status, json } = await tag('b', [' Speed ', 'speed', 'Tools']);
  expect(status).toBe(200);
  expect(json.comments[1]).toEqual(comment('b', 'Speed', 'Tools'));
  expect((await list()).json).toEqual(json);
  await tag('a', ['speed']);
  await tag('c', ['SPEED']);
  expect((await list()).json.themes).toEqual([
    { theme: 'Speed', count: 3 },
    { theme: 'Tools', count: null },
  ]);
  expect((await tag('b', [])).json.comments[1].themes).toEqual([]);
});

test.each([
  ['more than five', ['a', 'b', 'c', 'd', 'e', 'f']],
  ['an empty one', ['  ']],
  ['one that is too long', ['x'.repeat(41)]],
  ['no text', [7]],
  ['no list', 'Speed'],
])('%s is bad input', async (_, themes) => {
  await close();
  const { status, json } = await tag('a', themes);
  expect([status, json.errors[0].pointer.startsWith('/themes')]).toEqual([400, true]);
  expect((await list()).json.comments).toEqual(three.comments);
});

test('a comment that is not there is 404', async () => {
  await close();
  for (const id of ['x', '~standing', 'A']) {
    const { status, json } = await tag(id, ['Speed'], { headers: { 'accept-language': 'de' } });
    expect([status, json.type]).toEqual([404, 'urn:pmo-pulse:unknown-comment']);
    expect(json.detail).toMatch(/keinen solchen Kommentar/);
  }
});

test.each([
  ['lea', 200],
  ['ines', 200],
  ['otto', 403],
  ['sam', 403],
  ['fay', 404],
] as const)('%s gets %d', async (as, status) => {
  await close();
  expect((await list({ as })).status).toBe(status);
  expect((await tag('a', ['Speed'], { as })).status).toBe(status);
});
