// “check” and the text of a message in a personal chat, through the real endpoint as Teams posts it.
import { longestMessage } from '#core/abcde/draft';
import { letters } from '#core/abcde/letter';
import { cardVerbs } from '#core/contract/card-action';
import { sampleStakeholder, sampleWorkspace } from '../../core/samples';
import { actionData, cardOf, elementsOf, type Somebody, sentTo } from '../../support/organisation';
import { somebody, startWorld, type World } from './world';

let world: World;
let lead: Somebody;
let member: Somebody;
let ann: Somebody;
beforeEach(async () => {
  world = await startWorld();
  ({ lead, member } = world.organisation);
  ann = somebody(world, 0);
  const { tenantId, workspaceId } = world.ref;
  await world.stores.workspaces.add(
    sampleWorkspace({
      tenantId,
      id: workspaceId,
      name: 'Portfolio Office',
      teamId: world.organisation.teamId,
      serviceUrl: world.connector.serviceUrl,
      leads: [lead.oid],
    }),
  );
  await world.stores.stakeholders.putAll([
    sampleStakeholder(ann.oid, { tenantId, workspaceId, name: ann.name, attributes: { site: 'Graz' } }),
  ]);
  world.writes.length = 0;
});
afterEach(() => world.stop());

type Extra = Readonly<Record<string, unknown>>;

const text = 'Please utilise the new form by Friday.\nThank you.';
const rated = Object.fromEntries(letters.map((letter) => [`rating-${letter}`, '4']));
const register = () => world.stores.communications.list(world.ref);
const audited = async () => (await world.stores.audit.list(world.ref, null, 20)).entries.map(({ deed }) => deed.kind);

/** What the bot says to something written: a card, or words. */
const say = async (who: Somebody, said: string, extra: Extra = {}) => {
  await world.teams.personal(who, { type: 'message', text: said, ...extra });
  return sentTo(world.connector, who).at(-1);
};
const check = async (who: Somebody = member, said = `check ${text}`, extra: Extra = {}): Promise<unknown> =>
  cardOf(await say(who, said, extra));

const inputsIn = (card: unknown): Record<string, unknown> =>
  Object.fromEntries(
    elementsOf(card)
      .filter(({ type }) => String(type).startsWith('Input.'))
      .map(({ id, value }) => [id, value]),
  );
const textsIn = (card: unknown): string =>
  elementsOf(card)
    .flatMap(({ type, text: shown }) => (type === 'TextBlock' ? [String(shown)] : []))
    .join('\n');

/** What a press of one of its buttons is answered with: another card, or words. */
const press = async (card: unknown, verb: string, filled: Extra = {}, who = member): Promise<unknown> => {
  const data = { ...actionData(card, verb), ...inputsIn(card), ...filled };
  const { status, body } = await world.teams.execute(who, data);
  expect(status).toBe(200);
  return (body as { value: unknown }).value;
};
const enter = (card: unknown, filled: Extra = {}, who = member) =>
  press(card, cardVerbs.enterMessage, { channel: 'email', ...rated, ...filled }, who);

test('a long first line is named by whole words, and help says to a member that there is a check', async () => {
  const long = `${'word '.repeat(23)}endless endless.`;
  expect(inputsIn(await check(member, `check ${long}`))).toMatchObject({ purpose: `${'word '.repeat(23).trim()}…` });
  expect(textsIn(cardOf(await say(member, 'help')))).toContain('In your PMO: write “check”');
  expect(textsIn(cardOf(await say(ann, 'help')))).not.toContain('In your PMO');
});

test('the card shows the five letters with what was found, and the text as it was written', async () => {
  const card = await check();
  const shown = textsIn(card);
  for (const words of ['Audience: ', 'Behaviour: ', 'Content: ', 'Delivery: ', 'Evaluation: '])
    expect(shown).toContain(words);
  expect(shown).toContain('Look again. You have not said yet who this is for.');
  expect(shown).toContain('Replace “utilise” by “use”');
  expect(inputsIn(card)).toMatchObject({ text, purpose: 'Please utilise the new form by Friday.', audience: '' });
  // Whoever writes something is met; that is all.
  expect(world.writes).toEqual(['people.add']);
});

test('no rating comes from the machine: whatever it finds, the five are its author’s to give, and are never filled in', async () => {
  const good = `${text} Mia sends the list to the team by 4 December 2026.`;
  const filled = { audience: 'everyone', channel: 'email', successMeasure: 'All use it', reviewOn: '2026-12-08' };
  for (const card of [await check(member, `check ${good}`), await press(await check(), cardVerbs.checkAgain, filled)]) {
    for (const letter of letters) expect(inputsIn(card)[`rating-${letter}`]).toBe('');
    expect(textsIn(card)).not.toMatch(/Mean|\d of 5/i);
  }
  expect(textsIn(await enter(await check(), { 'rating-content': '' }))).toContain('Please rate Content.');
  expect(await register()).toEqual([]);
});

test.each(['Check: ', 'CHECK\n', 'abcde ', 'Prüfen ', 'prüfe: '])(
  '%j in front of the text asks for it',
  async (word) => {
    expect(inputsIn(await check(member, `${word}${text}`))).toMatchObject({ text });
  },
);

test.each(['check', 'Check!', 'prüfen'])('%j alone is told how it is done', async (word) => {
  expect((await say(member, word))?.activity.text).toContain('Write “check” and then the text');
});

test('the same draft is checked again with what was settled since', async () => {
  const audience = JSON.stringify(['site', 'Graz']);
  const filled = { text: 'Please use the new form by Friday.', audience, channel: 'email' };
  const again = await press(await check(), cardVerbs.checkAgain, filled);
  expect(textsIn(again)).toContain('It is for Graz: 1 person.');
  expect(textsIn(again)).not.toContain('Replace “');
  expect(inputsIn(again)).toMatchObject(filled);
  expect(world.writes).toEqual(['people.add']);
});

test('a draft whose id leaves no room for those of its waves is not entered: its row could not be read again', async () => {
  await enter(await check(), { draftId: 'd'.repeat(121) });
  expect(await register()).toEqual([]);
});

test('day and time are those of the author’s own clock', async () => {
  const card = await check(member, `check ${text}`, { localTimezone: 'America/New_York' });
  expect(JSON.stringify(card)).toContain('America/New_York');
  await enter(card, { sendDay: '2026-12-01', sendTime: '09:30', reviewOn: '2026-12-08' });
  expect(await register()).toMatchObject([{ sendAt: '2026-12-01T14:30:00.000Z', reviewOn: '2026-12-08' }]);
});

test('what is entered stands in the register and in the audit log, once however often it is pressed', async () => {
  const card = await check();
  const views = await Promise.all([enter(card), enter(card), enter(card)]);
  views.push(await enter(card, { purpose: 'Another' }));
  for (const view of views)
    expect(textsIn(view)).toContain('In the register: “Please utilise the new form by Friday.”');
  expect(await register()).toMatchObject([
    { text, channel: 'email', authorId: member.oid, state: 'checked', ratings: { audience: 4 }, audience: null },
  ]);
  expect(await audited()).toEqual(['communication-checked']);
});

test('a letter rated 2 or lower asks for a fix or a reason, on the same card', async () => {
  const low = { 'rating-content': '2' };
  const again = await enter(await check(), low);
  expect(textsIn(again)).toContain('Content: rated 2 or lower.');
  expect(textsIn(again)).toContain('Mean 3.6; weakest: Content (2)');
  expect(inputsIn(again)).toMatchObject({ ...low, overrideReason: '' });
  expect(await register()).toEqual([]);
  await enter(again, { ...low, overrideReason: 'It is a matter of hours.' });
  expect(await register()).toMatchObject([{ overrideReason: 'It is a matter of hours.' }]);
  expect((await audited()).sort()).toEqual(['communication-checked', 'communication-overridden']);
});

test.each<[Extra, string]>([
  [{ text: '  ' }, 'Please write the message'],
  [{ purpose: '' }, 'Please say what it is about'],
  [{ purpose: 'x'.repeat(121) }, 'Please say what it is about'],
  [{ channel: '' }, 'how it reaches them'],
  [{ channel: 'pigeon' }, 'how it reaches them'],
  [{ audience: '["site"]' }, 'choose again who it is for'],
  [{ audience: '{"kind":"people","userIds":["x"]}' }, 'choose again who it is for'],
  [{ sendDay: '2026-12-01' }, 'both the day and the time'],
  [{ sendTime: '09:00' }, 'both the day and the time'],
  [{ sendDay: 'soon', sendTime: '09:00' }, 'both the day and the time'],
  [{ sendDay: '2026-13-01', sendTime: '09:00' }, 'both the day and the time'],
  [{ successMeasure: 'x'.repeat(301) }, 'too long: 300 characters'],
  [{ reviewOn: '2026-02-30' }, 'the day on which you will look'],
  [{ 'rating-delivery': '' }, 'Please rate Delivery.'],
  [{ 'rating-delivery': '6', 'rating-audience': '2.5' }, 'Please rate Audience and Delivery.'],
  [{ 'rating-content': '2', overrideReason: 'x'.repeat(501) }, 'The reason is too long'],
  [{ text: ['x'] }, 'Please write the message'],
])('a card with %j comes back with what is wrong, and what was filled in', async (filled, words) => {
  const again = await enter(await check(), filled);
  expect(textsIn(again)).toContain(words);
  expect(inputsIn(again)['rating-evaluation']).toBe('4');
  expect(await register()).toEqual([]);
});

describe('who may', () => {
  test('whoever belongs to no PMO is told so, with and without a text', async () => {
    for (const said of [`check ${text}`, 'check'])
      expect((await say(ann, said))?.activity.text).toContain('This is for members of a PMO');
  });

  test('a member’s card does nothing for somebody else', async () => {
    const card = await check();
    expect(await enter(card, {}, ann)).toContain('This is for members of a PMO');
    expect(await press(card, cardVerbs.checkAgain, {}, ann)).toContain('This is for members of a PMO');
    expect(await register()).toEqual([]);
  });

  test('nor for a PMO of others, or for somebody of another tenant', async () => {
    const card = await check();
    const other = sampleWorkspace({ tenantId: world.ref.tenantId, id: 'other', teamId: '19:other' });
    await world.stores.workspaces.add({ ...other, serviceUrl: world.connector.serviceUrl });
    world.connector.members.set('19:other', []);
    expect(await enter(card, { workspaceId: 'other' })).toContain('This is for members of a PMO');
    const elsewhere = { conversation: { conversationType: 'personal', tenantId: 'elsewhere', id: 'a:x' } };
    const { body } = await world.teams.execute(member, actionData(card, cardVerbs.enterMessage), elsewhere);
    expect(JSON.stringify(body)).toContain('This is for members of a PMO');
    expect(await register()).toEqual([]);
  });

  test('the id of somebody else’s draft is worth nothing', async () => {
    const card = await check();
    await enter(card);
    expect(await enter(card, { purpose: 'Mine now' }, lead)).toContain('does not work any more');
    expect(await register()).toMatchObject([{ authorId: member.oid }]);
  });

  test('while Teams cannot be asked, nothing is checked and it says so', async () => {
    world.connector.fail = 503;
    const card = (await world.teams.execute(member, {
      verb: cardVerbs.checkAgain,
      v: 1,
      workspaceId: world.ref.workspaceId,
      draftId: 'd',
      text,
    })) as { body: { value: unknown } };
    expect(card.body.value).toContain('Teams does not answer me');
  });
});

test('a member of several PMOs chooses one', async () => {
  const { tenantId } = world.ref;
  const names = { id: 'other', teamId: '19:other', name: 'Another Office' };
  await world.stores.workspaces.add(sampleWorkspace({ tenantId, serviceUrl: world.connector.serviceUrl, ...names }));
  world.connector.members.set('19:other', [{ id: member.id, aadObjectId: member.oid, name: member.name }]);
  const card = await check();
  expect(inputsIn(card).workspaceId).toBe('other');
  await enter(card, { workspaceId: world.ref.workspaceId });
  expect(await register()).toHaveLength(1);
});

test('a text that is too long is not cut: it says how long it is, and how long it may be', async () => {
  const words = (await say(member, `check ${'x'.repeat(longestMessage + 1)}`))?.activity.text;
  expect(words).toContain('10,001 characters; I check up to 10,000');
});

test('nor is one that would not fit on a card', async () => {
  const words = (await say(member, `check x${'\u0001'.repeat(longestMessage - 2)}x`))?.activity.text;
  expect(words).toContain('too large for a card');
});

test('the longest text fits, with everything that can be found in it', async () => {
  const card = await check(member, `check ${'Aé "x"\n'.repeat(1500).slice(0, longestMessage)}`);
  expect(String(inputsIn(card).text).length).toBeGreaterThan(longestMessage - 10);
});

test('it speaks the reader’s language', async () => {
  expect(textsIn(await check(member, `prüfen ${text}`, { locale: 'de-DE' }))).toContain('Mit ABCDE prüfen');
});
