// What a person chooses about being asked, as a form sends it and as it is kept.
import { choiceFields, chosenIn, readChoices } from '#core/stakeholder/choice-fields';
import { choicesOf, makeChoose } from '#core/stakeholder/choices';
import { defaultPreferences } from '#core/stakeholder/person';
import { makeStores, samplePerson, tenantId } from '../samples';

const ann = { tenantId, oid: 'ann' };
const everything = { asking: 'stopped', channel: 'page', frequency: 'quarterly', format: 'notice', language: 'de' };

test('a whole form is read as it was sent', () => {
  expect(readChoices(everything)).toEqual(everything);
});

test('the language of Teams is no language of one’s own, and what is not sent is not changed', () => {
  expect(readChoices({ language: 'teams' })).toEqual({ language: null });
  expect(readChoices({ verb: 'preferences.save', v: 1 })).toEqual({});
});

test.each([
  { channel: 'pigeon' },
  { asking: '' },
  { language: 'fr' },
  { frequency: 7 },
  { format: null },
  'page',
  null,
])('%j is not a choice', (inputs) => expect(readChoices(inputs)).toBeNull());

test('a form filled in with what holds changes nothing when it is sent back', () => {
  const choices = choicesOf(samplePerson('ann'));
  const form = Object.fromEntries(choiceFields.map(({ id }) => [id, chosenIn(choices, id)]));
  expect(readChoices(form)).toEqual(choices);
});

test('what is chosen is kept, and the rest of the person stays', async () => {
  const stores = makeStores();
  await stores.people.add(samplePerson('ann', { locale: 'de-AT' }));
  const changed = await makeChoose(stores)(ann, { asking: 'stopped', frequency: 'monthly' });
  const expected = samplePerson('ann', {
    locale: 'de-AT',
    asking: 'stopped',
    preferences: { ...defaultPreferences, frequency: 'monthly' },
  });
  expect(changed).toEqual(expected);
  expect((await stores.people.find(ann))?.value).toEqual(expected);
});

test('choosing the same again writes nothing', async () => {
  const stores = makeStores();
  await stores.people.add(samplePerson('ann'));
  const before = (await stores.people.find(ann))?.version;
  await makeChoose(stores)(ann, { channel: 'chat', language: undefined });
  expect((await stores.people.find(ann))?.version).toBe(before);
});

test('of two who choose at once, both are kept', async () => {
  const stores = makeStores();
  await stores.people.add(samplePerson('ann'));
  const choose = makeChoose(stores);
  await Promise.all([
    choose(ann, { channel: 'page' }),
    choose(ann, { language: 'de' }),
    choose(ann, { format: 'notice' }),
  ]);
  expect((await stores.people.find(ann))?.value.preferences).toEqual({
    channel: 'page',
    frequency: 'any',
    format: 'notice',
    language: 'de',
  });
});

test('somebody the bot never met has nothing to choose', async () => {
  expect(await makeChoose(makeStores())(ann, { channel: 'page' })).toBeNull();
});
