// What happens in a team: the bot is added, welcomes once, and the installer decides.
import { cardVerbs } from '#core/contract/card-action';
import { actionData, cardOf, elementsOf, type Somebody, sentTo } from '../../support/organisation';
import { startWorld, type World } from './world';

let world: World;
let lead: Somebody;
let member: Somebody;
beforeEach(async () => {
  world = await startWorld();
  ({ lead, member } = world.organisation);
});
afterEach(() => world.stop());

const welcomes = () => sentTo(world.connector, { conversationId: world.organisation.teamId });
const stored = async () => (await world.stores.workspaces.find(world.ref))?.value;
const press = async (who: Somebody, data: unknown): Promise<string> => {
  const { body } = await world.teams.inTeam(who, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', data } },
  });
  return JSON.stringify(body);
};
const setUp = () => ({ verb: cardVerbs.setUpPmo, v: 1, workspaceId: world.ref.workspaceId });

test('a team is welcomed once, whichever events Teams sends at once', async () => {
  const added = { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] };
  await Promise.all([
    world.teams.installInTeam(lead),
    world.teams.inTeam(lead, added),
    world.teams.installInTeam(lead),
    world.teams.inTeam(lead, added),
  ]);
  expect(welcomes()).toHaveLength(1);
  expect(JSON.stringify(welcomes()[0])).toContain('Lena Lead added me to Portfolio Office.');
  expect(await stored()).toMatchObject({
    kind: null,
    installedBy: lead.oid,
    name: 'Portfolio Office',
    installed: true,
  });
});

test('somebody else who joins the team is no reason for a welcome', async () => {
  await world.teams.inTeam(lead, { type: 'conversationUpdate', membersAdded: [{ id: '29:new' }] });
  expect(welcomes()).toEqual([]);
  expect(await stored()).toBeUndefined();
});

test.each([
  ['the group', { aadGroupId: undefined }],
  ['the name', { name: undefined }],
])('where Teams leaves out %s it is asked', async (_, left) => {
  const { teamId, tenantId, workspaceId } = world.organisation;
  const team = { id: teamId, name: 'Portfolio Office', aadGroupId: workspaceId, ...left };
  await world.teams.inTeam(lead, {
    type: 'installationUpdate',
    action: 'add',
    channelData: { tenant: { id: tenantId }, team },
  });
  expect(await stored()).toMatchObject({ id: workspaceId, name: 'Portfolio Office' });
  expect(welcomes()).toHaveLength(1);
});

test('a team whose name looks like Markdown is written as it is', async () => {
  const { teamId, tenantId, workspaceId } = world.organisation;
  const team = { id: teamId, name: '**[x](https://evil.example)** <at>All</at>', aadGroupId: workspaceId };
  const from = { id: lead.id, aadObjectId: lead.oid, name: '_Lena_' };
  await world.teams.inTeam(lead, {
    type: 'installationUpdate',
    action: 'add',
    from,
    channelData: { tenant: { id: tenantId }, team },
  });
  const texts = elementsOf(cardOf(welcomes()[0])).map(({ text }) => String(text));
  const line = texts.find((text) => text.includes('added me to')) ?? '';
  expect(line).toContain('\\_Lena\\_');
  expect(line).not.toMatch(/(?<!\\)[*[\]<>_]/);
});

describe('setting up', () => {
  test('only the installer can; everybody else is told so', async () => {
    await world.teams.installInTeam(lead);
    const data = actionData(cardOf(welcomes()[0]), cardVerbs.setUpPmo);
    expect(await press(member, data)).toContain('Only the person who added me');
    expect(await stored()).toMatchObject({ kind: null });
    expect(await press(lead, data)).toContain('Portfolio Office is set up as a PMO');
    expect(await stored()).toMatchObject({ kind: 'pmo', leads: [lead.oid] });
  });

  test('somebody from outside the team cannot, not even with the card', async () => {
    await world.teams.installInTeam(lead);
    const [stranger] = world.organisation.stakeholders;
    if (!stranger) throw new Error('nobody');
    expect(await press(stranger, setUp())).toContain('Only members of this team');
    expect(await stored()).toMatchObject({ kind: null, leads: [] });
  });

  test('when Teams cannot tell who is in the team, nobody can for the moment', async () => {
    await world.teams.installInTeam(lead);
    world.connector.fail = 503;
    expect(await press(lead, setUp())).toContain('Teams does not answer me');
    expect(await stored()).toMatchObject({ kind: null });
  });

  test('a team the bot was never added to is not known', async () => {
    expect(await press(lead, { ...setUp(), workspaceId: 'elsewhere' })).toContain('I do not know this team any more');
  });

  test('who presses when it is done already is not called its first lead', async () => {
    await world.teams.inTeam(lead, {
      type: 'installationUpdate',
      action: 'add',
      from: { id: lead.id, name: 'Somebody' },
    });
    expect(await stored()).toMatchObject({ installedBy: null });
    expect(await press(lead, setUp())).toContain('Lena Lead is its first lead');
    expect(await press(member, setUp())).not.toContain('Max Member is its first lead');
    expect(await stored()).toMatchObject({ leads: [lead.oid] });
  });

  test('receiving a report says that it is not ready, and changes nothing', async () => {
    await world.teams.installInTeam(lead);
    const data = actionData(cardOf(welcomes()[0]), cardVerbs.receiveQvr);
    const before = await stored();
    expect(await press(lead, data)).toContain('not ready yet');
    expect(await stored()).toEqual(before);
  });

  test('an old Teams, which submits, is answered by an edit of the card', async () => {
    await world.teams.installInTeam(lead);
    const [welcome] = welcomes();
    await world.teams.inTeam(lead, { type: 'message', value: setUp(), replyToId: welcome?.activityId });
    expect(welcomes().at(-1)).toMatchObject({ method: 'PUT', activityId: welcome?.activityId });
    expect(await stored()).toMatchObject({ kind: 'pmo' });
  });
});

describe('when the bot is removed', () => {
  test.each([
    { type: 'installationUpdate', action: 'remove' },
    { type: 'conversationUpdate', membersRemoved: [{ id: '28:bot' }] },
  ])('by %j, the team is as if it did not exist, until the bot is added again', async (removal) => {
    await world.teams.installInTeam(lead);
    await press(lead, setUp());
    await world.teams.inTeam(lead, removal);
    expect(await stored()).toMatchObject({ installed: false });
    expect(await press(lead, setUp())).toContain('I do not know this team any more');
    await world.teams.installInTeam(member);
    expect(await stored()).toMatchObject({ installed: true, kind: 'pmo', leads: [lead.oid] });
    expect(welcomes().filter(({ method }) => method === 'POST')).toHaveLength(2);
  });

  test('an upgrade is no removal', async () => {
    await world.teams.installInTeam(lead);
    await world.teams.inTeam(lead, { type: 'installationUpdate', action: 'remove-upgrade' });
    expect(await stored()).toMatchObject({ installed: true });
    await world.teams.inTeam(lead, { type: 'installationUpdate', action: 'add-upgrade' });
    expect(welcomes()).toHaveLength(1);
  });
});

test('who joins the team after it was asked about is a member at once', async () => {
  await world.teams.inTeam(lead, {
    type: 'installationUpdate',
    action: 'add',
    from: { id: lead.id, name: 'Somebody' },
  });
  const { teamId, stakeholders } = world.organisation;
  const [joiner] = stakeholders;
  if (!joiner) throw new Error('nobody');
  expect(await press(joiner, setUp())).toContain('Only members of this team');
  const roster = world.connector.members.get(teamId) ?? [];
  world.connector.members.set(teamId, [...roster, { id: joiner.id, aadObjectId: joiner.oid, name: joiner.name }]);
  await world.teams.inTeam(lead, { type: 'conversationUpdate', membersAdded: [{ id: joiner.id }] });
  expect(await press(joiner, setUp())).toContain('is set up as a PMO');
});

test('once the app was removed its leads can keep everything from their own chat, and nobody else', async () => {
  await world.addWave('open', []);
  await world.teams.inTeam(member, { type: 'installationUpdate', action: 'remove' });
  expect((await stored())?.deletion).toMatchObject({ isStopped: false });
  const data = { verb: cardVerbs.keepData, v: 1, workspaceId: world.ref.workspaceId };
  expect(await press(lead, data)).toContain('personal chat');
  const said = async (who: Somebody) => JSON.stringify((await world.teams.execute(who, data)).body);
  expect(await said(member)).toContain('nothing to stop any more');
  expect((await stored())?.deletion).toMatchObject({ isStopped: false });
  expect(await said(lead)).toContain('Everything of Portfolio Office is kept');
  expect((await stored())?.deletion).toMatchObject({ isStopped: true });
  const { entries } = await world.stores.audit.list(world.ref, null, 10);
  expect(entries.map(({ by, deed }) => [by, deed.kind]).sort()).toEqual(
    [
      [member.oid, 'app-removed'],
      [lead.oid, 'deletion-stopped'],
    ].sort(),
  );
});
