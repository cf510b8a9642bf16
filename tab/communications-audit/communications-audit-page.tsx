import { useState } from 'react';
import { useVoice } from '../language/voice';
import { PageTop } from '../ui/page-top';
import { AuditDetail } from './audit-detail';
import { useAuditStyles } from './audit-styles';
import { AuditsSection } from './audits-section';
import { ChannelsGate } from './channels-gate';

/** The communications audits of the PMO, and beside them its channels and what people say of its service. */
export const CommunicationsAuditPage = ({ onBack }: Readonly<{ onBack: () => void }>) => {
  const { say } = useVoice();
  const styles = useAuditStyles();
  const [shown, setShown] = useState<string | null>(null);
  if (shown !== null) return <AuditDetail quarter={shown} onBack={() => setShown(null)} />;
  return (
    <div className={styles.page}>
      <PageTop title={say('communicationsAudit.heading')} back={say('communicationsAudit.back')} onBack={onBack} />
      <AuditsSection onShow={setShown} />
      <ChannelsGate />
    </div>
  );
};
