import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CalendarEvent } from './calendar-weeks';

// Told apart by shape as well as by colour.
const useStyles = makeStyles({
  mark: { display: 'inline-block', width: '9px', height: '9px', flexShrink: 0, border: '2px solid transparent' },
  opening: { backgroundColor: tokens.colorBrandForeground1, borderRadius: '50%' },
  card: { backgroundColor: tokens.colorBrandForeground1 },
  reminder: { border: `2px solid ${tokens.colorBrandForeground1}`, borderRadius: '50%' },
  closing: { border: `2px solid ${tokens.colorNeutralForeground1}` },
  again: { border: `2px dashed ${tokens.colorNeutralForeground3}`, borderRadius: '50%' },
});

/** The sign of one kind of event. */
export const CalendarMark = ({ kind }: Readonly<{ kind: CalendarEvent['kind'] }>) => {
  const styles = useStyles();
  return <span aria-hidden className={mergeClasses(styles.mark, styles[kind === 'next-round' ? 'again' : kind])} />;
};
