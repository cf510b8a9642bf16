import { Button, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { WaveView } from '#core/contract/waves';
import type { WaveState } from '#core/wave/wave';
import { useInstruments } from '../api/use-instruments';
import { useWaveAction, type WaveAction } from '../api/use-wave-action';
import { useVoice } from '../language/voice';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { ProblemMessage } from '../ui/problem-message';
import { PlanActions } from './plan-actions';
import { WavePreview } from './wave-preview';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

/** What can be done in each state; the first is the usual thing to do. */
const actionsIn: Record<WaveState, readonly WaveAction[]> = {
  draft: ['open'],
  scheduled: ['open'],
  open: ['close', 'cancel'],
  closing: [],
  closed: [],
  cancelled: [],
};

type Props = Readonly<{
  wave: WaveView;
  onShowResults: (waveId: string) => void;
  /** The wave has not been opened and is to be changed. */
  onChange: () => void;
  /** Something has been set going, and the button for it is about to vanish. */
  onAct: () => void;
}>;

/** The buttons of one wave; each says what it will do before it does it. */
export const WaveActions = ({ wave, onShowResults, onChange, onAct }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const act = useWaveAction();
  const instrument = useInstruments().data?.instruments.find(({ id }) => id === wave.instrumentId);
  const restoreFocus = useRestoreFocusTarget();
  const [asked, setAsked] = useState<WaveAction | null>(null);
  // Only when the dialog is gone can the focus go anywhere else.
  useEffect(() => {
    if (act.isPending) onAct();
  }, [act.isPending, onAct]);
  const detailOf = (action: WaveAction): string =>
    action === 'open' && instrument
      ? say('waves.open.detailOf', { instrument: instrument.title })
      : say(`waves.${action}.detail`);
  const confirm = (action: WaveAction): void => {
    act.mutate({ action, waveId: wave.id });
    setAsked(null);
  };
  return (
    <>
      {act.isError && <ProblemMessage error={act.error} />}
      <div className={styles.actions}>
        {actionsIn[wave.state].map((action, index) => (
          <Button
            key={action}
            {...restoreFocus}
            appearance={index === 0 ? 'primary' : 'secondary'}
            disabled={act.isPending}
            onClick={() => setAsked(action)}
          >
            {say(`waves.${action}`)}
          </Button>
        ))}
        {(wave.state === 'draft' || wave.state === 'scheduled') && <PlanActions wave={wave} onChange={onChange} />}
        {wave.state === 'closed' && <Button onClick={() => onShowResults(wave.id)}>{say('waves.results')}</Button>}
      </div>
      {asked !== null && (
        <ConfirmDialog
          heading={say(`waves.${asked}.ask`, { title: wave.title })}
          detail={
            <>
              {asked === 'open' && <WavePreview waveId={wave.id} />}
              {detailOf(asked)}
            </>
          }
          confirm={say(`waves.${asked}`)}
          onConfirm={() => confirm(asked)}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
};
