import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MessageKey } from '#core/language/language';
import { type CourseId, isLetter, type LessonId } from '#core/training/course';
import { useVoice } from '../language/voice';
import { focusOn } from '../ui/page-top';

const useStyles = makeStyles({
  card: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, maxWidth: '70ch' },
  examples: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
    margin: 0,
  },
  example: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `4px solid ${tokens.colorNeutralStroke1}`,
  },
  better: { borderLeft: `4px solid ${tokens.colorPaletteGreenBorderActive}` },
  label: { fontWeight: tokens.fontWeightSemibold },
  quote: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  next: { justifySelf: 'start' },
});

/** What a lesson is called. */
export const lessonName = (lesson: LessonId): MessageKey =>
  isLetter(lesson) ? `abcde.letter.${lesson}` : `p.${lesson}`;

const lessonQuestion = (lesson: LessonId): MessageKey =>
  isLetter(lesson) ? `abcde.question.${lesson}` : `p.${lesson}.meaning`;

type Props = Readonly<{
  course: CourseId;
  lesson: LessonId;
  isSaving: boolean;
  onRead: () => void;
}>;

/** One lesson: what matters, a weak and a better example; less than a minute. */
export const LessonCard = ({ course, lesson, isSaving, onRead }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  return (
    <div className={styles.card}>
      <h3 ref={focusOn} tabIndex={-1} className={styles.heading}>
        {say('learn.lesson', { name: say(lessonName(lesson)), question: say(lessonQuestion(lesson)) })}
      </h3>
      <p className={styles.line}>{say(`training.lesson.${lesson}.point`)}</p>
      <dl className={styles.examples}>
        <div className={styles.example}>
          <dt className={styles.label}>{say('learn.weak')}</dt>
          <dd className={styles.quote}>{say(`training.lesson.${lesson}.weak`)}</dd>
        </div>
        <div className={mergeClasses(styles.example, styles.better)}>
          <dt className={styles.label}>{say('learn.better')}</dt>
          <dd className={styles.quote}>{say(`training.lesson.${lesson}.better`)}</dd>
        </div>
      </dl>
      {course === 'abcde' && <p className={styles.quiet}>{say('abcde.reading')}</p>}
      <Button className={styles.next} appearance="primary" disabledFocusable={isSaving} onClick={onRead}>
        {say('learn.next')}
      </Button>
    </div>
  );
};
