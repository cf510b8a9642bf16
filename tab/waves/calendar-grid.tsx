import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { dayInMilliseconds } from '#core/kernel/clock';
import { useVoice } from '../language/voice';
import { CalendarMark } from './calendar-mark';
import { type CalendarDay, type CalendarEvent, weeksFrom } from './calendar-weeks';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', tableLayout: 'fixed', width: '100%' },
  caption: { position: 'absolute', clipPath: 'inset(50%)' },
  weekday: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, textAlign: 'start' },
  day: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    padding: tokens.spacingHorizontalXXS,
    height: '36px',
    overflow: 'hidden',
  },
  busy: { backgroundColor: tokens.colorNeutralBackground3 },
  today: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
  number: { fontSize: tokens.fontSizeBase200 },
  marks: { display: 'flex', flexWrap: 'wrap', gap: '3px', margin: 0, padding: 0, listStyleType: 'none' },
  words: { position: 'absolute', clipPath: 'inset(50%)', width: '1px', overflow: 'hidden', whiteSpace: 'nowrap' },
});

const isoOf = (day: CalendarDay): string => new Date(day).toISOString();

const Marks = ({ events }: Readonly<{ events: readonly CalendarEvent[] }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  return (
    <ul className={styles.marks}>
      {events.map(({ key, wave, kind, card }) => {
        const words = say(`calendar.event.${kind}`, { title: wave.title, card });
        return (
          <li key={key} title={words}>
            <CalendarMark kind={kind} />
            <span className={styles.words}>{words}</span>
          </li>
        );
      })}
    </ul>
  );
};

type Props = Readonly<{
  events: readonly CalendarEvent[];
  monday: CalendarDay;
  /** What the clock of the workspace shows now. */
  today: number;
  span: string;
}>;

/** Weeks as rows, days as columns, and a sign for everything that happens. */
export const CalendarGrid = ({ events, monday, today, span }: Props) => {
  const { say, times } = useVoice();
  const styles = useStyles();
  const weeks = weeksFrom(monday);
  const inUtc = times.in('UTC');
  const isToday = (day: CalendarDay): boolean => today >= day && today < day + dayInMilliseconds;
  const eventsOn = (day: CalendarDay): CalendarEvent[] => events.filter((event) => event.day === day);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{say('calendar.caption', { span })}</caption>
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col" className={styles.weekday}>
              {inUtc.weekday(isoOf(day))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td
                key={day}
                aria-current={isToday(day) ? 'date' : undefined}
                className={mergeClasses(
                  styles.day,
                  eventsOn(day).length > 0 && styles.busy,
                  isToday(day) && styles.today,
                )}
              >
                <span className={styles.number}>
                  {day === monday || new Date(day).getUTCDate() === 1
                    ? inUtc.dayOfMonth(isoOf(day))
                    : new Date(day).getUTCDate()}
                </span>
                {eventsOn(day).length > 0 && <Marks events={eventsOn(day)} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
