import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { useState } from 'react';
import type { AuditView } from '#core/communication-audit/audit-view';
import { useCommunicationAuditAction } from '../api/use-communication-audit-action';
import { useWorkspace } from '../api/use-workspace';
import { useVoice } from '../language/voice';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { ProblemMessage } from '../ui/problem-message';
import { Section } from '../ui/section';
import { useAuditStyles } from './audit-styles';

/** What is lost, and so is asked about first. */
type Asked = { readonly kind: 'leave-seat'; readonly seat: number } | { readonly kind: 'remove' };

/** Who rates, and the way onto a seat and off it again. */
export const SeatsSection = ({ audit, onRemoved }: Readonly<{ audit: AuditView; onRemoved: () => void }>) => {
  const { say } = useVoice();
  const styles = useAuditStyles();
  const restoreFocus = useRestoreFocusTarget();
  const isLead = useWorkspace().data?.role === 'lead';
  const action = useCommunicationAuditAction(audit.quarter);
  const [asked, setAsked] = useState<Asked | null>(null);
  const isMine = audit.seats.some((seat) => seat.isMine);
  const confirm = (): void => {
    if (asked) action.mutate(asked, { onSuccess: () => asked.kind === 'remove' && onRemoved() });
    setAsked(null);
  };
  return (
    <Section heading={say('communicationsAudit.seats')}>
      <div className={styles.stack}>
        <p className={styles.plain}>{say('communicationsAudit.seats.detail')}</p>
        <ul className={styles.list}>
          {audit.seats.map(({ seat, name, isMine, isFinished }) => (
            <li key={seat} className={styles.line}>
              <span>
                {say(isFinished ? 'communicationsAudit.seat.finished' : 'communicationsAudit.seat.rating', { name })}
              </span>
              {!isFinished && (isMine || isLead) && (
                <Button {...restoreFocus} size="small" onClick={() => setAsked({ kind: 'leave-seat', seat })}>
                  {isMine ? say('communicationsAudit.seat.leave') : say('communicationsAudit.seat.free', { name })}
                </Button>
              )}
            </li>
          ))}
        </ul>
        <div className={styles.line}>
          {!isMine && audit.seats.length < 2 && (
            <Button
              appearance="primary"
              disabledFocusable={action.isPending}
              onClick={() => action.mutate({ kind: 'take-seat' })}
            >
              {say('communicationsAudit.seat.take')}
            </Button>
          )}
          {isLead && (
            <Button {...restoreFocus} onClick={() => setAsked({ kind: 'remove' })}>
              {say('communicationsAudit.remove')}
            </Button>
          )}
        </div>
        {action.isError && <ProblemMessage error={action.error} />}
        {asked && (
          <ConfirmDialog
            heading={say(`communicationsAudit.confirm.${asked.kind}`)}
            detail={say(`communicationsAudit.confirm.${asked.kind}.means`)}
            confirm={say(`communicationsAudit.confirm.${asked.kind}.do`)}
            onConfirm={confirm}
            onClose={() => setAsked(null)}
          />
        )}
      </div>
    </Section>
  );
};
