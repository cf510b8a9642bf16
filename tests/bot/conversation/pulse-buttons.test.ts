// Answering by the two ways that Teams has, and everything a forged card may try.
import { cardVerbs } from '#core/contract/card-action';
import { actionData, cardOf, elementsOf, type Somebody, sentTo } from '../../support/organisation';
import { inputs, somebody, startWorld, type World } from './world';

let world: World;
let ann: Somebody;
let ben: Somebody;
beforeEach(async () => {
  world = await startWorld();
  [ann, ben] = [somebody(world, 0), somebody(world, 1)];
});
afterEach(() => world.stop());

const dataOf = async (person: Somebody, verb: string = cardVerbs.answer) => ({
  verb,
  v: 1,
  workspaceId: world.ref.workspaceId,
  waveId: world.ref.waveId,
  seat: await world.seatOf(person),
});
const rows = () => world.rows();
const execute = async (person: Somebody, data: unknown, extra = {}): Promise<string> => {
  const { status, body } = await world.teams.execute(person, data, extra);
  expect(status).toBe(200);
  return JSON.stringify(body);
};

describe('an answer', () => {
  test('pressed on a new Teams and sent by an old one gives the same row', async () => {
    await world.addWave('open', [ann]);
    const data = { ...(await dataOf(ann)), ...inputs() };
    expect(await execute(ann, data)).toContain('Thank you, your answers are in');
    const byExecute = await rows();
    await world.teams.submit(ann, { ...data, V1: '7' }, 'card-1');
    await world.teams.submit(ann, data, 'card-1');
    expect(await rows()).toEqual(byExecute);
    expect(byExecute).toHaveLength(1);
    expect(byExecute[0]?.answers).toMatchObject({
      pairs: { PR1: { expectation: 6, experience: 2 } },
      ratings: { V1: 3 },
    });
  });

  test('writes its row and nothing else, whichever way it comes', async () => {
    await world.addWave('open', [ann]);
    const data = { ...(await dataOf(ann)), ...inputs() };
    await execute(ann, data);
    await world.teams.submit(ann, data, 'card-1');
    expect(world.writes).toEqual(['responses.put', 'responses.put']);
  });

  test('double-clicked, or sent again by Teams, is one answer', async () => {
    await world.addWave('open', [ann]);
    const data = { ...(await dataOf(ann)), ...inputs() };
    await Promise.all([execute(ann, data), execute(ann, data), world.teams.submit(ann, data, 'card-1')]);
    expect(await rows()).toHaveLength(1);
  });

  test('replaces the card in the chat with thanks; where that fails, thanks are sent', async () => {
    await world.addWave('open', [ann]);
    const data = { ...(await dataOf(ann)), ...inputs() };
    await world.teams.submit(ann, data, 'card-1');
    expect(sentTo(world.connector, ann)).toMatchObject([{ method: 'PUT', activityId: 'card-1' }]);
    await world.teams.submit(ann, data, '');
    expect(sentTo(world.connector, ann).at(-1)).toMatchObject({ method: 'POST' });
    expect(JSON.stringify(sentTo(world.connector, ann).at(-1))).toContain('Thank you');
  });

  test('that is incomplete comes back filled in, to that person alone', async () => {
    await world.addWave('open', [ann]);
    const data = { ...(await dataOf(ann)), ...inputs(), V1: '' };
    const view = await execute(ann, data);
    expect(view).toContain('My very own words');
    expect(view).toContain('One answer needs your attention');
    await world.teams.submit(ann, data, 'card-1');
    expect(JSON.stringify(sentTo(world.connector, ann))).toContain('My work is better off because of the PMO');
    expect(await rows()).toEqual([]);
  });

  test('can be changed: the own answer comes back in the view, never in the chat', async () => {
    await world.addWave('open', [ann]);
    await execute(ann, { ...(await dataOf(ann)), ...inputs() });
    const change = await dataOf(ann, cardVerbs.change);
    expect(await execute(ann, change)).toContain('My very own words');
    await world.teams.submit(ann, change, 'card-1');
    expect(JSON.stringify(sentTo(world.connector, ann))).not.toContain('My very own words');
  });

  test('never shows in anything that is sent into a chat, nor in the log', async () => {
    await world.addWave('open', [ann]);
    const given = { ...inputs('5', 'zq-secret-words'), 'PR1.experience': '9' };
    for (const data of [given, { ...given, 'PR1.experience': '1' }]) {
      for (const verb of [cardVerbs.answer, cardVerbs.change, cardVerbs.notNow]) {
        const pressed = { ...(await dataOf(ann, verb)), ...data };
        await execute(ann, pressed);
        await world.teams.submit(ann, pressed, 'card-1');
        await world.teams.submit(ann, pressed, '');
      }
    }
    const chat = JSON.stringify(world.connector.sent);
    expect(world.connector.sent.length).toBeGreaterThan(5);
    expect(chat).not.toContain('zq-secret-words');
    const filled = world.connector.sent
      .flatMap(({ activity }) => elementsOf(activity))
      .filter(({ type, value }) => String(type).startsWith('Input.') && value !== '');
    expect(filled).toEqual([]);
    expect(world.logged.join('')).not.toMatch(new RegExp(`zq-secret-words|${ann.oid}|${ann.conversationId}`));
  });

  test('after closing is refused kindly, and stored nowhere', async () => {
    await world.addWave('closing', [ann]);
    expect(await execute(ann, { ...(await dataOf(ann)), ...inputs() })).toContain('This pulse has closed');
    expect(world.writes).toEqual([]);
  });

  test('when the storage breaks nobody is thanked', async () => {
    await world.addWave('open', [ann]);
    world.stores.responses.put = () => Promise.reject(new Error(`row of ${ann.oid}`));
    const said = await execute(ann, { ...(await dataOf(ann)), ...inputs() });
    expect(said).toContain('Something went wrong on my side');
    expect(said).not.toContain('Thank you');
    expect(world.logged.join('')).toContain('turn.failed');
    expect(world.logged.join('')).not.toContain(ann.oid);
  });
});

describe('a forged or forwarded card', () => {
  test('with the seat of somebody else does nothing', async () => {
    await world.addWave('open', [ann]);
    const said = await execute(ben, { ...(await dataOf(ann)), ...inputs() });
    expect(said).toContain('This pulse was sent to somebody else');
    expect(world.writes).toEqual([]);
  });

  test('with the seat of another invited person counts for who pressed it', async () => {
    await world.addWave('open', [ann, ben]);
    await execute(ben, { ...(await dataOf(ann)), ...inputs() });
    const key = await world.keys.find(world.ref);
    const { tenantId } = world.ref;
    expect((await rows()).map(({ pid }) => pid)).toEqual([key?.pid({ tenantId, oid: ben.oid })]);
  });

  test('that names a person in its data is not believed', async () => {
    await world.addWave('open', [ann, ben]);
    const { tenantId } = world.ref;
    const forged = {
      from: { aadObjectId: ann.oid },
      person: { tenantId, oid: ann.oid },
      oid: ann.oid,
      pid: 'a'.repeat(64),
    };
    await execute(ben, { ...(await dataOf(ben)), ...inputs(), ...forged });
    const key = await world.keys.find(world.ref);
    expect((await rows()).map(({ pid }) => pid)).toEqual([key?.pid({ tenantId, oid: ben.oid })]);
  });

  test.each([
    ['a group chat', { conversation: { isGroup: true, conversationType: 'groupChat', id: '19:group' } }],
    ['a channel', { conversation: { isGroup: true, conversationType: 'channel', id: '19:channel' } }],
    [
      'a group that calls itself personal',
      { conversation: { isGroup: true, conversationType: 'personal', id: '19:x' } },
    ],
    ['a conversation of no type', { conversation: { id: '19:x' } }],
  ])('in %s is not an answer', async (_, { conversation }) => {
    await world.addWave('open', [ann]);
    const { tenantId } = world.ref;
    const said = await execute(
      ann,
      { ...(await dataOf(ann)), ...inputs() },
      { conversation: { ...conversation, tenantId } },
    );
    expect(said).toContain('answer in your personal chat');
    expect(world.writes).toEqual([]);
  });

  test('of somebody whom Teams does not name is not an answer', async () => {
    await world.addWave('open', [ann]);
    const said = await execute(ann, { ...(await dataOf(ann)), ...inputs() }, { from: { id: ann.id } });
    expect(said).toContain('This button does not work any more');
    expect(world.writes).toEqual([]);
  });

  test('of another tenant finds no wave', async () => {
    await world.addWave('open', [ann]);
    const conversation = { conversationType: 'personal', tenantId: 'elsewhere', id: ann.conversationId };
    const said = await execute(ann, { ...(await dataOf(ann)), ...inputs() }, { conversation });
    expect(said).toContain('This pulse is not known here any more');
    expect(world.writes).toEqual([]);
  });

  test.each([
    ['an unknown verb', { verb: 'pulse.delete', v: 1 }],
    ['a verb of Object', { verb: 'constructor', v: 1 }],
    ['no verb', { v: 1 }],
    ['a version of the future', { verb: 'pulse.stop', v: 2 }],
    ['a wave id that is a path', { verb: 'pulse.answer', v: 1, workspaceId: 'a', waveId: '../x' }],
    ['an endless seat', { verb: 'pulse.answer', v: 1, workspaceId: 'a', waveId: 'b', seat: 'x'.repeat(129) }],
    ['a list', [1, 2, 3]],
    ['a text', 'pulse.stop'],
    ['a number', 7],
    ['nothing', null],
  ])('with %s is told that the button is old, by both ways', async (_, data) => {
    await world.addWave('open', [ann]);
    expect(await execute(ann, data)).toContain('This button does not work any more');
    expect((await world.teams.submit(ann, data, 'card-1')).status).toBe(200);
    expect(world.writes.filter((write) => !write.startsWith('people.'))).toEqual([]);
  });

  test('with a comment of a hundred thousand characters is refused, without an echo into the chat', async () => {
    await world.addWave('open', [ann]);
    const data = { ...(await dataOf(ann)), ...inputs('6', 'y'.repeat(100_000)) };
    expect(await execute(ann, data)).toContain('Please shorten this to 1,000 characters');
    await world.teams.submit(ann, data, 'card-1');
    expect(JSON.stringify(world.connector.sent)).not.toContain('yyyy');
    expect(world.writes).toEqual([]);
  });

  test('larger than any card is refused at the door', async () => {
    await world.addWave('open', [ann]);
    const { status } = await world.teams.execute(ann, { ...(await dataOf(ann)), comment: 'x'.repeat(300_000) });
    expect(status).toBe(413);
  });
});

describe('the other buttons of a pulse', () => {
  test('“not now” stores nothing and leaves the door open', async () => {
    await world.addWave('open', [ann]);
    const data = await dataOf(ann, cardVerbs.notNow);
    expect(await execute(ann, data)).toContain('No problem');
    await world.teams.submit(ann, data, 'card-1');
    expect(actionData(cardOf(sentTo(world.connector, ann)[0]), cardVerbs.change)).toMatchObject({ waveId: 'wave' });
    expect(world.writes).toEqual([]);
  });

  test('“stop asking me” is a turn of its own: it takes no answer along', async () => {
    await world.addWave('open', [ann]);
    await world.teams.installPersonally(ann);
    await execute(ann, { verb: cardVerbs.stop, v: 1, ...inputs() });
    expect(await rows()).toEqual([]);
    const { tenantId } = world.ref;
    expect((await world.stores.people.find({ tenantId, oid: ann.oid }))?.value).toMatchObject({ asking: 'stopped' });
    await execute(ann, { verb: cardVerbs.resume, v: 1 });
    expect((await world.stores.people.find({ tenantId, oid: ann.oid }))?.value).toMatchObject({ asking: 'welcome' });
  });

  test('an invoke that is no card action is told so', async () => {
    const { status } = await world.teams.personal(ann, { type: 'invoke', name: 'task/fetch', value: {} });
    expect(status).toBe(501);
  });
});
