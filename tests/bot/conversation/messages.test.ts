// What the bot answers to what people write, and what it remembers of them.
import { elementsOf, sentTo } from '../../support/organisation';
import { somebody, startWorld, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

/** Lets somebody write and gives back everything the bot said after that, as text. */
const hear = async (text: string | undefined, extra: Readonly<Record<string, unknown>> = {}): Promise<string> => {
  const ann = somebody(world, 0);
  await world.teams.installPersonally(ann);
  const before = sentTo(world.connector, ann).length;
  const { status } = await world.teams.personal(ann, { type: 'message', text, ...extra });
  expect(status).toBe(200);
  const said = sentTo(world.connector, ann).slice(before);
  expect(said).toHaveLength(1);
  return JSON.stringify(said[0]?.activity);
};
const person = async () =>
  (await world.stores.people.find({ tenantId: world.organisation.tenantId, oid: somebody(world, 0).oid }))?.value;

const help = 'What I can do here';
const apology = 'I did not understand that';

test.each(['help', 'hi', 'HELLO', 'hallo', 'Hilfe', 'hey', '?', '  help  ', 'Hello!', 'Guten  Tag'])(
  '“%s” is answered with help',
  async (text) => {
    const said = await hear(text);
    expect(said).toContain(help);
    expect(said).not.toContain(apology);
  },
);

test.each([
  'what is the weather',
  '/start',
  'helpme',
  '💥',
  'constructor',
  '<script>alert(1)</script>',
  'x'.repeat(20_000),
])('“%.30s” is not understood, and help says so', async (text) => {
  const said = await hear(text);
  expect(said).toContain(apology);
  expect(said).toContain(help);
  expect(said).not.toContain('script');
});

test.each(['', '   ', '\n', undefined])(
  'a message of %j, such as a picture alone, is answered with help',
  async (text) => {
    expect(await hear(text)).toContain(help);
  },
);

test.each(['hello! ', 'Help!\n'])('%j, as phones write it, is answered with help', async (text) => {
  expect(await hear(text)).not.toContain(apology);
});

test.each(['stop', 'STOP', 'Stop asking me', 'unsubscribe', 'Stopp', 'nicht mehr fragen', 'stop.', 'stop! '])(
  'after %j nobody asks that person any more, and they can undo it',
  async (text) => {
    const said = await hear(text);
    expect(said).toContain('You will not be asked again');
    expect(await person()).toMatchObject({ asking: 'stopped' });
  },
);

test.each(['start', 'START', 'ask me again', 'doch wieder fragen'])('after “%s” they are asked again', async (text) => {
  await hear('stop');
  await world.teams.say(somebody(world, 0), text);
  expect(await person()).toMatchObject({ asking: 'welcome' });
});

test('the bot answers in the language of the person’s Teams', async () => {
  expect(await hear('hallo', { locale: 'de-AT' })).toContain('Was ich hier kann');
  expect(await hear('hallo', { locale: 'pt-BR' })).toContain(help);
});

test('a mention of the bot is not part of what was written', async () => {
  const mention = { type: 'mention', text: '<at>PMO Pulse</at>', mentioned: { id: '28:bot', name: 'PMO Pulse' } };
  expect(await hear('<at>PMO Pulse</at> help', { entities: [mention] })).not.toContain(apology);
});

test.each([[null], [[]], [[{ type: 'mention' }]], [[{ type: 'clientInfo', locale: 7 }]]])(
  'strange entities %j break nothing',
  async (entities) => {
    const { status } = await world.teams.personal(somebody(world, 0), { type: 'message', text: 'help', entities });
    expect([200, 400]).toContain(status);
    expect(await hear('help')).toContain(help);
  },
);

test('in a team the bot says what it does there, and “stop” stops nobody', async () => {
  const { organisation, teams, connector, writes } = world;
  const before = writes.length;
  await teams.inTeam(organisation.member, { type: 'message', text: '<at>PMO Pulse</at> stop' });
  const [said] = sentTo(connector, { conversationId: organisation.teamId });
  expect(JSON.stringify(said)).toContain('What I can do in this team');
  expect(writes.slice(before)).toEqual([]);
});

describe('meeting people', () => {
  test('is greeted once by name, whichever events Teams sends, in whatever order', async () => {
    const ann = somebody(world, 0);
    const added = { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }, { id: ann.id }] };
    await Promise.all([
      world.teams.installPersonally(ann),
      world.teams.personal(ann, added),
      world.teams.installPersonally(ann, { action: 'add-upgrade' }),
    ]);
    await world.teams.say(ann, 'hi');
    const said = sentTo(world.connector, ann).map(({ activity }) => JSON.stringify(activity));
    expect(said.filter((text) => text.includes('I am PMO Pulse'))).toHaveLength(1);
    expect(said[0]).toContain('Hello Stakeholder 1, I am PMO Pulse');
  });

  test('writing again writes nothing down', async () => {
    await hear('help');
    await world.teams.say(somebody(world, 0), 'help');
    world.writes.length = 0;
    await world.teams.say(somebody(world, 0), 'help');
    expect(world.writes).toEqual([]);
  });

  test('an upgrade, which removes and adds, does not make a person unreachable', async () => {
    const ann = somebody(world, 0);
    await world.teams.installPersonally(ann);
    await world.teams.installPersonally(ann, { action: 'add-upgrade' });
    await world.teams.installPersonally(ann, { action: 'remove-upgrade' });
    expect(await person()).toMatchObject({ reachability: 'reachable' });
  });

  test('who removes the app cannot be reached until they add it again', async () => {
    const ann = somebody(world, 0);
    await world.teams.installPersonally(ann);
    await world.teams.installPersonally(ann, { action: 'remove' });
    expect(await person()).toMatchObject({ reachability: 'not-installed' });
    await world.teams.installPersonally(ann);
    expect(await person()).toMatchObject({ reachability: 'reachable' });
  });

  test('when Teams will not tell a name, the greeting goes without one', async () => {
    const ann = somebody(world, 0);
    world.connector.members.delete(ann.conversationId);
    await world.teams.installPersonally(ann);
    expect(JSON.stringify(sentTo(world.connector, ann))).toContain('Hello, I am PMO Pulse');
  });
});

test('every card of the conversation says what to do on a Teams that cannot show it', async () => {
  await hear('help');
  const cards = world.connector.sent.flatMap(({ activity }) => activity.attachments ?? []);
  expect(cards.length).toBeGreaterThan(1);
  for (const { content } of cards) expect(elementsOf(content)[0]).toHaveProperty('fallbackText');
});
