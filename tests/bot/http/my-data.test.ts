import { emptyProfile } from '#core/stakeholder/stakeholder';
import { makePseudonymiser } from '../../../bot/keys/pseudonymiser';
import { answersOf, sampleInvitation } from '../../core/samples';
import { call } from './call';
import { type Name, personOf, startWorld, type World, waveOf } from './world';

const home = { tenantId: 'tenant-home', workspaceId: 'w-pmo' };
const ref = { ...home, waveId: 'one' };
const pseudonymiser = makePseudonymiser(Buffer.alloc(32));
const pidOf = (oid: string): string => pseudonymiser.pid({ tenantId: home.tenantId, oid });
const keys = { create: async () => {}, find: async () => pseudonymiser, destroy: async () => {} };

let world: World;
beforeEach(async () => {
  world = await startWorld({}, keys);
  const { stores } = world;
  await stores.people.add(personOf('sam'));
  await stores.stakeholders.putAll([
    { ...home, oid: 'sam', name: 'Sam', attributes: { site: 'Vienna' }, ...emptyProfile, needs: 'Early word' },
    { ...home, oid: 'mia', name: 'Mia', attributes: {}, ...emptyProfile },
  ]);
  await stores.waves.add(waveOf('one', 'open', { title: 'Autumn' }));
  await stores.invitations.addAll(['sam', 'mia'].map((oid) => sampleInvitation(oid, { ...ref, state: 'sent' })));
  for (const [index, oid] of ['sam', 'mia'].entries()) {
    const answers = { ...answersOf(6, 3, 4), texts: { comment: `Words of ${index}` } };
    await stores.responses.put(ref, { pid: pidOf(oid), answers, complete: true, atom: null });
  }
});
afterEach(() => world.stop());

const read = (as: Name = 'sam', headers = {}) => call(world, { as, route: 'getMyData', headers });
const erase = (as: Name = 'sam', body: unknown = { confirmed: true }) => call(world, { as, route: 'eraseMe', body });

test('somebody sees all that is kept and names them, and nothing of anybody else', async () => {
  const { status, json } = await read();
  expect(status).toBe(200);
  expect(json.person).toMatchObject({ name: 'Name of sam', conversationId: 'a:sam' });
  const [pmo] = json.workspaces;
  expect(pmo).toMatchObject({ workspaceId: 'w-pmo', leads: null, register: { name: 'Sam', needs: 'Early word' } });
  expect(pmo.waves[0]).toMatchObject({ title: 'Autumn', invitation: { state: 'sent' }, reminders: 0 });
  expect(pmo.waves[0].answers).toContainEqual(expect.objectContaining({ itemId: 'V1', column: 'rating', said: 4 }));
  expect(pmo.waves[0].answers.at(-1)).toMatchObject({ itemId: 'comment', column: 'text', said: 'Words of 0' });
  expect(JSON.stringify(json)).not.toMatch(/mia|Mia|Words of 1/);
});

test('the questions are told in the language of the request', async () => {
  const { json } = await read('sam', { 'accept-language': 'de' });
  expect(json.workspaces[0].waves[0].answers.at(-1).question).not.toBe(
    (await read()).json.workspaces[0].waves[0].answers.at(-1).question,
  );
});

test('whoever is in no row at all is told that nothing is kept', async () => {
  expect((await read('fay')).json).toEqual({
    userId: 'fay',
    tenantId: 'tenant-foreign',
    person: null,
    installation: null,
    workspaces: [{ ...(await read('fay')).json.workspaces[0], leads: 'alone', installedIt: true, register: null }],
  });
});

test('the same comes as a file that names nobody in its name', async () => {
  const file = await call(world, { as: 'sam', route: 'exportMyDataJson' });
  expect(JSON.parse(file.bytes.toString('utf8'))).toEqual((await read()).json);
  expect(file.headers.get('content-disposition')).toContain('pmo-pulse-my-data.json');
  expect(file.headers.get('cache-control')).toBe('no-store');
  const book = await call(world, { as: 'sam', route: 'exportMyDataXlsx' });
  expect(book.bytes.subarray(0, 2).toString()).toBe('PK');
});

test.each([[null], [{}], [{ confirmed: false }], [{ confirmed: true, oid: 'mia' }]])(
  'nothing is erased by %j',
  async (body) => {
    const before = (await read()).json;
    expect((await erase('sam', body)).status).toBe(400);
    expect((await read()).json).toEqual(before);
  },
);

test('erasing takes everything of the caller and nothing of anybody else', async () => {
  const mias = (await read('mia')).json;
  expect((await erase()).json).toEqual({ isWhole: true });
  expect((await read()).json).toMatchObject({ person: null, installation: null, workspaces: [] });
  expect((await read('mia')).json).toEqual(mias);
  expect(await world.stores.stakeholders.list(home)).toHaveLength(1);
  expect((await erase()).json).toEqual({ isWhole: true });
});

test('what a lead can count of the wave is the same before and after', async () => {
  const look = async () => (await call(world, { as: 'lea', route: 'getWave', params: { waveId: 'one' } })).json;
  const before = await look();
  await erase();
  expect(await look()).toEqual(before);
});

test('the audit log says nothing of it', async () => {
  await erase();
  expect((await call(world, { as: 'lea', route: 'listAudit', body: {} })).json.entries).toEqual([]);
});
