import { makeStyles, tokens } from '@fluentui/react-components';
import { useWorkspace } from '../api/use-workspace';
import { HealthSection } from '../health/health-section';
import { QueryGate } from '../ui/query-gate';
import { AuditSection } from './audit-section';
import { LeadsSection } from './leads-section';
import { RetentionSection } from './retention-section';
import { SettingsRead, SettingsSection } from './settings-section';

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM, maxWidth: '800px' },
});

/** How this PMO asks, who leads it, and what was done: leads change it, members read it. */
export const SettingsPage = () => {
  const styles = useStyles();
  return (
    <QueryGate query={useWorkspace()}>
      {({ role, settings }) => (
        <div className={styles.page}>
          {role === 'lead' ? <SettingsSection settings={settings} /> : <SettingsRead settings={settings} />}
          <LeadsSection isLead={role === 'lead'} />
          {role === 'lead' && <HealthSection />}
          {role === 'lead' && <AuditSection />}
          <RetentionSection isLead={role === 'lead'} />
        </div>
      )}
    </QueryGate>
  );
};
