// “Note in the register” in the menu of a message, through the real endpoint as Teams posts it.
import { messageActions } from '#core/contract/message-action';
import { longestNote } from '#core/stakeholder/stakeholder';
import { sampleStakeholder, sampleWorkspace } from '../../core/samples';
import { elementsOf, type Somebody } from '../../support/organisation';
import { somebody, startWorld, type World } from './world';

let world: World;
let lead: Somebody;
let member: Somebody;
let ann: Somebody;
let ben: Somebody;
beforeEach(async () => {
  world = await startWorld();
  ({ lead, member } = world.organisation);
  [ann, ben] = [somebody(world, 0), somebody(world, 1)];
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
  await register(ann);
  world.writes.length = 0;
});
afterEach(() => world.stop());

const register = (who: Somebody, changes = {}, workspaceId = world.ref.workspaceId) =>
  world.stores.stakeholders.putAll([
    sampleStakeholder(who.oid, { tenantId: world.ref.tenantId, workspaceId, name: who.name, ...changes }),
  ]);
const entry = async (who: Somebody) => (await world.stores.stakeholders.find(world.ref, who.oid))?.value;
const audited = async () => (await world.stores.audit.list(world.ref, null, 10)).entries;

const messageOf = (author: Somebody | null, content = '<p>We need one status report.</p>', contentType = 'html') => ({
  id: '1700000000000',
  from: { application: null, user: author && { userIdentityType: 'aadUser', id: author.oid, displayName: 'Claimed' } },
  body: { contentType, content },
});
const common = { commandId: messageActions.noteInRegister, commandContext: 'message' };

type Task = { readonly type: string; readonly value: never };

const invoke = async (who: Somebody, name: string, value: unknown): Promise<Task> => {
  const { status, body } = await world.teams.inTeam(who, { type: 'invoke', name, value });
  expect(status).toBe(200);
  return (body as { task: Task }).task;
};
const open = (who: Somebody, messagePayload: unknown = messageOf(ann)) =>
  invoke(who, 'composeExtension/fetchTask', { ...common, messagePayload });
const save = (who: Somebody, data: unknown) =>
  invoke(who, 'composeExtension/submitAction', { ...common, data, messagePayload: messageOf(ann) });

const cardIn = ({ value }: Task): unknown => (value as { card: { content: unknown } }).card.content;
const inputIn = (task: Task, id: string) => elementsOf(cardIn(task)).find((element) => element.id === id);
const dataIn = (task: Task): Record<string, unknown> =>
  elementsOf(cardIn(task)).find(({ type }) => type === 'Action.Submit')?.data as Record<string, unknown>;
const filled = (task: Task, changes = {}) => ({
  ...dataIn(task),
  kind: 'needs',
  text: inputIn(task, 'text')?.value,
  ...changes,
});

test('the dialog names the author as the register does, and proposes the message’s text', async () => {
  const task = await open(member);
  expect(task).toMatchObject({ type: 'continue', value: { title: 'Note in the register' } });
  expect(JSON.stringify(cardIn(task))).toContain(`About ${ann.name}`);
  expect(JSON.stringify(cardIn(task))).not.toContain('Claimed');
  expect(inputIn(task, 'text')).toMatchObject({ value: 'We need one status report.', maxLength: longestNote });
  const kinds = inputIn(task, 'kind')?.choices as { value: string }[];
  expect(kinds.map(({ value }) => value)).toEqual(['needs', 'expectations', 'preferences', 'issues']);
  expect(inputIn(task, 'workspaceId')).toBeUndefined();
  expect(world.writes).toEqual([]);
});

test('what is noted stands in the register, below what stood there, and in the audit log without its words', async () => {
  await register(ann, { expectations: 'A call each month.' });
  const task = await open(member);
  const said = await save(member, filled(task, { kind: 'expectations', text: ' One report.\nIn time. ' }));
  expect(said).toEqual({
    type: 'message',
    value: 'Noted in the register of Portfolio Office, under “Expectations”. You can change it there.',
  });
  expect(await entry(ann)).toMatchObject({ expectations: 'A call each month.\nOne report.\nIn time.', needs: '' });
  const [logged, ...more] = await audited();
  expect(more).toEqual([]);
  expect(logged).toMatchObject({
    by: member.oid,
    deed: { kind: 'stakeholder-changed', name: ann.name, fields: ['expectations'] },
  });
});

test('sent again by Teams, it is noted once', async () => {
  const data = filled(await open(member));
  const [one, other] = await Promise.all([save(member, data), save(member, data)]);
  expect(one).toEqual(other);
  await save(member, data);
  expect((await entry(ann))?.needs).toBe('We need one status report.');
  expect(await audited()).toHaveLength(1);
});

describe('who may', () => {
  test('somebody who belongs to no PMO learns nothing of any register', async () => {
    for (const author of [ann, ben]) expect(await open(ben, messageOf(author))).toMatchObject({ type: 'message' });
    expect(await open(ben)).toEqual(await open(ben, messageOf(ben)));
    expect((await open(ben)).value).toContain('This is for members of a PMO');
  });

  test('a dialog that a member was given does nothing for somebody else', async () => {
    const data = filled(await open(member));
    expect((await save(ben, data)).value).toContain('This is for members of a PMO');
    expect((await entry(ann))?.needs).toBe('');
    expect(await audited()).toEqual([]);
  });

  test('nor for another register than the member’s own', async () => {
    const { serviceUrl } = world.connector;
    const names = { id: 'other', teamId: '19:other', name: 'Other' };
    const other = sampleWorkspace({ tenantId: world.ref.tenantId, serviceUrl, ...names });
    await world.stores.workspaces.add(other);
    await register(ann, {}, 'other');
    world.connector.members.set('19:other', []);
    expect((await save(member, filled(await open(member), { workspaceId: 'other' }))).value).toContain(
      'members of a PMO',
    );
    const kept = await world.stores.stakeholders.find({ ...world.ref, workspaceId: 'other' }, ann.oid);
    expect(kept?.value.needs).toBe('');
  });

  test('while Teams cannot be asked, nothing is noted and it says so', async () => {
    const data = filled(await open(member));
    world.connector.fail = 503;
    await world.teams.inTeam(lead, { type: 'conversationUpdate', membersRemoved: [{ id: '29:x' }] });
    expect((await save(member, data)).value).toContain('Teams does not answer me');
    expect((await open(member)).value).toContain('Teams does not answer me');
    expect((await entry(ann))?.needs).toBe('');
  });
});

describe('what to do instead', () => {
  test('an author who is not registered has to be added first', async () => {
    expect((await open(member, messageOf(ben))).value).toContain('is not in the register of your PMO');
  });

  test('a message of an app or a bot has no author', async () => {
    expect((await open(member, messageOf(null))).value).toContain('was not written by a person');
  });

  test.each([{ kind: 'relationship' }, { kind: undefined }, { text: '  ' }, { text: undefined }, { text: ['x'] }])(
    'a form with %j is shown again with what is missing, and what was written stays',
    async (changes) => {
      const again = await save(member, filled(await open(member), { text: 'Kept', ...changes }));
      expect(JSON.stringify(cardIn(again))).toContain('Please say what it is');
      if (!('text' in changes)) expect(inputIn(again, 'text')?.value).toBe('Kept');
      expect((await entry(ann))?.needs).toBe('');
    },
  );

  test('a note that is full says how long it may be', async () => {
    await register(ann, { needs: 'x'.repeat(longestNote - 5) });
    const again = await save(member, filled(await open(member), { text: 'Too much for it' }));
    expect(JSON.stringify(cardIn(again))).toContain('There is no room for this under “Needs”');
    expect(inputIn(again, 'text')?.value).toBe('Too much for it');
    expect((await entry(ann))?.needs).toHaveLength(longestNote - 5);
  });

  test('somebody who left the register meanwhile is not written down again', async () => {
    const data = filled(await open(member));
    await world.stores.stakeholders.remove(world.ref, ann.oid);
    expect((await save(member, data)).value).toContain('is not in the register of your PMO');
    expect(await entry(ann)).toBeUndefined();
  });

  test.each([null, 'x', {}, { ...common, messagePayload: { from: { user: { id: '../x' } } } }, { commandId: 'other' }])(
    'a request that says %j gets words and changes nothing',
    async (value) => {
      for (const name of ['composeExtension/fetchTask', 'composeExtension/submitAction'])
        expect(await invoke(member, name, value)).toMatchObject({ type: 'message' });
      expect(world.writes).toEqual([]);
    },
  );
});

test('a member of several PMOs that know the author chooses one', async () => {
  const other = sampleWorkspace({
    tenantId: world.ref.tenantId,
    id: 'other',
    teamId: '19:other',
    serviceUrl: world.connector.serviceUrl,
    name: 'Another Office',
  });
  await world.stores.workspaces.add(other);
  world.connector.members.set('19:other', [{ id: member.id, aadObjectId: member.oid, name: member.name }]);
  await register(ann, {}, 'other');
  const task = await open(member);
  expect(inputIn(task, 'workspaceId')).toMatchObject({
    value: 'other',
    choices: [
      { title: 'Another Office', value: 'other' },
      { title: 'Portfolio Office', value: world.ref.workspaceId },
    ],
  });
  // The client puts the input over what the button carries.
  await save(member, filled(task, { workspaceId: world.ref.workspaceId }));
  expect((await entry(ann))?.needs).toBe('We need one status report.');
});

test('it speaks the reader’s language', async () => {
  const { body } = await world.teams.inTeam(member, {
    type: 'invoke',
    name: 'composeExtension/fetchTask',
    locale: 'de-DE',
    value: { ...common, messagePayload: messageOf(ann) },
  });
  expect(JSON.stringify(body)).toContain('Im Verzeichnis vermerken');
});
