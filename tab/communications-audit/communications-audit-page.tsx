import { useState } from 'react';
import { AuditDetail } from './audit-detail';
import { useAuditStyles } from './audit-styles';
import { AuditsSection } from './audits-section';
import { ChannelsGate } from './channels-gate';

/** The communications audits of the PMO, and beside them its channels and what people say of its service. */
export const CommunicationsAuditPage = () => {
  const styles = useAuditStyles();
  const [shown, setShown] = useState<string | null>(null);
  if (shown !== null) return <AuditDetail quarter={shown} onBack={() => setShown(null)} />;
  return (
    <div className={styles.page}>
      <AuditsSection onShow={setShown} />
      <ChannelsGate />
    </div>
  );
};
