import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CourseId } from '#core/training/course';
import type { CourseView } from '#core/training/training';
import { useTraining } from '../api/use-training';
import { useWorkspace } from '../api/use-workspace';
import { useVoice } from '../language/voice';
import { QueryGate } from '../ui/query-gate';
import { Section } from '../ui/section';
import { CompletionsSection } from './completions-section';
import { CoursePage } from './course-page';

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM, maxWidth: '900px' },
  course: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalS },
  line: { margin: 0 },
});

const CourseCard = ({ course, onOpen }: Readonly<{ course: CourseView; onOpen: () => void }>) => {
  const { say, times } = useVoice();
  const styles = useStyles();
  const { id, lessons, done, toFinish, due, finishedAt } = course;
  const read = lessons.filter(({ isRead }) => isRead).length;
  const isBegun = read > 0 || done > 0;
  const button = due > 0 ? 'learn.refresh' : isBegun ? 'learn.goOn' : 'learn.begin';
  return (
    <Section heading={say(`training.course.${id}`)}>
      <div className={styles.course}>
        <p className={styles.line}>{say(`learn.about.${id}`)}</p>
        {isBegun && (
          <p className={styles.line}>{say('learn.progress', { read, lessons: lessons.length, done, toFinish })}</p>
        )}
        {finishedAt !== null && (
          <p className={styles.line}>{say('learn.finished', { date: times.date(finishedAt) })}</p>
        )}
        {due > 0 && <p className={styles.line}>{say('learn.due', { n: due })}</p>}
        <Button
          appearance="primary"
          aria-label={say('learn.open', { what: say(button), course: say(`training.course.${id}`) })}
          onClick={onOpen}
        >
          {say(button)}
        </Button>
      </div>
    </Section>
  );
};

/** The two short courses, as the reader alone sees them; leads are told besides how many have finished. */
export const LearnPage = () => {
  const { say } = useVoice();
  const styles = useStyles();
  const [opened, setOpened] = useState<CourseId | null>(null);
  const isLead = useWorkspace().data?.role === 'lead';
  return (
    <QueryGate query={useTraining()}>
      {({ courses, release }) => {
        const course = courses.find(({ id }) => id === opened);
        return (
          <div className={styles.page}>
            {course ? (
              <CoursePage course={course} release={release} onBack={() => setOpened(null)} />
            ) : (
              <>
                <p className={styles.line}>{say('learn.intro')}</p>
                {courses.map((one) => (
                  <CourseCard key={one.id} course={one} onOpen={() => setOpened(one.id)} />
                ))}
                {isLead && <CompletionsSection />}
              </>
            )}
          </div>
        );
      }}
    </QueryGate>
  );
};
