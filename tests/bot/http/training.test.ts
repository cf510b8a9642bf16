// The routes of the courses: everybody's own progress and nobody else's, and a number for leads.
import { call } from './call';
import { fillWorkspace } from './filled-workspace';
import { startWorld, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await startWorld();
  await fillWorkspace(world);
});
afterEach(() => world.stop());

const ref = { tenantId: 'tenant-home', workspaceId: 'w-pmo' };
const step = (as: 'lea' | 'mia', body: unknown) => call(world, { as, route: 'saveTrainingStep', body });
const ratings = { audience: 1, behaviour: 2, content: 3, delivery: 4, evaluation: 5 };

test('what somebody did is theirs: another member, and the lead, begin with nothing', async () => {
  const { json } = await step('mia', { kind: 'rated', messageId: 'acronym-soup', round: 0, ratings });
  expect(json.courses[0]).toMatchObject({ done: 1, lessons: [{ isRead: false }, {}, {}, {}, {}] });
  for (const as of ['lea', 'ines'] as const) {
    const { json: theirs } = await call(world, { as, route: 'getTraining' });
    expect(theirs.courses[0].done).toBe(0);
    expect(JSON.stringify(theirs)).not.toContain('"own"');
  }
  expect((await world.stores.progress.list(ref)).map(({ oid }) => oid)).toEqual(['mia']);
});

test('nothing of it is in the audit log, and nothing in what is logged', async () => {
  await step('mia', { kind: 'rated', messageId: 'acronym-soup', round: 0, ratings });
  await step('mia', { kind: 'read', lesson: 'price' });
  expect((await world.stores.audit.list(ref, null, 10)).entries).toEqual([]);
  expect(world.logged).toEqual([]);
});

test.each<[unknown, number]>([
  [{ kind: 'read', lesson: 'astrology' }, 400],
  [{ kind: 'rated', messageId: 'no-such', round: 0, ratings }, 400],
  [{ kind: 'rated', messageId: 'acronym-soup', round: 0, ratings: { ...ratings, content: 6 } }, 400],
  [{ kind: 'rated', messageId: 'acronym-soup', round: -1, ratings }, 400],
  [{ kind: 'read', lesson: 'price', oid: 'mia' }, 400],
  [{ kind: 'answered', questionId: 'value', round: 0, about: '~example', choice: 'price' }, 422],
])('%j is refused, and nothing is kept', async (body, status) => {
  const { status: answered, json } = await step('mia', body);
  expect([400, 422]).toContain(answered);
  if (status === 422) expect(json).toMatchObject({ status, errors: [{ pointer: '/choice' }] });
  expect(await world.stores.progress.list(ref)).toEqual([]);
});

test('the lead of a team of three is told why there is no number', async () => {
  const { json } = await call(world, { as: 'lea', route: 'getTrainingCompletions' });
  expect(json).toEqual({
    isSmallTeam: true,
    courses: [
      { id: 'abcde', finished: null },
      { id: 'five-ps', finished: null },
    ],
  });
});

test('the questions are in the reader’s language', async () => {
  const { json } = await call(world, { as: 'mia', route: 'getTraining', headers: { 'accept-language': 'de' } });
  expect(JSON.stringify(json)).toContain('Ein erfundenes Beispiel');
});

test('what is kept of it is among one’s own data, and goes when one is erased', async () => {
  await step('mia', { kind: 'rated', messageId: 'acronym-soup', round: 0, ratings });
  const { json } = await call(world, { as: 'mia', route: 'getMyData' });
  expect(json.workspaces[0].training).toMatchObject([{ course: 'abcde', exercises: { 'acronym-soup': { ratings } } }]);
  await call(world, { as: 'mia', route: 'eraseMe', body: { confirmed: true } });
  expect(await world.stores.progress.list(ref)).toEqual([]);
});
