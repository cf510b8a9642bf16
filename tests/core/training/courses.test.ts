// What a learner does in the courses, what they are shown, and what a lead is told.

import { dayInMilliseconds } from '#core/kernel/clock';
import { fivePs } from '#core/kernel/five-p';
import { makeSay } from '#core/language/language';
import { emptyLedger } from '#core/release/ledger';
import { lessonsOf } from '#core/training/course';
import { allPracticeMessages } from '#core/training/practice/all-practice-messages';
import type { questionIds } from '#core/training/question';
import type { Step } from '#core/training/step';
import type { MessageExercise, QuestionExercise, Training } from '#core/training/training';
import { makeTrainingSteps } from '#core/training/training-steps';
import { sampleRelease } from '../../bot/http/sample-release';
import { makeClock, makeStores, ref, rosterOf, sampleWorkspace, tenantId } from '../samples';

const ann = { tenantId, oid: 'ann' };
const reader = { language: 'en', say: makeSay('en') } as const;

const makeWorld = (members: readonly string[] | 'unavailable' = ['ann']) => {
  const stores = makeStores();
  const clock = makeClock();
  const steps = makeTrainingSteps({ ...stores, clock, roster: rosterOf(members) });
  const read = (person = ann): Promise<Training> => steps.readTraining(ref, person, reader);
  const take = (step: Step, person = ann) => steps.takeStep(ref, person, step);
  const course = async (index: 0 | 1, person = ann) => {
    const found = (await read(person)).courses[index];
    if (!found) throw new Error('There are two courses');
    return found;
  };
  const message = async (id: string): Promise<MessageExercise> =>
    (await course(0)).exercises.find((one) => one.id === id) as MessageExercise;
  const question = async (id: string): Promise<QuestionExercise> =>
    (await course(1)).exercises.find((one) => one.id === id) as QuestionExercise;
  return { stores, clock, steps, read, take, course, message, question };
};

const [first] = allPracticeMessages;
if (!first) throw new Error('There are practice messages');
const rate = (round: number, ratings = first.ratings): Step => ({
  kind: 'rated',
  messageId: first.id as never,
  round,
  ratings,
});
const farOff = { ...first.ratings, audience: 5 };

test('nothing is stored by looking', async () => {
  const world = makeWorld();
  const { courses, release } = await world.read();
  expect(courses.map(({ id, lessons, done }) => [id, lessons.filter(({ isRead }) => isRead).length, done])).toEqual([
    ['abcde', 0, 0],
    ['five-ps', 0, 0],
  ]);
  expect(release).toMatchObject({ isExample: true, title: 'A made-up example' });
  expect(await world.stores.progress.list(ref)).toEqual([]);
});

test('a practice message gives no rating away before it was rated, and then both, letter by letter, with reasons', async () => {
  const world = makeWorld();
  const before = await world.message(first.id);
  expect(before).toMatchObject({ round: 0, isDue: false, dueAt: null, compared: null });
  expect(JSON.stringify(before)).not.toContain(first.words.en.reasons.audience);
  await world.take(rate(0, farOff));
  expect((await world.message(first.id)).compared).toEqual({
    own: farOff,
    reference: first.ratings,
    reasons: first.words.en.reasons,
    isRight: false,
    improved: first.words.en.improved,
  });
});

test('one point off on every letter is right, two on one are not', async () => {
  const world = makeWorld();
  const near = Object.fromEntries(Object.entries(first.ratings).map(([letter, points]) => [letter, points + 1]));
  await world.take(rate(0, near as never));
  expect((await world.message(first.id)).compared?.isRight).toBe(true);
  await world.take(rate(1, { ...first.ratings, audience: first.ratings.audience + 2 }));
  expect((await world.message(first.id)).compared?.isRight).toBe(false);
});

test('a step that comes twice counts once', async () => {
  const world = makeWorld();
  for (let times = 0; times < 3; times += 1) {
    await world.take({ kind: 'read', lesson: 'content' });
    await world.take(rate(0, farOff));
  }
  await world.take(rate(0));
  const [stored] = await world.stores.progress.list(ref);
  expect(stored?.lessons).toEqual(['content']);
  expect(stored?.exercises[first.id]).toMatchObject({ rounds: 1, ratings: farOff });
});

test('follow-ups come after 2, 7, 21 and 60 days, and then never again; a wrong one the next day', async () => {
  const world = makeWorld();
  const daysOff = async (): Promise<number | null> => {
    const { dueAt } = await world.message(first.id);
    return dueAt === null ? null : (Date.parse(dueAt) - Date.parse(world.clock.now())) / dayInMilliseconds;
  };
  const seen: (number | null)[] = [];
  for (const [round, ratings] of [first.ratings, farOff, ...Array(5).fill(first.ratings)].entries()) {
    await world.take(rate(round, ratings));
    const days = await daysOff();
    seen.push(days);
    world.clock.pass((days ?? 0) * dayInMilliseconds);
  }
  expect(seen).toEqual([2, 1, 2, 7, 21, 60, null]);
});

test('what is due is asked anew: what was rated and what is right are not shown until then', async () => {
  const world = makeWorld();
  await world.take(rate(0));
  world.clock.pass(2 * dayInMilliseconds - 1);
  expect((await world.message(first.id)).isDue).toBe(false);
  world.clock.pass(1);
  expect(await world.message(first.id)).toMatchObject({ isDue: true, round: 1, compared: null });
  expect(await world.course(0)).toMatchObject({ due: 1, done: 1 });
});

test('a course is finished with five lessons and five exercises, in any order, and stays so', async () => {
  const world = makeWorld();
  for (const { id, ratings } of allPracticeMessages.slice(0, 5))
    await world.take({ kind: 'rated', messageId: id as never, round: 0, ratings });
  for (const lesson of lessonsOf.abcde.slice(0, 4)) await world.take({ kind: 'read', lesson });
  expect((await world.course(0)).finishedAt).toBeNull();
  await world.take({ kind: 'read', lesson: 'evaluation' });
  const at = world.clock.now();
  world.clock.pass(dayInMilliseconds);
  await world.take(rate(1, farOff));
  expect((await world.course(0)).finishedAt).toBe(at);
  expect((await world.course(1)).finishedAt).toBeNull();
});

test('nobody sees the progress of anybody else', async () => {
  const world = makeWorld();
  await world.take(rate(0));
  const ben = { ...ann, oid: 'ben' };
  expect(await world.course(0, ben)).toMatchObject({ done: 0 });
  const elsewhere = await world.steps.readTraining({ ...ref, workspaceId: 'other' }, ann, reader);
  expect(elsewhere.courses[0]?.done).toBe(0);
});

describe('questions about the PMO’s own release', () => {
  const release = (id: string, gap: number) => ({
    ...sampleRelease(id),
    closedAt: `2026-11-${id}T09:00:00.000Z`,
    delivered: 10,
    ps: fivePs.map((p, index) => ({
      p,
      n: 7,
      expectation: { mean: 5, low: 4, high: 6 },
      experience: { mean: 5 + gap, low: 4, high: 6 },
      gap: index === 0 ? { mean: gap, low: gap - 0.2, high: gap + 0.2 } : { mean: 0.5, low: -0.1, high: 1.1 },
      gapLabel: null,
    })),
  });
  const add = (world: ReturnType<typeof makeWorld>, id: string, gap: number) =>
    world.stores.releases.addOnce({ ...ref, waveId: id }, release(id, gap), emptyLedger([]));
  const answer = (questionId: (typeof questionIds)[number], about: string, choice: string, round = 0): Step => ({
    kind: 'answered',
    questionId,
    round,
    about,
    choice,
  });

  test('are made of the newest one, and answered from it', async () => {
    const world = makeWorld();
    await add(world, '01', -1);
    await add(world, '15', -2);
    expect((await world.read()).release.isExample).toBe(false);
    await world.take(answer('largest-shortfall', '15', 'product'));
    expect(await world.question('largest-shortfall')).toMatchObject({
      about: '15',
      compared: { own: 'product', right: ['product'], isRight: true },
    });
    await world.take(answer('who-answered', '15', 'all'));
    expect((await world.question('who-answered')).compared).toMatchObject({ isRight: false, right: ['answered'] });
  });

  test('an answer about a release that is not the newest any more is not taken', async () => {
    const world = makeWorld();
    await add(world, '01', -1);
    await add(world, '15', -2);
    await world.take(answer('largest-shortfall', '01', 'product'));
    expect(await world.question('largest-shortfall')).toMatchObject({ round: 0, compared: null });
  });

  test('are asked anew of a new release, and what was done stays done', async () => {
    const world = makeWorld();
    await add(world, '01', -1);
    await world.take(answer('largest-shortfall', '01', 'product'));
    await add(world, '15', 1);
    expect(await world.question('largest-shortfall')).toMatchObject({ about: '15', round: 1, compared: null });
    expect((await world.course(1)).done).toBe(1);
  });

  test('take no answer that was not offered', async () => {
    const world = makeWorld();
    await add(world, '15', -1);
    expect(await world.take(answer('value', '15', 'product'))).toEqual({ ok: false, error: { kind: 'not-a-choice' } });
    expect(await world.stores.progress.list(ref)).toEqual([]);
  });

  test('in German they are asked in German', async () => {
    const world = makeWorld();
    const german = await world.steps.readTraining(ref, ann, { language: 'de', say: makeSay('de') });
    expect(JSON.stringify(german)).toContain('Welches P bleibt am weitesten zurück');
    expect(german.release.title).toBe('Ein erfundenes Beispiel');
  });
});

describe('what a lead is told', () => {
  const people = (count: number): string[] => Array.from({ length: count }, (_, index) => `p-${index}`);
  const finish = async (world: ReturnType<typeof makeWorld>, oid: string) => {
    const person = { tenantId, oid };
    for (const lesson of lessonsOf.abcde) await world.take({ kind: 'read', lesson }, person);
    for (const { id, ratings } of allPracticeMessages.slice(0, 5))
      await world.take({ kind: 'rated', messageId: id as never, round: 0, ratings }, person);
  };
  const count = async (world: ReturnType<typeof makeWorld>) => {
    const counted = await world.steps.countCompletions(sampleWorkspace());
    return counted.ok ? counted.value : counted.error;
  };

  test.each([
    [4, 4, null, true],
    [8, 0, null, false],
    [8, 4, null, false],
    [8, 5, 5, false],
    [8, 8, 8, false],
  ])('of a team of %d of whom %d have finished', async (members, finished, told, isSmallTeam) => {
    const world = makeWorld(people(members));
    for (const oid of people(finished)) await finish(world, oid);
    expect(await count(world)).toEqual({
      isSmallTeam,
      courses: [
        { id: 'abcde', finished: told },
        { id: 'five-ps', finished: null },
      ],
    });
  });

  test('is the same after somebody has left', async () => {
    const world = makeWorld(people(5));
    for (const oid of people(6)) await finish(world, oid);
    expect(await count(world)).toMatchObject({ courses: [{ finished: 6 }, {}] });
  });

  test('is nothing while Teams cannot tell who is in the team', async () => {
    expect(await count(makeWorld('unavailable'))).toEqual({ kind: 'roster-unavailable' });
  });
});
