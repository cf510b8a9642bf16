import type { Clock } from '#core/kernel/clock';
import type { PersonRef } from '#core/kernel/person-ref';
import type { Language, Say } from '#core/language/language';
import type { ReleaseSummary } from '#core/release/release';
import type { ReleaseStore } from '#core/release/release-store';
import type { WorkspaceRef } from '#core/workspace/workspace';
import { isClose } from './compare';
import { type CourseId, courseIds, exercisesToFinish, lessonsOf } from './course';
import { exampleReleaseId } from './example-release';
import { findLatestRelease } from './latest-release';
import { allPracticeMessages } from './practice/all-practice-messages';
import type { PracticeMessage } from './practice/practice-message';
import { type ExerciseRecord, newProgress, type Progress } from './progress';
import type { ProgressStore } from './progress-store';
import { type Choice, type QuestionId, questionIds, questionOf } from './question';
import { askWords, choiceWords, reasonWords } from './question-words';
import { isDue } from './spacing';
import type { CourseView, MessageExercise, QuestionExercise, Training } from './training';

type Deps = {
  readonly progress: Pick<ProgressStore, 'find'>;
  readonly releases: Pick<ReleaseStore, 'list'>;
  readonly clock: Clock;
};

/** In whose words it is told. */
export type Reader = { readonly language: Language; readonly say: Say };

const stateOf = (record: ExerciseRecord | undefined, now: string) => ({
  round: record?.rounds ?? 0,
  isDue: record !== undefined && isDue(record, now),
  dueAt: record?.dueAt ?? null,
});

const messageExercise = (
  message: PracticeMessage,
  record: ExerciseRecord | undefined,
  { language }: Reader,
  now: string,
): MessageExercise => {
  const { situation, text, reasons, improved } = message.words[language];
  const { id, level, channel, ratings: reference } = message;
  const state = stateOf(record, now);
  const own = state.isDue ? null : (record?.ratings ?? null);
  const compared = own && {
    own,
    reference,
    reasons: { ...reasons },
    isRight: isClose(own, reference),
    improved: improved ?? null,
  };
  return { kind: 'message', id, level, channel, situation, text, ...state, compared };
};

const questionExercise = (
  id: QuestionId,
  record: ExerciseRecord | undefined,
  release: ReleaseSummary,
  { say }: Reader,
  now: string,
): QuestionExercise => {
  const state = stateOf(record, now);
  // What was answered of an older release is asked again of this one.
  const isOfThis = record?.answer?.about === release.waveId;
  const own = isOfThis && !state.isDue ? (record?.answer?.choice ?? null) : null;
  const question = questionOf(id, release, own === null ? state.round : state.round - 1);
  return {
    kind: 'question',
    id,
    ask: askWords(question, say),
    choices: question.choices.map((choice) => ({ id: choice, label: choiceWords(choice, question, say) })),
    about: release.waveId,
    ...state,
    compared:
      own === null
        ? null
        : {
            own,
            right: [...question.right],
            isRight: question.right.includes(own as Choice),
            reason: reasonWords(question, say),
          },
  };
};

const courseView = (
  course: CourseId,
  progress: Progress,
  release: ReleaseSummary,
  reader: Reader,
  now: string,
): CourseView => {
  const { exercises: records, lessons } = progress;
  const exercises =
    course === 'abcde'
      ? allPracticeMessages.map((message) => messageExercise(message, records[message.id], reader, now))
      : questionIds.map((id) => questionExercise(id, records[id], release, reader, now));
  const dates = Object.values(records).flatMap(({ dueAt }) => dueAt ?? []);
  return {
    id: course,
    lessons: lessonsOf[course].map((id) => ({ id, isRead: lessons.includes(id) })),
    exercises,
    done: Object.keys(records).length,
    toFinish: exercisesToFinish,
    due: exercises.filter((one) => one.isDue).length,
    nextDueAt: [...dates].sort()[0] ?? null,
    wantsFollowUps: progress.wantsFollowUps,
    finishedAt: progress.finishedAt,
  };
};

/** Makes the view of both courses for one learner, and for nobody else. */
export const makeReadTraining =
  (deps: Deps) =>
  async ({ tenantId, workspaceId }: WorkspaceRef, { oid }: PersonRef, reader: Reader): Promise<Training> => {
    const now = deps.clock.now();
    const release = await findLatestRelease(deps.releases, { tenantId, workspaceId });
    const isExample = release.waveId === exampleReleaseId;
    const courses = courseIds.map(async (course) => {
      const ref = { tenantId, workspaceId, oid, course };
      const progress = (await deps.progress.find(ref))?.value ?? newProgress(ref, now);
      return courseView(course, progress, release, reader, now);
    });
    const title = isExample ? reader.say('training.example') : release.title;
    return { courses: await Promise.all(courses), release: { title, isExample, ps: [...release.ps] } };
  };

export type ReadTraining = ReturnType<typeof makeReadTraining>;
