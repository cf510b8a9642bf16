import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { WaveView } from '#core/contract/waves';
import type { WorkspaceSettings } from '#core/workspace/workspace';
import { useWorkspace } from '../api/use-workspace';
import { useVoice } from '../language/voice';
import { QueryGate } from '../ui/query-gate';
import { Section } from '../ui/section';
import { CalendarGrid } from './calendar-grid';
import { CalendarList } from './calendar-list';
import { type CalendarDay, eventsFrom, mondayOf, plusWeeks, weeksInQuarter } from './calendar-weeks';
import { workspaceTime } from './workspace-time';

const useStyles = makeStyles({
  turn: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  both: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalL,
    '@media (min-width: 900px)': { gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)' },
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

const isoOf = (day: CalendarDay): string => new Date(day).toISOString();

type TurnProps = Readonly<{ shift: number; onTurn: (shift: number) => void }>;

const Turn = ({ shift, onTurn }: TurnProps) => {
  const { say } = useVoice();
  return (
    <div className={useStyles().turn}>
      <Button
        appearance="subtle"
        icon={<ChevronLeftRegular />}
        aria-label={say('calendar.earlier')}
        onClick={() => onTurn(shift - 1)}
      />
      <Button appearance="subtle" disabled={shift === 0} onClick={() => onTurn(0)}>
        {say('calendar.now')}
      </Button>
      <Button
        appearance="subtle"
        icon={<ChevronRightRegular />}
        aria-label={say('calendar.later')}
        onClick={() => onTurn(shift + 1)}
      />
    </div>
  );
};

type Props = Readonly<{ waves: readonly WaveView[] }>;

const Quarter = ({ waves, settings }: Props & Readonly<{ settings: WorkspaceSettings }>) => {
  const { say, times } = useVoice();
  const styles = useStyles();
  const [shift, setShift] = useState(0);
  const { clock, timeZone } = workspaceTime(settings);
  const now = Date.now();
  const monday = plusWeeks(mondayOf(now, clock), shift * weeksInQuarter);
  const events = eventsFrom(waves, monday, clock);
  const sunday = plusWeeks(monday, weeksInQuarter) - 1;
  const span = times.in('UTC').span(isoOf(monday), isoOf(sunday));
  return (
    <Section heading={say('calendar.heading')} aside={<Turn shift={shift} onTurn={setShift} />}>
      <p className={styles.quiet} aria-live="polite">
        {say('calendar.span', { span, zone: timeZone, n: events.length })}
      </p>
      <div className={styles.both}>
        <CalendarGrid events={events} monday={monday} today={clock.wallAt(now)} span={span} />
        {events.length > 0 && <CalendarList events={events} times={times.in(timeZone)} />}
      </div>
    </Section>
  );
};

/** Thirteen weeks of what happens to waves by itself, on the clock of the workspace: as a calendar, and as a list. */
export const WaveCalendar = ({ waves }: Props) => (
  <QueryGate query={useWorkspace()}>{({ settings }) => <Quarter waves={waves} settings={settings} />}</QueryGate>
);
