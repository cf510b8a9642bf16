import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { P } from '#core/kernel/five-p';
import type { ReleasedP } from '#core/release/release';
import { ChartLegend } from '../charts/chart-legend';
import { FivePDumbbells } from '../charts/five-p-dumbbells';
import { FivePRadar } from '../charts/five-p-radar';
import { FivePTable } from '../charts/five-p-table';
import { isShown } from '../charts/is-shown';
import { useVoice } from '../language/voice';
import { Section } from '../ui/section';

const views = ['lines', 'radar', 'table'] as const;
type View = (typeof views)[number];

const useStyles = makeStyles({
  switch: { border: 'none', margin: 0, padding: 0, display: 'flex', gap: tokens.spacingHorizontalXXS },
  choices: {
    marginTop: tokens.spacingVerticalS,
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalXS,
  },
});

const ViewSwitch = (props: Readonly<{ view: View; onChange: (view: View) => void }>) => {
  const { say } = useVoice();
  return (
    <fieldset aria-label={say('chart.views')} className={useStyles().switch}>
      {views.map((view) => (
        <ToggleButton
          key={view}
          size="small"
          appearance="subtle"
          checked={props.view === view}
          onClick={() => props.onChange(view)}
        >
          {say(`chart.view.${view}`)}
        </ToggleButton>
      ))}
    </fieldset>
  );
};

type Props = Readonly<{ ps: readonly ReleasedP[]; selected: P | null; onSelect: (p: P) => void }>;

/** The polygons and the table have no rows to press, so each P gets a button below them. */
const Choices = (props: Props) => {
  const { say } = useVoice();
  return (
    <div className={useStyles().choices}>
      {props.ps.map(({ p }) => (
        <ToggleButton key={p} size="small" checked={props.selected === p} onClick={() => props.onSelect(p)}>
          {say(`p.${p}`)}
        </ToggleButton>
      ))}
    </div>
  );
};

/** Where is the gap? The five Ps as lines, as polygons or as a table. */
export const GapSection = (props: Props) => {
  const { say } = useVoice();
  const [view, setView] = useState<View>('lines');
  return (
    <Section heading={say('chart.question')} aside={<ViewSwitch view={view} onChange={setView} />}>
      {view !== 'table' && props.ps.some(isShown) && <ChartLegend hasIntervals={view === 'lines'} />}
      {view === 'lines' && <FivePDumbbells {...props} />}
      {view === 'radar' && <FivePRadar ps={props.ps} />}
      {view === 'table' && <FivePTable ps={props.ps} />}
      {view !== 'lines' && <Choices {...props} />}
    </Section>
  );
};
