import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, CircleRegular, ClockRegular } from '@fluentui/react-icons';
import type { Item } from '#core/training/next-item';
import type { CourseView } from '#core/training/training';
import { useVoice } from '../language/voice';
import { lessonName } from './lesson-card';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  entry: { minWidth: 0, maxWidth: '100%', fontWeight: tokens.fontWeightRegular },
});

const icons = { done: CheckmarkCircleRegular, due: ClockRegular, open: CircleRegular } as const;

type Entry = Readonly<{ item: Item; name: string; state: keyof typeof icons }>;

const useEntries = ({ lessons, exercises }: CourseView): Entry[] => {
  const { say } = useVoice();
  return [
    ...lessons.map(
      ({ id, isRead }): Entry => ({
        item: { kind: 'lesson', id },
        name: say(lessonName(id)),
        state: isRead ? 'done' : 'open',
      }),
    ),
    ...exercises.map(
      ({ id, isDue, compared }, index): Entry => ({
        item: { kind: 'exercise', id },
        name: say('learn.exercise', { number: index + 1 }),
        state: isDue ? 'due' : compared ? 'done' : 'open',
      }),
    ),
  ];
};

/** Everything in a course, with what was done; whoever wants to goes straight to something. */
export const Contents = ({ course, onOpen }: Readonly<{ course: CourseView; onOpen: (item: Item) => void }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {useEntries(course).map(({ item, name, state }) => {
        const Icon = icons[state];
        return (
          <li key={`${item.kind} ${item.id}`}>
            <Button
              size="small"
              className={styles.entry}
              icon={<Icon aria-hidden />}
              aria-label={say('learn.entry', { name, state: say(`learn.state.${state}`) })}
              onClick={() => onOpen(item)}
            >
              {name}
            </Button>
          </li>
        );
      })}
    </ul>
  );
};
