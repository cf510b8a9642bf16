import { makeAskReviews, makeFindReviewsDue } from '#core/communication/ask-reviews';
import type { Communication } from '#core/communication/communication';
import { dayInMilliseconds } from '#core/kernel/clock';
import type { Person } from '#core/stakeholder/person';
import type { Workspace } from '#core/workspace/workspace';
import { makeClock, makeStores, ref, rosterOf, samplePerson, sampleWorkspace } from '../samples';
import { sampleCommunication } from './sample-communication';

// A Monday, ten o'clock in Vienna.
const monday = '2026-11-23T09:00:00.000Z';
const sent = {
  state: 'sent',
  sentBy: 'elsewhere',
  sentAt: '2026-11-20T09:00:00.000Z',
  reviewOn: '2026-11-23',
} as const;
const settings = {
  ...sampleWorkspace().settings,
  quietHours: { from: '18:00', to: '08:00' },
  workingDays: [1, 2, 3, 4, 5],
  timeZone: 'Europe/Vienna',
};

type Given = {
  readonly message?: Partial<Communication>;
  readonly author?: Partial<Person>;
  readonly workspace?: Partial<Workspace>;
  readonly roster?: Parameters<typeof rosterOf>[0];
  readonly at?: string;
};

const makeWorld = async ({ message = {}, author = {}, workspace = {}, roster = ['ada'], at = monday }: Given = {}) => {
  const stores = makeStores();
  const clock = makeClock(at);
  await stores.workspaces.add(sampleWorkspace({ settings, ...workspace }));
  await stores.people.add(samplePerson('ada', author));
  await stores.communications.add(sampleCommunication('one', { ...sent, ...message }));
  const asked: string[] = [];
  const deps = { ...stores, clock, roster: rosterOf(roster) };
  const make = (fails = false) =>
    makeAskReviews({
      ...deps,
      askReview: async (person, { name }, { id }) => {
        if (fails) throw new Error('Teams does not answer');
        asked.push(`${person.oid} ${name !== ''} ${id}`);
      },
    });
  const askedAt = async () => (await stores.communications.list(ref))[0]?.reviewAskedAt;
  return { ...deps, askReviews: make(), askInVain: make(true), asked, askedAt };
};

test('an author is asked on the day they set, once', async () => {
  const world = await makeWorld();
  expect(await world.askReviews()).toEqual({ asked: 1, failed: 0 });
  expect(await world.askReviews()).toEqual({ asked: 0, failed: 0 });
  world.clock.pass(dayInMilliseconds);
  await world.askReviews();
  expect(world.asked).toEqual(['ada true one']);
  expect(await world.askedAt()).toBe(monday);
});

test('of several processes one asks', async () => {
  const world = await makeWorld();
  const done = await Promise.all([world.askReviews(), world.askReviews(), world.askReviews()]);
  expect(done.map(({ asked }) => asked).sort()).toEqual([0, 0, 1]);
});

test('a question that could not be sent is told of, and not sent twice', async () => {
  const world = await makeWorld();
  expect(await world.askInVain()).toEqual({ asked: 0, failed: 1 });
  expect(await world.askReviews()).toEqual({ asked: 0, failed: 0 });
});

test.each<[string, Given]>([
  ['before its day', { message: { reviewOn: '2026-11-24' } }],
  ['more than two weeks late', { message: { reviewOn: '2026-11-08' } }],
  ['without a day', { message: { reviewOn: null } }],
  ['that has not been sent', { message: { state: 'checked' } }],
  ['of which it is known what came of it', { message: { outcome: { reached: 'yes', lesson: '' } } }],
  ['in quiet hours of the author’s own clock', { author: { timeZone: 'America/New_York' } }],
  ['on a day off', { at: '2026-11-29T09:00:00.000Z' }],
  ['whose author cannot be reached', { author: { reachability: 'blocked' } }],
  ['whose author wants no messages', { author: { asking: 'stopped' } }],
  ['whose author has left the team', { roster: [] }],
  ['while nobody can say who is in the team', { roster: 'unavailable' }],
  ['of a team without the app', { workspace: { installed: false } }],
])('nobody is asked of a message %s', async (_, given) => {
  const world = await makeWorld(given);
  expect(await world.askReviews()).toEqual({ asked: 0, failed: 0 });
  expect(await world.askedAt()).toBeNull();
});

test('whoever is in quiet hours is asked after them', async () => {
  const world = await makeWorld({ author: { timeZone: 'America/New_York' } });
  await world.askReviews();
  // Eight in the morning in New York.
  world.clock.pass(4 * 60 * 60 * 1000);
  expect(await world.askReviews()).toEqual({ asked: 1, failed: 0 });
});

test('the day begins by the clock of the PMO', async () => {
  const due = async (now: string): Promise<number> => (await makeFindReviewsDue(await makeWorld())(now)).length;
  expect(await due('2026-11-22T22:59:59.000Z')).toBe(0);
  expect(await due('2026-11-22T23:00:00.000Z')).toBe(1);
});
