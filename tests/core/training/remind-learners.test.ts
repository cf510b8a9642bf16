// The bot writes about what is due once a week at the most, and only to whoever may be written to.
import { dayInMilliseconds } from '#core/kernel/clock';
import { ok, refused } from '#core/kernel/result';
import type { Person } from '#core/stakeholder/person';
import { newProgress, type Progress } from '#core/training/progress';
import { makeRemindLearners } from '#core/training/remind-learners';
import type { Workspace } from '#core/workspace/workspace';
import { makeClock, makeStores, ref, samplePerson, sampleWorkspace, start } from '../samples';

const dueOne = (changes: Partial<Progress> = {}): Progress => ({
  ...newProgress({ ...ref, oid: 'ann', course: 'abcde' }, start),
  exercises: {
    one: { rounds: 1, rightInARow: 1, doneAt: start, dueAt: start, ratings: null, answer: null },
    two: { rounds: 1, rightInARow: 1, doneAt: start, dueAt: '2027-01-01T00:00:00.000Z', ratings: null, answer: null },
  },
  ...changes,
});

type Changes = {
  readonly person?: Partial<Person>;
  readonly workspace?: Partial<Workspace>;
  readonly isMember?: boolean;
};

const makeWorld = async (rows: readonly Progress[], { person, workspace, isMember = true }: Changes = {}) => {
  const stores = makeStores();
  const clock = makeClock();
  const told: string[] = [];
  await stores.workspaces.add(sampleWorkspace(workspace));
  await stores.people.add(samplePerson('ann', person));
  for (const row of rows) await stores.progress.add(row);
  const remind = makeRemindLearners({
    ...stores,
    clock,
    findRole: async () =>
      isMember ? ok({ workspace: sampleWorkspace(), role: 'member' }) : refused({ kind: 'not-a-member' }),
    tellLearner: async ({ oid }, _, course, due) => void told.push(`${oid} ${course} ${due}`),
  });
  return { remind, told, clock, stores };
};

test('who has something due is told, once, and again after a week', async () => {
  const { remind, told, clock } = await makeWorld([dueOne()]);
  await remind();
  await remind();
  clock.pass(7 * dayInMilliseconds - 1);
  await remind();
  expect(told).toEqual(['ann abcde 1']);
  clock.pass(1);
  await remind();
  expect(told).toHaveLength(2);
});

test('one message a week, whatever courses somebody takes', async () => {
  const { remind, told } = await makeWorld([dueOne(), dueOne({ course: 'five-ps' })]);
  await remind();
  await remind();
  expect(told).toHaveLength(1);
});

test.each<[string, Changes, Partial<Progress>]>([
  ['who said stop', { person: { asking: 'stopped' } }, {}],
  ['who cannot be reached', { person: { reachability: 'blocked' } }, {}],
  [
    'who is not written to in chat',
    { person: { preferences: { ...samplePerson('x').preferences, channel: 'page' } } },
    {},
  ],
  ['who wants no follow-ups', {}, { wantsFollowUps: false }],
  ['who has left the team', { isMember: false }, {}],
  [
    'in quiet hours',
    { workspace: { settings: { ...sampleWorkspace().settings, quietHours: { from: '08:00', to: '12:00' } } } },
    {},
  ],
  ['of a team without the app', { workspace: { installed: false } }, {}],
  ['with nothing due', {}, { exercises: {} }],
])('nobody %s', async (_, changes, progress) => {
  const { remind, told, stores } = await makeWorld([dueOne(progress)], changes);
  await remind();
  expect(told).toEqual([]);
  expect((await stores.progress.list(ref))[0]?.remindedAt).toBeNull();
});

test('quiet hours only put it off', async () => {
  const settings = { ...sampleWorkspace().settings, quietHours: { from: '08:00', to: '12:00' } };
  const { remind, told, clock } = await makeWorld([dueOne()], { workspace: { settings } });
  await remind();
  clock.pass(dayInMilliseconds / 8);
  await remind();
  expect(told).toEqual(['ann abcde 1']);
});
