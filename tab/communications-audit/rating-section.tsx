import { Button, ProgressBar, useRestoreFocusTarget } from '@fluentui/react-components';
import { useState } from 'react';
import { letters } from '#core/abcde/letter';
import type { MessageToRate } from '#core/communication-audit/audit-view';
import { useCommunicationAuditAction } from '../api/use-communication-audit-action';
import { useRateMessage } from '../api/use-rate-message';
import { useVoice } from '../language/voice';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { ProblemMessage } from '../ui/problem-message';
import { Section } from '../ui/section';
import { useAuditStyles } from './audit-styles';
import { MessageRatingForm } from './message-rating-form';
import { MessageToRead } from './message-to-read';

const isWhole = ({ rating }: MessageToRate): boolean => letters.every((letter) => rating.ratings[letter] !== undefined);

type Props = Readonly<{ quarter: string; messages: readonly MessageToRate[] }>;

const Finish = ({ quarter, isReady }: Readonly<{ quarter: string; isReady: boolean }>) => {
  const { say } = useVoice();
  const restoreFocus = useRestoreFocusTarget();
  const action = useCommunicationAuditAction(quarter);
  const [isAsking, setIsAsking] = useState(false);
  const finish = (): void => {
    setIsAsking(false);
    action.mutate({ kind: 'finish' });
  };
  return (
    <>
      {isReady && (
        <Button
          {...restoreFocus}
          appearance="primary"
          disabledFocusable={action.isPending}
          onClick={() => setIsAsking(true)}
        >
          {say('communicationsAudit.finish')}
        </Button>
      )}
      {action.isError && <ProblemMessage error={action.error} />}
      {isAsking && (
        <ConfirmDialog
          heading={say('communicationsAudit.confirm.finish')}
          detail={say('communicationsAudit.confirm.finish.means')}
          confirm={say('communicationsAudit.finish')}
          onConfirm={finish}
          onClose={() => setIsAsking(false)}
        />
      )}
    </>
  );
};

/** Rating: one message at a time, each letter by its anchors; everything is saved as it is chosen. */
export const RatingSection = ({ quarter, messages }: Props) => {
  const { say } = useVoice();
  const styles = useAuditStyles();
  const rate = useRateMessage(quarter);
  const done = messages.filter(isWhole).length;
  // Whoever comes back goes on where they were.
  const [place, setPlace] = useState(() =>
    Math.max(
      0,
      messages.findIndex((message) => !isWhole(message)),
    ),
  );
  const message = messages[Math.min(place, messages.length - 1)];
  if (!message) return null;
  return (
    <Section heading={say('communicationsAudit.rate')}>
      <div className={styles.stack}>
        <p className={styles.plain} aria-live="polite">
          {say('communicationsAudit.progress', { done, all: messages.length })}
        </p>
        <ProgressBar value={done} max={messages.length} aria-label={say('communicationsAudit.rate')} />
        <MessageToRead
          key={message.communicationId}
          message={message}
          heading={say('communicationsAudit.place', { place: place + 1, all: messages.length })}
        />
        <MessageRatingForm
          key={`rating ${message.communicationId}`}
          rating={message.rating}
          onRate={(rating) => rate.mutate({ communicationId: message.communicationId, rating })}
        />
        {rate.isError && <ProblemMessage error={rate.error} onRetry={() => rate.mutate(rate.variables)} />}
        <div className={styles.line}>
          <Button disabledFocusable={place === 0} onClick={() => setPlace(place - 1)}>
            {say('communicationsAudit.previous')}
          </Button>
          <Button disabledFocusable={place >= messages.length - 1} onClick={() => setPlace(place + 1)}>
            {say('communicationsAudit.next')}
          </Button>
          <Finish quarter={quarter} isReady={done === messages.length} />
        </div>
        <p className={styles.quiet}>{say('communicationsAudit.saved')}</p>
      </div>
    </Section>
  );
};
