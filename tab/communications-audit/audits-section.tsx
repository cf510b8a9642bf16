import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { AuditSummary } from '#core/communication-audit/audit-view';
import { fullSample } from '#core/communication-audit/communication-audit';
import { useCommunicationAuditAction } from '../api/use-communication-audit-action';
import { useCommunicationAudits } from '../api/use-communication-audits';
import { useVoice } from '../language/voice';
import { ProblemMessage } from '../ui/problem-message';
import { QueryGate } from '../ui/query-gate';
import { Section } from '../ui/section';
import { useAuditStyles } from './audit-styles';
import { standingWords } from './audit-words';

type Quarter = { readonly quarter: string; readonly sent: number };

const Begin = ({
  quarters,
  onBegun,
}: Readonly<{ quarters: readonly Quarter[]; onBegun: (quarter: string) => void }>) => {
  const { say } = useVoice();
  const styles = useAuditStyles();
  const [chosen, setChosen] = useState(quarters[0]?.quarter ?? '');
  const action = useCommunicationAuditAction(chosen);
  const sent = quarters.find(({ quarter }) => quarter === chosen)?.sent ?? 0;
  const begin = (): void => action.mutate({ kind: 'begin' }, { onSuccess: () => onBegun(chosen) });
  return (
    <div className={styles.stack}>
      <div className={styles.ends}>
        <Field className={styles.choice} label={say('communicationsAudit.quarter')}>
          <Select value={chosen} onChange={(_, { value }) => setChosen(value)}>
            {quarters.map(({ quarter, sent }) => (
              <option key={quarter} value={quarter}>
                {say('communicationsAudit.quarter.sent', { quarter, sent })}
              </option>
            ))}
          </Select>
        </Field>
        <Button appearance="primary" disabledFocusable={action.isPending} onClick={begin}>
          {say('communicationsAudit.begin')}
        </Button>
      </div>
      <p className={styles.quiet}>
        {sent > fullSample
          ? say('communicationsAudit.begin.drawn', { sent, sampled: fullSample })
          : say('communicationsAudit.begin.all', { sent })}
      </p>
      {action.isError && <ProblemMessage error={action.error} />}
    </div>
  );
};

const AuditRow = ({ audit, onShow }: Readonly<{ audit: AuditSummary; onShow: (quarter: string) => void }>) => {
  const { say } = useVoice();
  const styles = useAuditStyles();
  return (
    <li className={styles.line}>
      <Button onClick={() => onShow(audit.quarter)}>{say('communicationsAudit.of', { quarter: audit.quarter })}</Button>
      <span>{standingWords(say, audit)}</span>
    </li>
  );
};

/** The audits there are, and the way to begin one. */
export const AuditsSection = ({ onShow }: Readonly<{ onShow: (quarter: string) => void }>) => {
  const { say } = useVoice();
  const styles = useAuditStyles();
  return (
    <Section heading={say('communicationsAudit.audits')}>
      <div className={styles.stack}>
        <p className={styles.plain}>{say('communicationsAudit.detail')}</p>
        <QueryGate query={useCommunicationAudits()}>
          {({ audits, quarters }) => (
            <>
              {audits.length > 0 && (
                <ul className={styles.list}>
                  {audits.map((audit) => (
                    <AuditRow key={audit.quarter} audit={audit} onShow={onShow} />
                  ))}
                </ul>
              )}
              {quarters.length > 0 && (
                <Begin key={quarters.map(({ quarter }) => quarter).join()} quarters={quarters} onBegun={onShow} />
              )}
              {quarters.length === 0 && audits.length === 0 && <p>{say('communicationsAudit.empty')}</p>}
            </>
          )}
        </QueryGate>
      </div>
    </Section>
  );
};
