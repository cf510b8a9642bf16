// What a person does in the chat about what is kept of them.
import { cardVerbs } from '#core/contract/card-action';
import { emptyProfile } from '#core/stakeholder/stakeholder';
import { completeResponse } from '../../contract/stores/samples';
import { actionData, cardOf, type Somebody, sentTo } from '../../support/organisation';
import { somebody, startWorld, type World } from './world';

let world: World;
let ann: Somebody;
beforeEach(async () => {
  world = await startWorld();
  ann = somebody(world, 0);
  await world.teams.installPersonally(ann);
  await world.addWave('open', [ann, somebody(world, 1)]);
  const { tenantId, workspaceId } = world.ref;
  await world.stores.stakeholders.putAll([
    { tenantId, workspaceId, oid: ann.oid, name: ann.name, attributes: {}, ...emptyProfile },
  ]);
  await world.stores.responses.put(world.ref, completeResponse(await pidOfAnn()));
});
afterEach(() => world.stop());

const pidOfAnn = async (): Promise<string> =>
  (await world.keys.find(world.ref))?.pid({ tenantId: world.ref.tenantId, oid: ann.oid }) ?? '';
const person = async () => (await world.stores.people.find({ tenantId: world.ref.tenantId, oid: ann.oid }))?.value;
const say = async (text: string): Promise<unknown> => {
  await world.teams.say(ann, text);
  return cardOf(sentTo(world.connector, ann).at(-1));
};
const press = async (data: unknown, extra = {}): Promise<string> =>
  JSON.stringify((await world.teams.execute(ann, data, extra)).body);

const ways = [
  'my data',
  'My data!',
  'meine Daten',
  'erase me',
  'Delete my data',
  'export',
  'Daten löschen',
  'lösche mich',
];

test.each(ways)('“%s” tells in short what is kept', async (text) => {
  const card = await say(text);
  expect(JSON.stringify(card)).toContain('In the register of one PMO: Portfolio Office.');
  expect(JSON.stringify(card)).toContain('One invitation');
  expect(actionData(card, cardVerbs.askErase)).toBeTruthy();
});

test('the summary is the same whether or not somebody answered: the chat keeps it', async () => {
  const before = await say('my data');
  await world.stores.responses.removeAll(world.ref);
  expect(await say('my data')).toEqual(before);
});

test('help mentions it', async () => {
  expect(JSON.stringify(await say('help'))).toContain('Write “my data”');
});

test('erasing asks first, and nothing goes before it is agreed to', async () => {
  const asked = await press(actionData(await say('my data'), cardVerbs.askErase));
  expect(asked).toContain('This cannot be undone.');
  expect(asked).toContain('Do not ask me');
  expect(await press({ verb: cardVerbs.keepMyData, v: 1 })).toContain('Nothing was erased');
  expect(await person()).toBeTruthy();
  expect(await world.stores.responses.find(world.ref, await pidOfAnn())).not.toBeNull();
});

test('once agreed to, everything is gone, and pressing again says the same', async () => {
  const said = await press({ verb: cardVerbs.erase, v: 1 });
  expect(said).toContain('You are erased');
  expect(await person()).toBeUndefined();
  expect(await world.stores.responses.find(world.ref, await pidOfAnn())).toBeNull();
  expect(await world.stores.invitations.find(world.ref, ann.oid)).toBeNull();
  expect(await world.stores.stakeholders.list(world.ref)).toEqual([]);
  expect(await press({ verb: cardVerbs.erase, v: 1 })).toBe(said);
});

test('whoever comes back is not asked until they say so', async () => {
  await press({ verb: cardVerbs.erase, v: 1 });
  await say('help');
  expect((await person())?.asking).toBe('stopped');
  await say('start');
  expect((await person())?.asking).toBe('welcome');
});

test('a button in a channel erases nobody', async () => {
  await press({ verb: cardVerbs.erase, v: 1 }, { conversation: { id: '19:x', conversationType: 'channel' } });
  expect(await person()).toBeTruthy();
});
