// “learn” in a personal chat, through the real endpoint as Teams posts it.
import { letters } from '#core/abcde/letter';
import { cardVerbs } from '#core/contract/card-action';
import { allPracticeMessages } from '#core/training/practice/all-practice-messages';
import { sampleWorkspace } from '../../core/samples';
import { actionData, cardOf, elementsOf, type Somebody, sentTo } from '../../support/organisation';
import { somebody, startWorld, type World } from './world';

let world: World;
let member: Somebody;
beforeEach(async () => {
  world = await startWorld();
  ({ member } = world.organisation);
  const { tenantId, workspaceId } = world.ref;
  await world.stores.workspaces.add(
    sampleWorkspace({
      tenantId,
      id: workspaceId,
      name: 'Portfolio Office',
      teamId: world.organisation.teamId,
      serviceUrl: world.connector.serviceUrl,
      leads: [world.organisation.lead.oid],
    }),
  );
});
afterEach(() => world.stop());

const say = async (who: Somebody, text: string) => {
  await world.teams.personal(who, { type: 'message', text });
  return sentTo(world.connector, who).at(-1);
};
const learn = async (who = member, text = 'learn'): Promise<unknown> => cardOf(await say(who, text));
/** The card that a button brings. */
const press = async (card: unknown, verb: string, inputs: object = {}, who = member): Promise<unknown> => {
  const { body } = await world.teams.execute(who, { ...actionData(card, verb), ...inputs });
  return (body as { value: unknown }).value;
};
const textOf = (card: unknown): string => JSON.stringify(card);
const stored = () => world.stores.progress.list(world.ref);
const rated = (points: string) => Object.fromEntries(letters.map((letter) => [letter, points]));
const firstMessage = async (): Promise<unknown> => {
  let card = await learn();
  for (let lesson = 0; lesson < 5; lesson += 1) card = await press(card, cardVerbs.learnRead);
  return card;
};

test.each(['learn', 'Learn!', 'training', 'lernen', 'Kurs'])('“%s” brings the first lesson', async (text) => {
  expect(textOf(await learn(member, text))).toContain('Audience: Who is this for');
  expect(await stored()).toEqual([]);
});

test('five lessons by five taps, then a message to rate, which gives nothing away', async () => {
  const card = await firstMessage();
  const first = allPracticeMessages[0];
  expect(
    elementsOf(card)
      .filter(({ type }) => type === 'Input.ChoiceSet')
      .map(({ id }) => id),
  ).toEqual([...letters]);
  expect(textOf(card)).not.toContain(first?.words.en.reasons.audience);
  expect((await stored()).map(({ lessons }) => lessons)).toEqual([[...letters]]);
});

test('what was rated is compared, with reasons; the next tap brings the next message', async () => {
  const card = await firstMessage();
  const compared = await press(card, cardVerbs.learnRate, rated('5'));
  expect(textOf(compared)).toContain(allPracticeMessages[0]?.words.en.reasons.audience);
  expect(textOf(compared)).toContain('You: 5 · Reference: 1 · 4 points off');
  const next = await press(compared, cardVerbs.learnNext);
  expect(actionData(next, cardVerbs.learnRate)).toMatchObject({ messageId: allPracticeMessages[1]?.id, round: 0 });
});

test('pressing twice counts once', async () => {
  const card = await firstMessage();
  const first = await press(card, cardVerbs.learnRate, rated('5'));
  expect(await press(card, cardVerbs.learnRate, rated('1'))).toEqual(first);
  expect((await stored())[0]?.exercises[allPracticeMessages[0]?.id ?? '']?.rounds).toBe(1);
});

test('a form that is not filled in whole comes back with what was filled in, and nothing is kept', async () => {
  const card = await firstMessage();
  const again = await press(card, cardVerbs.learnRate, { audience: '3', content: '9' });
  expect(textOf(again)).toContain('Rate all five letters first.');
  const values = elementsOf(again).flatMap(({ type, value }) => (type === 'Input.ChoiceSet' ? [value] : []));
  expect(values).toEqual(['3', '', '', '', '']);
  expect((await stored())[0]?.exercises).toEqual({});
});

test('an older client, which can only submit, gets the same', async () => {
  const card = await firstMessage();
  await world.teams.submit(member, { ...actionData(card, cardVerbs.learnRate), ...rated('2') }, 'the-card');
  expect(textOf(cardOf(sentTo(world.connector, member).at(-1)))).toContain('Your rating beside the reference');
});

test('a question about the release is answered with a tap, and explained', async () => {
  const { tenantId, workspaceId } = world.ref;
  const data = {
    verb: cardVerbs.learnAnswer,
    v: 1,
    workspaceId,
    questionId: 'hidden-figure',
    round: 0,
    about: '~example',
  };
  const { body } = await world.teams.execute(member, { ...data, choice: 'protects' });
  expect(textOf(body)).toContain('Right is: That these people are dissatisfied');
  const odd = await world.teams.execute(member, { ...data, questionId: 'value', choice: 'price' });
  expect(textOf(odd.body)).toContain('This button does not work any more');
  const [progress] = await world.stores.progress.list({ tenantId, workspaceId });
  expect(Object.keys(progress?.exercises ?? {})).toEqual(['hidden-figure']);
});

test('somebody of no PMO is told whom it is for, and a card that was forwarded to them does nothing', async () => {
  const ann = somebody(world, 0);
  expect(textOf((await say(ann, 'learn'))?.activity)).toContain('for the members of a PMO’s team');
  const lesson = { verb: cardVerbs.learnRead, v: 1, workspaceId: world.ref.workspaceId, lesson: 'content' };
  await world.teams.execute(ann, lesson);
  expect(await stored()).toEqual([]);
});

test('no more follow-ups, by one tap', async () => {
  const { workspaceId } = world.ref;
  const data = { verb: cardVerbs.learnNoFollowUps, v: 1, workspaceId, course: 'abcde' };
  expect(textOf((await world.teams.execute(member, data)).body)).toContain('I will not write to you about this course');
  expect((await stored()).map(({ wantsFollowUps }) => wantsFollowUps)).toEqual([false]);
});
