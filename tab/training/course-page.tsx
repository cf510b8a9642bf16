import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type Item, nextItem } from '#core/training/next-item';
import type { Step } from '#core/training/step';
import type { CourseView, Training } from '#core/training/training';
import { useTrainingStep } from '../api/use-training';
import { FivePTable } from '../charts/five-p-table';
import { useVoice } from '../language/voice';
import { focusOn, PageTop } from '../ui/page-top';
import { ProblemMessage } from '../ui/problem-message';
import { Section } from '../ui/section';
import { Contents } from './contents';
import { LessonCard } from './lesson-card';
import { MessageCard } from './message-card';
import { QuestionCard } from './question-card';

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  line: { margin: 0 },
});

const AllDone = ({ course }: Readonly<{ course: CourseView }>) => {
  const { say, times } = useVoice();
  const styles = useStyles();
  return (
    <>
      <h3 ref={focusOn} tabIndex={-1} className={styles.line}>
        {say('learn.allDone')}
      </h3>
      {course.nextDueAt !== null && (
        <p className={styles.line}>{say('learn.nextDue', { date: times.date(course.nextDueAt) })}</p>
      )}
    </>
  );
};

type ItemProps = Readonly<{
  course: CourseView;
  item: Item | null;
  isSaving: boolean;
  onStep: (step: Step, isMovingOn: boolean) => void;
  onNext: () => void;
}>;

const ItemCard = ({ course, item, isSaving, onStep, onNext }: ItemProps) => {
  if (item === null) return <AllDone course={course} />;
  if (item.kind === 'lesson') {
    const { id: lesson } = item;
    const read = (): void => onStep({ kind: 'read', lesson }, true);
    return <LessonCard key={lesson} course={course.id} lesson={lesson} isSaving={isSaving} onRead={read} />;
  }
  const exercise = course.exercises.find(({ id }) => id === item.id);
  if (exercise?.kind === 'message') {
    const { id, round } = exercise;
    const messageId = id as Extract<Step, { kind: 'rated' }>['messageId'];
    return (
      <MessageCard
        key={`${id} ${round}`}
        exercise={exercise}
        isSaving={isSaving}
        onRate={(ratings) => onStep({ kind: 'rated', messageId, round, ratings }, false)}
        onNext={onNext}
      />
    );
  }
  if (exercise?.kind === 'question') {
    const { id: questionId, round, about } = exercise;
    return (
      <QuestionCard
        key={questionId}
        exercise={exercise}
        isSaving={isSaving}
        onAnswer={(choice) => onStep({ kind: 'answered', questionId, round, about, choice }, false)}
        onNext={onNext}
      />
    );
  }
  return null;
};

/** The figures that the questions are about. */
const Figures = ({ release }: Readonly<{ release: Training['release'] }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  return (
    <Section heading={release.isExample ? release.title : say('learn.figures', { title: release.title })}>
      {release.isExample && <p className={styles.line}>{say('learn.madeUp')}</p>}
      <FivePTable ps={release.ps} />
    </Section>
  );
};

type Props = Readonly<{ course: CourseView; release: Training['release']; onBack: () => void }>;

/** One course: what is to be done now, and everything in it. */
export const CoursePage = ({ course, release, onBack }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const step = useTrainingStep();
  const [item, setItem] = useState<Item | null>(() => nextItem(course));
  const take = (taken: Step, isMovingOn: boolean): void =>
    step.mutate(taken, {
      onSuccess: ({ courses }) => {
        const after = courses.find(({ id }) => id === course.id);
        if (isMovingOn && after) setItem(nextItem(after));
      },
    });
  return (
    <div className={styles.page}>
      <PageTop title={say(`training.course.${course.id}`)} back={say('learn.back')} onBack={onBack} />
      {course.id === 'five-ps' && <Figures release={release} />}
      <Section heading={say('learn.now')}>
        <div aria-live="polite">{step.isError && <ProblemMessage error={step.error} />}</div>
        <ItemCard
          course={course}
          item={item}
          isSaving={step.isPending}
          onStep={take}
          onNext={() => setItem(nextItem(course))}
        />
      </Section>
      <Section heading={say('learn.contents')}>
        <Contents course={course} onOpen={setItem} />
        <Switch
          label={say('learn.followUps')}
          checked={course.wantsFollowUps}
          onChange={(_, { checked }) => take({ kind: 'follow-ups', course: course.id, wanted: checked }, false)}
        />
      </Section>
    </div>
  );
};
