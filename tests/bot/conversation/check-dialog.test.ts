// “Check with ABCDE” in the menu of a message, where one is written, and in the box of commands, as Teams posts it.
import { longestMessage } from '#core/abcde/draft';
import { letters } from '#core/abcde/letter';
import { messageActions } from '#core/contract/message-action';
import { sampleWorkspace } from '../../core/samples';
import { elementsOf, type Somebody } from '../../support/organisation';
import { somebody, startWorld, type World } from './world';

let world: World;
let member: Somebody;
let ann: Somebody;
beforeEach(async () => {
  world = await startWorld();
  ({ member } = world.organisation);
  ann = somebody(world, 0);
  const { tenantId, workspaceId } = world.ref;
  const { serviceUrl } = world.connector;
  const { teamId } = world.organisation;
  await world.stores.workspaces.add(sampleWorkspace({ tenantId, id: workspaceId, teamId, serviceUrl }));
  world.writes.length = 0;
});
afterEach(() => world.stop());

type Extra = Readonly<Record<string, unknown>>;
type Answer = {
  readonly task?: { readonly type: string; readonly value: unknown };
  readonly composeExtension?: Extra;
};

const command = { commandId: messageActions.checkMessage };
const text = 'Please utilise the new form by Friday.\nThank you.';
const messagePayload = {
  id: '1700000000000',
  from: { user: { id: 'somebody', displayName: 'Claimed' } },
  body: { contentType: 'html', content: '<p>Please utilise the new form by Friday.</p><p>Thank you.</p>' },
};
const rated = Object.fromEntries(letters.map((letter) => [`rating-${letter}`, '4']));
const register = () => world.stores.communications.list(world.ref);

const invoke = async (who: Somebody, name: string, value: unknown): Promise<Answer> => {
  const { status, body } = await world.teams.inTeam(who, { type: 'invoke', name, value });
  expect(status).toBe(200);
  return body as Answer;
};
const open = (extra: Extra = { commandContext: 'message', messagePayload }, who = member) =>
  invoke(who, 'composeExtension/fetchTask', { ...command, ...extra });
const cardIn = ({ task }: Answer): unknown => (task?.value as { card: { content: unknown } } | undefined)?.card.content;
const inputsIn = (answer: Answer): Record<string, unknown> =>
  Object.fromEntries(
    elementsOf(cardIn(answer))
      .filter(({ type }) => String(type).startsWith('Input.'))
      .map(({ id, value }) => [id, value]),
  );
const stepIn = (answer: Answer, step: string) =>
  elementsOf(cardIn(answer)).find(({ type, id }) => type === 'Action.Submit' && id === step)?.data as Extra | undefined;
const press = (answer: Answer, step: string, filled: Extra = {}, who = member) => {
  const data = { ...stepIn(answer, step), ...inputsIn(answer), ...filled };
  return invoke(who, 'composeExtension/submitAction', { ...command, data });
};
const enter = (answer: Answer, filled: Extra = {}, who = member) =>
  press(answer, 'enter', { channel: 'email', ...rated, ...filled }, who);

test('it checks the whole of the message that was chosen', async () => {
  const opened = await open();
  expect(opened.task).toMatchObject({ type: 'continue', value: { title: 'Check with ABCDE', height: 'large' } });
  expect(inputsIn(opened)).toMatchObject({ text, purpose: 'Please utilise the new form by Friday.' });
  expect(JSON.stringify(cardIn(opened))).toContain('Replace “utilise” by “use”');
  expect(stepIn(opened, 'insert')).toBeUndefined();
  expect(world.writes).toEqual([]);
});

test('checked again and entered, it stands in the register once', async () => {
  const again = await press(await open(), 'check', { text: 'Please use the new form by Friday.' });
  expect(JSON.stringify(cardIn(again))).not.toContain('Replace “');
  const results = await Promise.all([enter(again), enter(again)]);
  for (const result of results) expect(JSON.stringify(cardIn(result))).toContain('In the register: ');
  expect(await register()).toMatchObject([{ text: 'Please use the new form by Friday.', authorId: member.oid }]);
});

test('a letter rated 2 or lower asks for a fix or a reason in the same dialog', async () => {
  const asked = await enter(await open(), { 'rating-evaluation': '1' });
  expect(JSON.stringify(cardIn(asked))).toContain('Evaluation: rated 2 or lower.');
  expect(await register()).toEqual([]);
  await enter(asked, { 'rating-evaluation': '1', overrideReason: 'Nothing to measure.' });
  expect(await register()).toMatchObject([{ overrideReason: 'Nothing to measure.' }]);
});

test.each(['compose', 'commandBox'])(
  'where no message was chosen (%s), it is empty and warns of nothing',
  async (from) => {
    const opened = await open({ commandContext: from });
    expect(inputsIn(opened)).toMatchObject({ text: '', purpose: '' });
    expect(JSON.stringify(cardIn(opened))).not.toContain('Attention');
    expect(stepIn(opened, 'insert') !== undefined).toBe(from === 'compose');
  },
);

test('where a message is written, the text goes into it as a card, as plain text', async () => {
  const written = { text: 'Use the *new* form.\n\nBy Friday.', purpose: 'Form' };
  const { composeExtension } = await press(await open({ commandContext: 'compose' }), 'insert', written);
  expect(composeExtension).toMatchObject({
    type: 'result',
    attachments: [{ preview: { content: { title: 'Form' } } }],
  });
  const texts = elementsOf(composeExtension).flatMap(({ type, text: shown }) => (type === 'TextBlock' ? [shown] : []));
  expect(texts).toEqual(['Form', 'Use the \\*new\\* form.', 'By Friday.']);
  expect(world.writes).toEqual([]);
});

test('an empty text is not put anywhere: it is asked for', async () => {
  const again = await press(await open({ commandContext: 'compose' }), 'insert');
  expect(JSON.stringify(cardIn(again))).toContain('Please write the message');
});

test('a message that is too long is not cut', async () => {
  const content = `<p>${'x'.repeat(longestMessage + 1)}</p>`;
  const { task } = await open({ messagePayload: { body: { contentType: 'html', content } } });
  expect(task?.value).toContain('10,001 characters');
});

test('whoever belongs to no PMO is told so, also with the dialog of a member', async () => {
  const opened = await open();
  const answers = [await open({}, ann), await enter(opened, {}, ann), await press(opened, 'check', {}, ann)];
  for (const { task } of answers) expect(task?.value).toContain('This is for members of a PMO');
  expect(await register()).toEqual([]);
});

test.each([
  {},
  { data: null },
  { data: { v: 1 } },
  { data: { v: 2, workspaceId: 'w', draftId: 'd', step: 'enter', isComposing: false } },
  { data: { v: 1, workspaceId: '../w', draftId: 'd', step: 'enter', isComposing: false } },
  { data: { v: 1, workspaceId: 'w', draftId: 'd'.repeat(200), step: 'enter', isComposing: false } },
  { data: { v: 1, workspaceId: 'w', draftId: 'd', step: 'erase', isComposing: false } },
  { data: { v: 1, workspaceId: 'w', draftId: 'd', step: 'enter', isComposing: 'yes' } },
])('a dialog that says %j gets words and changes nothing', async (value) => {
  const { task } = await invoke(member, 'composeExtension/submitAction', { ...command, ...value });
  expect(task).toMatchObject({ type: 'message' });
  expect(world.writes).toEqual([]);
});

test('a message without a body, or of a form that Teams does not send, opens an empty dialog or gets words', async () => {
  expect(inputsIn(await open({ messagePayload: { body: null } }))).toMatchObject({ text: '' });
  expect((await open({ messagePayload: { body: { content: 7 } } })).task).toMatchObject({ type: 'message' });
});
