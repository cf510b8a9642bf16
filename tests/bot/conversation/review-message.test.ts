// The question what came of a message, as its author answers it in their personal chat.
import type { Communication } from '#core/communication/communication';
import { cardVerbs } from '#core/contract/card-action';
import { makeSay } from '#core/language/language';
import { renderReview } from '../../../bot/cards/review';
import { sampleCommunication } from '../../core/communication/sample-communication';
import { sampleWorkspace, start } from '../../core/samples';
import { actionData, elementsOf, type Somebody, sentTo } from '../../support/organisation';
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
  const { serviceUrl } = world.connector;
  const { teamId } = world.organisation;
  const team = { tenantId, id: workspaceId, teamId, serviceUrl, leads: [lead.oid] };
  await world.stores.workspaces.add(sampleWorkspace(team));
  await add('sent');
  world.writes.length = 0;
});
afterEach(() => world.stop());

type Extra = Readonly<Record<string, unknown>>;

const add = (id: string, changes: Partial<Communication> = {}) => {
  const { tenantId, workspaceId } = world.ref;
  const sent = { state: 'sent', sentBy: 'elsewhere', sentAt: start, authorId: member.oid } as const;
  return world.stores.communications.add(sampleCommunication(id, { tenantId, workspaceId, ...sent, ...changes }));
};
const outcomeOf = async (communicationId = 'sent') =>
  (await world.stores.communications.find({ ...world.ref, communicationId }))?.value.outcome;
const data = (): Extra => {
  const communication = sampleCommunication('sent', { successMeasure: '20 of 25 agree' });
  const workspace = { id: world.ref.workspaceId, name: 'Portfolio Office' };
  const card = renderReview({ workspace, communication, reached: '', lesson: '', problem: '' }, 'en', makeSay('en'));
  return actionData(card, cardVerbs.reviewMessage);
};
const press = async (filled: Extra, who = member): Promise<unknown> => {
  const { status, body } = await world.teams.execute(who, { ...data(), ...filled });
  expect(status).toBe(200);
  return (body as { value: unknown }).value;
};
const done = { reached: 'partly', lesson: ' Ask *earlier*. ' };

test('what came of it stands in the register, once however often it is pressed', async () => {
  const views = await Promise.all([press(done), press(done)]);
  views.push(await press(done));
  for (const view of views) {
    expect(JSON.stringify(view)).toContain('Was the aim reached? Partly');
    expect(JSON.stringify(view)).toContain('Ask \\\\*earlier\\\\*.');
  }
  expect(await outcomeOf()).toEqual({ reached: 'partly', lesson: 'Ask *earlier*.' });
  const { entries } = await world.stores.audit.list(world.ref, null, 10);
  expect(entries.map(({ deed }) => deed.kind)).toEqual(['communication-reviewed']);
});

test('said again otherwise, the newer counts; a lead may answer too', async () => {
  await press(done);
  await press({ reached: 'yes', lesson: '' }, lead);
  expect(await outcomeOf()).toEqual({ reached: 'yes', lesson: '' });
});

test('a Teams that knows no universal actions replaces the card by what was written down', async () => {
  await world.teams.submit(member, { ...data(), ...done }, 'the-card');
  expect(sentTo(world.connector, member)).toMatchObject([{ method: 'PUT' }]);
  expect(await outcomeOf()).toMatchObject({ reached: 'partly' });
});

test.each<[Extra, string]>([
  [{}, 'whether the aim was reached'],
  [{ reached: '' }, 'whether the aim was reached'],
  [{ reached: 'perhaps' }, 'whether the aim was reached'],
  [{ reached: ['yes'] }, 'whether the aim was reached'],
  [{ reached: 'yes', lesson: 'x'.repeat(1001) }, '1,000 characters at the most'],
])('with %j it is asked again, and what was written stays', async (filled, words) => {
  const again = await press({ lesson: 'Kept', ...filled });
  expect(JSON.stringify(again)).toContain(words);
  const lesson = elementsOf(again).find(({ id }) => id === 'lesson')?.value;
  if (!('lesson' in filled)) expect(lesson).toBe('Kept');
  expect(await outcomeOf()).toBeNull();
});

test('nobody else writes anything down, or learns what it is about', async () => {
  await add('lena', { authorId: lead.oid, purpose: 'A secret' });
  for (const filled of [done, {}]) {
    expect(await press({ ...filled, communicationId: 'lena' })).toContain('Nothing was written down');
    expect(await press(filled, ann)).toContain('This is for members of a PMO');
  }
  expect(await outcomeOf('lena')).toBeNull();
  expect(await outcomeOf()).toBeNull();
});

test('nor of a message that is gone, or has not been sent', async () => {
  await add('draft', { state: 'checked', sentBy: null, sentAt: null });
  for (const communicationId of ['draft', 'gone'])
    expect(await press({ ...done, communicationId })).toContain('Nothing was written down');
  expect(world.writes).toEqual(['communications.add']);
});
