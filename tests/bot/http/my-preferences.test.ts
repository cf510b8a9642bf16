import { defaultPreferences } from '#core/stakeholder/person';
import { emptyProfile } from '#core/stakeholder/stakeholder';
import { makePseudonymiser } from '../../../bot/keys/pseudonymiser';
import { sampleInvitation } from '../../core/samples';
import { call } from './call';
import { type Name, personOf, startWorld, type World, waveOf } from './world';

let world: World;
beforeEach(async () => {
  world = await startWorld();
  await world.stores.people.add(personOf('sam', { botId: '28:the bot' }));
});
afterEach(() => world.stop());

const read = (as: Name = 'sam') => call(world, { as, route: 'getMyPreferences' });
const change = (body: unknown, as: Name = 'sam') => call(world, { as, route: 'changeMyPreferences', body });
const registerSam = (workspaceId: string, tenantId = 'tenant-home') =>
  world.stores.stakeholders.putAll([
    { tenantId, workspaceId, oid: 'sam', name: 'Sam', attributes: {}, ...emptyProfile },
  ]);
const choices = { asking: 'welcome', ...defaultPreferences };

test('somebody who belongs to no team finds their own page', async () => {
  expect((await read()).json).toEqual({
    name: 'Name of sam',
    choices,
    askedBy: [],
    openPulses: [],
    chatUrl: 'https://teams.microsoft.com/l/chat/0/0?users=28%3Athe%20bot',
  });
});

test('whoever the bot never met is told what to do', async () => {
  for (const { status, json } of [await read('mia'), await change({ channel: 'page' }, 'mia')]) {
    expect([status, json.type]).toEqual([404, 'urn:pmo-pulse:not-met']);
    expect(json.detail).toMatch(/Open the chat with PMO Pulse in Teams, write “help”/);
  }
});

test('the page names the PMOs that have the person in their register, and nobody else’s', async () => {
  await registerSam('w-pmo');
  await registerSam('w-other');
  // The app was removed from that team, and nobody ever set up the other one.
  await registerSam('w-gone');
  await registerSam('w-new');
  await registerSam('w-foreign', 'tenant-foreign');
  expect((await read()).json.askedBy).toEqual([
    { name: 'Team w-other', simulated: false },
    { name: 'Team w-pmo', simulated: false },
  ]);
});

test('what is changed holds, the rest stays, and nobody else is changed', async () => {
  await world.stores.people.add(personOf('lea'));
  expect((await change({ channel: 'page', language: 'de' })).json).toEqual({
    choices: { ...choices, channel: 'page', language: 'de' },
  });
  await change({ asking: 'stopped' });
  await change({ language: null });
  expect((await read()).json.choices).toEqual({ ...choices, channel: 'page', asking: 'stopped' });
  expect((await read('lea')).json.choices).toEqual(choices);
});

test.each<[unknown, string]>([
  [{ channel: 'pigeon' }, '/channel'],
  [{ language: 'fr' }, '/language'],
  [{ asking: null }, '/asking'],
  [{ name: 'Another' }, '/name'],
  [{ frequency: 'monthly', oid: 'lea' }, '/oid'],
])('%j is refused, and nothing is changed', async (body, pointer) => {
  const { status, json } = await change(body);
  expect([status, json.errors[0].pointer]).toEqual([400, pointer]);
  expect((await read()).json.choices).toEqual(choices);
});

describe('the open pulses', () => {
  const pseudonymiser = makePseudonymiser(Buffer.alloc(32));
  const home = { tenantId: 'tenant-home', workspaceId: 'w-pmo' };
  const invite = (waveId: string, oid: string) =>
    world.stores.invitations.addAll([sampleInvitation(oid, { ...home, waveId, state: 'sent' })]);

  beforeEach(async () => {
    await world.stop();
    world = await startWorld({}, { create: async () => {}, find: async () => pseudonymiser, destroy: async () => {} });
    await world.stores.people.add(personOf('sam'));
    await registerSam('w-pmo');
  });

  test('are told by name and end, whether they were answered or not', async () => {
    const closesAt = '2026-12-01T09:00:00.000Z';
    await world.stores.waves.add(waveOf('one', 'open', { title: 'Autumn', closesAt }));
    await invite('one', 'sam');
    const before = (await read()).json;
    expect(before.openPulses).toEqual([{ pmo: 'Team w-pmo', title: 'Autumn', closesAt }]);
    const pid = pseudonymiser.pid({ tenantId: 'tenant-home', oid: 'sam' });
    const answers = { pairs: {}, ratings: {}, choices: {}, texts: {} };
    await world.stores.responses.put({ ...home, waveId: 'one' }, { pid, answers, complete: true, atom: null });
    expect((await read()).json).toEqual(before);
  });

  test('are those that the person was invited to, and that take answers', async () => {
    await world.stores.waves.add(waveOf('others', 'open'));
    await invite('others', 'sid');
    await world.stores.waves.add(waveOf('over', 'closed'));
    await invite('over', 'sam');
    expect((await read()).json.openPulses).toEqual([]);
  });
});

test('in local mode the chat is the one on this computer', async () => {
  await world.stop();
  const playgroundUrl = 'http://127.0.0.1:56150';
  world = await startWorld({ local: { playgroundUrl } as never });
  await world.stores.people.add(personOf('sam'));
  expect((await read()).json.chatUrl).toBe(playgroundUrl);
});
