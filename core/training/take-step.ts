import type { Clock } from '#core/kernel/clock';
import type { PersonRef } from '#core/kernel/person-ref';
import { ok, type Result, refused } from '#core/kernel/result';
import type { Stored, WriteOutcome } from '#core/kernel/stored';
import type { ReleaseSummary } from '#core/release/release';
import type { ReleaseStore } from '#core/release/release-store';
import type { WorkspaceRef } from '#core/workspace/workspace';
import { isClose } from './compare';
import { type CourseId, courseOfLesson, exercisesToFinish, lessonsOf } from './course';
import { findLatestRelease } from './latest-release';
import { allPracticeMessages } from './practice/all-practice-messages';
import { type ExerciseRecord, newProgress, type Progress } from './progress';
import type { ProgressStore } from './progress-store';
import { questionOf } from './question';
import { followUpAt } from './spacing';
import type { Step } from './step';

type Deps = {
  readonly progress: ProgressStore;
  readonly releases: Pick<ReleaseStore, 'list'>;
  readonly clock: Clock;
};

export type StepRefusal = { readonly kind: 'not-a-choice' };

const courseOf = (step: Step): CourseId => {
  switch (step.kind) {
    case 'read':
      return courseOfLesson(step.lesson);
    case 'rated':
      return 'abcde';
    case 'answered':
      return 'five-ps';
    case 'follow-ups':
      return step.course;
  }
};

/** What was done, as it is written down; nothing where it had been done before, or was asked of another release. */
type Done = { readonly id: string; readonly isRight: boolean } & Pick<ExerciseRecord, 'ratings' | 'answer'>;

const withDone = (before: Progress, { id, isRight, ratings, answer }: Done, now: string): Progress => {
  const known = before.exercises[id];
  const rightInARow = isRight ? (known?.rightInARow ?? 0) + 1 : 0;
  const record: ExerciseRecord = {
    rounds: (known?.rounds ?? 0) + 1,
    rightInARow,
    doneAt: now,
    dueAt: followUpAt(now, rightInARow),
    ratings,
    answer,
  };
  return { ...before, exercises: { ...before.exercises, [id]: record } };
};

const roundsOf = (progress: Progress, id: string): number => progress.exercises[id]?.rounds ?? 0;

const withRated = (before: Progress, step: Extract<Step, { kind: 'rated' }>, now: string): Progress => {
  const { messageId: id, ratings, round } = step;
  const message = allPracticeMessages.find((one) => one.id === id);
  if (!message || roundsOf(before, id) !== round) return before;
  return withDone(before, { id, isRight: isClose(ratings, message.ratings), ratings, answer: null }, now);
};

const withAnswered = (
  before: Progress,
  step: Extract<Step, { kind: 'answered' }>,
  release: ReleaseSummary,
  now: string,
): Result<Progress, StepRefusal> => {
  const { questionId: id, round, about, choice } = step;
  // Closed meanwhile: a wave whose figures the learner has not seen is asked of anew.
  if (about !== release.waveId || roundsOf(before, id) !== round) return ok(before);
  const question = questionOf(id, release, round);
  if (!question.choices.some((one) => one === choice)) return refused({ kind: 'not-a-choice' });
  const isRight = question.right.some((one) => one === choice);
  return ok(withDone(before, { id, isRight, ratings: null, answer: { choice, about } }, now));
};

const withStep = (
  before: Progress,
  step: Step,
  release: ReleaseSummary | null,
  now: string,
): Result<Progress, StepRefusal> => {
  switch (step.kind) {
    case 'read':
      return ok(
        before.lessons.includes(step.lesson) ? before : { ...before, lessons: [...before.lessons, step.lesson] },
      );
    case 'rated':
      return ok(withRated(before, step, now));
    case 'answered':
      return release ? withAnswered(before, step, release, now) : ok(before);
    case 'follow-ups':
      return ok(before.wantsFollowUps === step.wanted ? before : { ...before, wantsFollowUps: step.wanted });
  }
};

const isFinished = ({ course, lessons, exercises }: Progress): boolean =>
  lessonsOf[course].every((lesson) => lessons.includes(lesson)) && Object.keys(exercises).length >= exercisesToFinish;

/** What is to be written down after a step; what was there where nothing is. */
const after = (
  before: Progress,
  step: Step,
  release: ReleaseSummary | null,
  now: string,
): Result<Progress, StepRefusal> => {
  const stepped = withStep(before, step, release, now);
  if (!stepped.ok || stepped.value === before) return stepped;
  const finishedAt = before.finishedAt ?? (isFinished(stepped.value) ? now : null);
  return ok({ ...stepped.value, changedAt: now, finishedAt });
};

const write = (deps: Deps, progress: Progress, found: Stored<Progress> | null): Promise<WriteOutcome> =>
  found ? deps.progress.replace(progress, found.version) : deps.progress.add(progress);

/**
 * Makes what a learner does in a course: a lesson read, a message rated, a question answered, follow-ups wanted or not.
 * Doing the same again changes nothing.
 */
export const makeTakeStep =
  (deps: Deps) =>
  async (
    { tenantId, workspaceId }: WorkspaceRef,
    { oid }: PersonRef,
    step: Step,
  ): Promise<Result<Progress, StepRefusal>> => {
    const ref = { tenantId, workspaceId, oid, course: courseOf(step) };
    const release = step.kind === 'answered' ? await findLatestRelease(deps.releases, ref) : null;
    for (;;) {
      const now = deps.clock.now();
      const found = await deps.progress.find(ref);
      const before = found?.value ?? newProgress(ref, now);
      const stepped = after(before, step, release, now);
      if (!stepped.ok || stepped.value === before) return stepped;
      if ((await write(deps, stepped.value, found)) === 'written') return stepped;
    }
  };

export type TakeStep = ReturnType<typeof makeTakeStep>;
