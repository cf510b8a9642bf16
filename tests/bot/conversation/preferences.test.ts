// What a person chooses in the chat about being asked, and in which language the bot speaks to them from then on.
import { cardVerbs } from '#core/contract/card-action';
import { defaultPreferences, type Person } from '#core/stakeholder/person';
import { renderPulseNotice } from '../../../bot/cards/pulse-notice';
import { pulseCard } from '../../contract/card-samples';
import { actionData, cardOf, elementsOf, type Somebody, sentTo } from '../../support/organisation';
import { inputs, somebody, startWorld, type World } from './world';

let world: World;
let ann: Somebody;
beforeEach(async () => {
  world = await startWorld();
  ann = somebody(world, 0);
  await world.teams.installPersonally(ann);
});
afterEach(() => world.stop());

const person = async (): Promise<Person | undefined> =>
  (await world.stores.people.find({ tenantId: world.organisation.tenantId, oid: ann.oid }))?.value;
const say = async (text: string): Promise<unknown> => {
  await world.teams.say(ann, text);
  return cardOf(sentTo(world.connector, ann).at(-1));
};
const execute = async (data: unknown, extra = {}): Promise<string> =>
  JSON.stringify((await world.teams.execute(ann, data, extra)).body);
const save = (chosen: object) => execute({ verb: cardVerbs.savePreferences, v: 1, ...chosen });
const chosen = { asking: 'welcome', channel: 'page', frequency: 'quarterly', format: 'notice', language: 'teams' };
const values = (card: unknown) =>
  Object.fromEntries(
    elementsOf(card)
      .filter(({ type }) => type === 'Input.ChoiceSet')
      .map(({ id, value }) => [id, value]),
  );

test.each(['settings', 'Settings!', 'my  settings', 'preferences', 'Einstellungen', 'Sprache'])(
  '“%s” brings a form filled in with what holds',
  async (text) => {
    expect(values(await say(text))).toEqual({
      asking: 'welcome',
      channel: 'chat',
      frequency: 'any',
      format: 'card',
      language: 'teams',
    });
  },
);

test('help leads there too', async () => {
  const data = actionData(await say('help'), cardVerbs.showPreferences);
  expect(await execute(data)).toContain('How you want to be asked');
});

test('what is saved holds, and the answer says what', async () => {
  const said = await save(chosen);
  expect(said).toContain('Saved. This holds from now on');
  expect(said).toContain('At most once a quarter');
  expect(said).toContain('A short message that opens the questions');
  expect((await person())?.preferences).toEqual({
    channel: 'page',
    frequency: 'quarterly',
    format: 'notice',
    language: null,
  });
  expect(values(await say('settings'))).toEqual(chosen);
});

test('pressing again says the same and writes nothing', async () => {
  const first = await save(chosen);
  world.writes.length = 0;
  expect(await save(chosen)).toBe(first);
  expect(world.writes).toEqual([]);
});

test('an older client, which can only submit, sees the form replaced by what holds', async () => {
  await world.teams.submit(ann, { verb: cardVerbs.savePreferences, v: 1, ...chosen }, 'the-form');
  expect((await person())?.preferences.channel).toBe('page');
  expect(JSON.stringify(sentTo(world.connector, ann).at(-1)?.activity)).toContain('Saved. This holds from now on');
});

test('“do not ask me” there is the same as “stop”, and can be undone there', async () => {
  await save({ ...chosen, asking: 'stopped' });
  expect((await person())?.asking).toBe('stopped');
  await save({ ...chosen, asking: 'welcome' });
  expect((await person())?.asking).toBe('welcome');
});

test.each([{ channel: 'pigeon' }, { language: 'fr' }, { asking: ['stopped'] }])(
  'a form that holds %j changes nothing',
  async (wrong) => {
    expect(await save({ ...chosen, ...wrong })).toContain('This button does not work any more');
    expect((await person())?.preferences).toEqual(defaultPreferences);
  },
);

test('somebody the bot never met is told to say hello first', async () => {
  const ben = somebody(world, 1);
  const said = await world.teams.execute(ben, { verb: cardVerbs.savePreferences, v: 1, ...chosen });
  expect(JSON.stringify(said.body)).toContain('We have not met yet');
});

test('a form in a channel is not taken', async () => {
  const { lead } = world.organisation;
  await world.teams.installInTeam(lead);
  world.writes.length = 0;
  await world.teams.inTeam(lead, { type: 'message', value: { verb: cardVerbs.savePreferences, v: 1, ...chosen } });
  expect(world.writes.filter((write) => write.startsWith('people'))).toEqual([]);
});

describe('the short message', () => {
  const notice = async () => {
    await world.addWave('open', [ann]);
    const seat = await world.seatOf(ann);
    const { workspaceId, waveId } = world.ref;
    return pulseCard('en', { workspaceId, waveId, seat }, renderPulseNotice);
  };

  test('says how long it takes, and its button brings the card that others get', async () => {
    const card = await notice();
    expect(JSON.stringify(card)).toContain('It takes about 90 seconds and is open until');
    const data = actionData(card, cardVerbs.change);
    const shown = JSON.parse(await execute(data)).value;
    expect(actionData(shown, cardVerbs.answer)).toMatchObject({ waveId: 'wave', seat: await world.seatOf(ann) });
    expect(JSON.stringify(shown)).toContain('Confidential: your answers are stored under a code');
    await world.teams.submit(ann, data, 'the-message');
    expect(actionData(cardOf(sentTo(world.connector, ann).at(-1)), cardVerbs.answer)).toMatchObject({ waveId: 'wave' });
  });

  test('pressed again after answering it shows what was answered', async () => {
    const data = actionData(await notice(), cardVerbs.change);
    const shown = JSON.parse(await execute(data)).value;
    await execute({ ...actionData(shown, cardVerbs.answer), ...inputs() });
    expect(await execute(data)).toContain('My very own words');
  });
});

describe('a language of one’s own', () => {
  const answer = () => ({ verb: cardVerbs.answer, v: 1, workspaceId: world.ref.workspaceId, waveId: world.ref.waveId });

  test('is spoken at once, in everything the bot says next, whatever Teams speaks', async () => {
    expect(await save({ language: 'de' })).toContain('Gespeichert. Das gilt ab jetzt');
    expect(JSON.stringify(await say('help'))).toContain('Was ich hier kann');
    expect(JSON.stringify(await say('stop'))).toContain('Sie werden nicht mehr gefragt');
  });

  test('is the language of the questions, and so of what is said to the answer', async () => {
    await world.addWave('open', [ann]);
    await save({ language: 'de' });
    const card = JSON.parse(await execute({ ...answer(), verb: cardVerbs.change })).value;
    expect(JSON.stringify(card)).toContain('Antworten senden');
    world.calls.length = 0;
    world.writes.length = 0;
    const said = await execute({ ...(actionData(card, cardVerbs.answer) as object), ...inputs() });
    expect(said).toContain('Danke');
    // Nothing of the person is read or written in the turn of an answer.
    expect(world.calls.filter((call) => call.startsWith('people'))).toEqual([]);
    expect(world.writes.filter((write) => write.startsWith('people'))).toEqual([]);
  });

  test('given back, Teams’ language is spoken again', async () => {
    await save({ language: 'de' });
    expect(await save({ language: 'teams' })).toContain('Saved. This holds from now on');
    expect(JSON.stringify(await say('help'))).toContain('What I can do here');
  });
});
