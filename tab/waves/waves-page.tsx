import { Button, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { WaveView } from '#core/contract/waves';
import { useWaves } from '../api/use-waves';
import { useVoice } from '../language/voice';
import { QueryGate } from '../ui/query-gate';
import { Section } from '../ui/section';
import { PlanWaveDialog } from './plan-wave-dialog';
import { WaveCalendar } from './wave-calendar';
import { WaveCard } from './wave-card';

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  list: {
    listStyleType: 'none',
    margin: 0,
    marginTop: tokens.spacingVerticalS,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
  },
});

type Props = Readonly<{ onShowResults: (waveId: string) => void }>;

type ListProps = Props & Readonly<{ waves: readonly WaveView[]; onChange: (wave: WaveView) => void }>;

const WaveList = (props: ListProps) => {
  const { say } = useVoice();
  const styles = useStyles();
  if (props.waves.length === 0) return <p>{say('waves.empty')}</p>;
  return (
    <ul className={styles.list}>
      {props.waves.map((wave) => (
        <WaveCard key={wave.id} wave={wave} onShowResults={props.onShowResults} onChange={() => props.onChange(wave)} />
      ))}
    </ul>
  );
};

/** Every round of asking, with its live counts and what can be done with it. */
export const WavesPage = (props: Props) => {
  const { say } = useVoice();
  // After the dialog the focus is back on the button that opened it.
  const restoreFocus = useRestoreFocusTarget();
  const waves = useWaves();
  /** What is being planned: a new wave, or one that is changed. */
  const [planning, setPlanning] = useState<'new' | WaveView | null>(null);
  const plan = (
    <Button {...restoreFocus} appearance="primary" icon={<AddRegular />} onClick={() => setPlanning('new')}>
      {say('waves.plan')}
    </Button>
  );
  return (
    <div className={useStyles().page}>
      <Section heading={say('waves.heading')} aside={plan}>
        <QueryGate query={waves}>
          {({ waves }) => <WaveList waves={waves} onShowResults={props.onShowResults} onChange={setPlanning} />}
        </QueryGate>
      </Section>
      {waves.data && <WaveCalendar waves={waves.data.waves} />}
      {planning !== null && (
        <PlanWaveDialog {...(planning === 'new' ? {} : { wave: planning })} onClose={() => setPlanning(null)} />
      )}
    </div>
  );
};
