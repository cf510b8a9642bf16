import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '#core/communication-audit/communication-audit';
import { type CommunicationAuditMutation, useCommunicationAuditAction } from '../api/use-communication-audit-action';
import { useVoice } from '../language/voice';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { ProblemMessage } from '../ui/problem-message';
import { Section } from '../ui/section';
import { useAuditStyles } from './audit-styles';
import { FindingDialog } from './finding-dialog';

type ItemProps = Readonly<{ finding: Finding; action: CommunicationAuditMutation; onChange: () => void }>;

const FindingItem = ({ finding, action, onChange }: ItemProps) => {
  const { say, times } = useVoice();
  const styles = useAuditStyles();
  const restoreFocus = useRestoreFocusTarget();
  const [isAsking, setIsAsking] = useState(false);
  const remove = (): void => {
    setIsAsking(false);
    action.mutate({ kind: 'remove-finding', findingId: finding.id });
  };
  const { letter, text, action: todo } = finding;
  return (
    <li className={styles.stack}>
      <p className={styles.plain}>
        {letter === null ? text : say('communicationsAudit.finding', { letter: say(`abcde.letter.${letter}`), text })}
      </p>
      {todo && (
        <p className={styles.quiet}>
          {say('communicationsAudit.finding.action', {
            title: todo.title,
            owner: todo.ownerName || say('communicationsAudit.nobody'),
            due: times.date(todo.due),
            status: say(`communicationsAudit.action.${todo.status}`),
          })}
        </p>
      )}
      {todo?.status !== 'taken' && (
        <div className={styles.line}>
          <Button {...restoreFocus} size="small" onClick={onChange}>
            {say('communicationsAudit.finding.change')}
          </Button>
          <Button {...restoreFocus} size="small" onClick={() => setIsAsking(true)}>
            {say('communicationsAudit.finding.remove')}
          </Button>
        </div>
      )}
      {isAsking && (
        <ConfirmDialog
          heading={say('communicationsAudit.finding.remove')}
          detail={text}
          confirm={say('communicationsAudit.finding.remove')}
          onConfirm={remove}
          onClose={() => setIsAsking(false)}
        />
      )}
    </li>
  );
};

type Props = Readonly<{ quarter: string; findings: readonly Finding[] }>;

/** What the two found, and what is to be done about it. */
export const FindingsSection = ({ quarter, findings }: Props) => {
  const { say } = useVoice();
  const styles = useAuditStyles();
  const restoreFocus = useRestoreFocusTarget();
  const action = useCommunicationAuditAction(quarter);
  const [writing, setWriting] = useState<Finding | 'new' | null>(null);
  const add = (
    <Button {...restoreFocus} appearance="primary" onClick={() => setWriting('new')}>
      {say('communicationsAudit.finding.add')}
    </Button>
  );
  return (
    <Section heading={say('communicationsAudit.findings')} aside={add}>
      <div className={styles.stack}>
        {findings.length === 0 && <p className={styles.plain}>{say('communicationsAudit.findings.empty')}</p>}
        <ul className={styles.list}>
          {findings.map((finding) => (
            <FindingItem key={finding.id} finding={finding} action={action} onChange={() => setWriting(finding)} />
          ))}
        </ul>
        {action.isError && <ProblemMessage error={action.error} />}
        {writing && (
          <FindingDialog
            quarter={quarter}
            finding={writing === 'new' ? null : writing}
            onClose={() => setWriting(null)}
          />
        )}
      </div>
    </Section>
  );
};
