import { Button, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { ArrowClockwiseRegular, PauseRegular, PlayRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { DeliveryView } from '#core/contract/delivery';
import { mayBeRetried } from '#core/delivery/course/may-be-retried';
import type { DeliveryAction, useDeliveryAction } from '../api/use-delivery-action';
import { useVoice } from '../language/voice';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { ProblemMessage } from '../ui/problem-message';

const useStyles = makeStyles({
  all: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Is there, or will there be, anything to hold back? */
const canPause = ({ paused, counts, microPulse, cards }: DeliveryView): boolean =>
  paused || counts.planned > 0 || microPulse < cards;

type Props = Readonly<{
  delivery: DeliveryView;
  act: ReturnType<typeof useDeliveryAction>;
  /** It is being called off, and the buttons are about to vanish. */
  onCancel: () => void;
}>;

const Buttons = ({ delivery, act, onAsk }: Pick<Props, 'delivery' | 'act'> & Readonly<{ onAsk: () => void }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  const restoreFocus = useRestoreFocusTarget();
  const toggle: DeliveryAction = delivery.paused ? 'resume' : 'pause';
  // When calling off, the focus is on its way to the heading and must find no button to stay at.
  const isCancelling = act.isPending && act.variables === 'cancel';
  const isRetryable = delivery.reasons.some(({ state, reason }) => mayBeRetried(state, reason));
  return (
    <div className={styles.buttons}>
      {canPause(delivery) && (
        <Button
          appearance={delivery.paused ? 'primary' : 'secondary'}
          icon={delivery.paused ? <PlayRegular /> : <PauseRegular />}
          disabled={isCancelling}
          disabledFocusable={act.isPending}
          onClick={() => act.mutate(toggle)}
        >
          {say(`delivery.${toggle}`)}
        </Button>
      )}
      <Button
        icon={<ArrowClockwiseRegular />}
        disabled={isCancelling}
        disabledFocusable={act.isPending || !isRetryable}
        onClick={() => act.mutate('retry')}
      >
        {say('delivery.retry')}
      </Button>
      <Button {...restoreFocus} disabled={act.isPending} onClick={onAsk}>
        {say('waves.cancel')}
      </Button>
    </div>
  );
};

/** What can be done about the delivery of an open wave. */
export const DeliveryActions = ({ delivery, act, onCancel }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const [isAsked, setIsAsked] = useState(false);
  const isCalledOff = act.variables === 'cancel' && (act.isPending || act.isSuccess);
  // Only when the dialog is gone can the focus go anywhere else.
  useEffect(() => {
    if (isCalledOff) onCancel();
  }, [isCalledOff, onCancel]);
  const confirm = (): void => {
    act.mutate('cancel');
    setIsAsked(false);
  };
  const retried = act.isSuccess && act.data !== null ? say('delivery.retried', { n: act.data }) : null;
  return (
    <div className={styles.all}>
      {act.isError && <ProblemMessage error={act.error} />}
      {delivery.state === 'open' && (
        <>
          <Buttons delivery={delivery} act={act} onAsk={() => setIsAsked(true)} />
          <p className={styles.quiet} aria-live="polite">
            {retried ?? say('delivery.retry.hint')}
          </p>
        </>
      )}
      {isAsked && (
        <ConfirmDialog
          heading={say('waves.cancel.ask', { title: delivery.title })}
          detail={say('waves.cancel.detail')}
          confirm={say('waves.cancel')}
          onConfirm={confirm}
          onClose={() => setIsAsked(false)}
        />
      )}
    </div>
  );
};
