import { changePerson, type Meeting, makeMeetPerson } from '#core/stakeholder/meet-person';
import { mayBeAsked, type Person } from '#core/stakeholder/person';
import { makeStores, samplePerson, tenantId, watch } from '../samples';

const ann = { tenantId, oid: 'ann' };
const meeting = (changes: Partial<Meeting> = {}): Meeting => ({
  ...ann,
  name: 'Ann',
  conversationId: 'a:ann',
  serviceUrl: 'https://smba.example/teams/',
  teamsUserId: '29:ann',
  botId: '28:bot',
  channelId: 'msteams',
  locale: 'de-AT',
  timeZone: 'Europe/Vienna',
  ...changes,
});

const wasErased = async (): Promise<boolean> => false;

const makeWorld = async (known?: Person) => {
  const { stores, writes } = watch(makeStores());
  if (known) await stores.people.add(known);
  writes.length = 0;
  const find = async () => (await stores.people.find(ann))?.value;
  return { people: stores.people, writes, find, meet: makeMeetPerson({ ...stores, wasErased }) };
};

test('whoever was erased is met again as somebody who does not want to be asked', async () => {
  const { people, find } = await makeWorld();
  await makeMeetPerson({ people, wasErased: async ({ oid }) => oid === 'ann' })(meeting());
  expect((await find())?.asking).toBe('stopped');
});

test('the first meeting is remembered, and greeted', async () => {
  const { meet, find } = await makeWorld();
  expect(await meet(meeting())).toBe('greet');
  expect(await find()).toMatchObject({
    ...meeting(),
    reachability: 'reachable',
    asking: 'welcome',
    preferences: { channel: 'chat' },
  });
});

test('somebody without a name is remembered without one', async () => {
  const { meet, find } = await makeWorld();
  await meet(meeting({ name: null, locale: null, timeZone: null }));
  expect(await find()).toMatchObject({ name: '', locale: null, timeZone: null });
});

test('however many events arrive at once, a person is greeted once', async () => {
  const { meet } = await makeWorld();
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, (_, index) => meet(meeting({ timeZone: `zone-${index}` }))),
  );
  expect(outcomes.filter((outcome) => outcome === 'greet')).toHaveLength(1);
});

test('of two first events at once, what the slower one tells is not lost', async () => {
  const { meet, find } = await makeWorld();
  await Promise.all([meet(meeting({ timeZone: null })), meet(meeting({ locale: null, timeZone: 'Asia/Tokyo' }))]);
  expect(await find()).toMatchObject({ locale: 'de-AT', timeZone: 'Asia/Tokyo' });
});

test('a message that tells nothing new writes nothing, so that no row shows who was in the chat', async () => {
  const { meet, writes } = await makeWorld();
  await meet(meeting());
  writes.length = 0;
  for (let time = 1; time <= 3; time += 1) expect(await meet(meeting())).toBe('known');
  expect(await meet(meeting({ name: null, locale: null, timeZone: null }))).toBe('known');
  expect(writes).toEqual([]);
});

test('what is new replaces what was known, what was not said stays', async () => {
  const { meet, find, writes } = await makeWorld();
  await meet(meeting());
  writes.length = 0;
  await meet(meeting({ serviceUrl: 'https://new.example/', name: null, locale: 'en-GB', timeZone: null }));
  expect(await find()).toMatchObject({
    serviceUrl: 'https://new.example/',
    name: 'Ann',
    locale: 'en-GB',
    timeZone: 'Europe/Vienna',
  });
  expect(writes).toEqual(['people.replace']);
});

test.each(['not-installed', 'blocked', 'admin-disabled', 'gone'] as const)(
  'somebody who was %s and writes again can be reached again',
  async (reachability) => {
    const { meet, find } = await makeWorld(samplePerson('ann', { reachability }));
    expect(await meet(meeting())).toBe('known');
    expect(await find()).toMatchObject({ reachability: 'reachable' });
  },
);

test('writing to the bot does not undo “stop asking me”', async () => {
  const { meet, find } = await makeWorld(samplePerson('ann', { asking: 'stopped' }));
  await meet(meeting());
  expect(await find()).toMatchObject({ asking: 'stopped' });
});

test('a change of somebody else in between is not lost', async () => {
  const { people, find } = await makeWorld(samplePerson('ann'));
  await Promise.all([
    makeMeetPerson({ people, wasErased })(meeting({ locale: 'fr-FR' })),
    changePerson(people, ann, { asking: 'stopped' }),
    changePerson(people, ann, { reachability: 'blocked' }),
  ]);
  expect(await find()).toMatchObject({ asking: 'stopped', locale: 'fr-FR' });
});

describe('changing a person', () => {
  test('nobody is made up: an unknown person stays unknown', async () => {
    const { people, writes } = await makeWorld();
    expect(await changePerson(people, ann, { asking: 'stopped' })).toBeNull();
    expect(writes).toEqual([]);
  });

  test('a change to what is so already writes nothing', async () => {
    const { people, writes } = await makeWorld(samplePerson('ann'));
    expect(await changePerson(people, ann, { asking: 'welcome' })).toEqual(samplePerson('ann'));
    expect(writes).toEqual([]);
  });

  test('other people and other tenants are left alone', async () => {
    const { people } = await makeWorld(samplePerson('ann'));
    await people.add(samplePerson('ann', { tenantId: 'elsewhere' }));
    await changePerson(people, ann, { asking: 'stopped' });
    expect((await people.find({ tenantId: 'elsewhere', oid: 'ann' }))?.value.asking).toBe('welcome');
  });
});

test.each([
  ['reachable', 'welcome', true],
  ['reachable', 'stopped', false],
  ['blocked', 'welcome', false],
  ['not-installed', 'stopped', false],
] as const)('somebody %s and %s may be asked: %p', (reachability, asking, expected) => {
  expect(mayBeAsked(samplePerson('ann', { reachability, asking }))).toBe(expected);
});
