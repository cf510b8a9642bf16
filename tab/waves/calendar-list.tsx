import { makeStyles, tokens } from '@fluentui/react-components';
import { useVoice } from '../language/voice';
import type { TimeWords } from '../words/time-words';
import { CalendarMark } from './calendar-mark';
import type { CalendarEvent } from './calendar-weeks';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    alignContent: 'start',
    gap: tokens.spacingVerticalXS,
  },
  event: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
  time: { color: tokens.colorNeutralForeground3 },
});

/** What happens when, in order of time; says the same as the calendar, and to the minute. */
export const CalendarList = ({ events, times }: Readonly<{ events: readonly CalendarEvent[]; times: TimeWords }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={say('calendar.list')}>
      {events.map(({ key, wave, kind, card, at }) => (
        <li key={key} className={styles.event}>
          <CalendarMark kind={kind} />
          <span>
            <span className={styles.time}>{times.dayTime(at)}</span>{' '}
            {say(`calendar.event.${kind}`, { title: wave.title, card })}
          </span>
        </li>
      ))}
    </ul>
  );
};
