import { useState } from 'react';
import type { AuditView } from '#core/communication-audit/audit-view';
import { useCommunicationAudit } from '../api/use-communication-audits';
import { useVoice } from '../language/voice';
import { PageTop } from '../ui/page-top';
import { QueryGate } from '../ui/query-gate';
import { useAuditStyles } from './audit-styles';
import { FindingsSection } from './findings-section';
import { RatingSection } from './rating-section';
import { ResultSection } from './result-section';
import { SeatsSection } from './seats-section';

const Parts = ({ audit, onBack }: Readonly<{ audit: AuditView; onBack: () => void }>) => {
  const mine = audit.seats.find(({ isMine }) => isMine);
  return (
    <>
      {mine && !mine.isFinished && audit.mine && <RatingSection quarter={audit.quarter} messages={audit.mine} />}
      {audit.result && <ResultSection quarter={audit.quarter} result={audit.result} />}
      {audit.isFinished && <FindingsSection quarter={audit.quarter} findings={audit.findings} />}
      {!audit.isFinished && <SeatsSection audit={audit} onRemoved={onBack} />}
    </>
  );
};

/** One audit: rating it, who rates, and what came of it. */
export const AuditDetail = ({ quarter, onBack }: Readonly<{ quarter: string; onBack: () => void }>) => {
  const { say } = useVoice();
  const styles = useAuditStyles();
  const audit = useCommunicationAudit(quarter);
  const [heading] = useState(() => say('communicationsAudit.of', { quarter }));
  return (
    <div className={styles.page}>
      <PageTop title={heading} back={say('communicationsAudit.all')} onBack={onBack} />
      <QueryGate query={audit}>
        {({ audit }) => (
          <>
            <p className={styles.plain}>
              {audit.sampled < audit.sent
                ? say('communicationsAudit.sample.drawn', { sent: audit.sent, sampled: audit.sampled })
                : say('communicationsAudit.sample.all', { sent: audit.sent })}
            </p>
            <Parts audit={audit} onBack={onBack} />
          </>
        )}
      </QueryGate>
    </div>
  );
};
