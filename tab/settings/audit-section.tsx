import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AuditEntry } from '#core/audit/audit-entry';
import type { AuditFilter } from '#core/audit/audit-filter';
import { deedWords } from '#core/audit/deed-words';
import { periods } from '#core/retention/periods';
import { useAudit } from '../api/use-audit';
import { useAuditFile } from '../api/use-export';
import { DownloadButtons } from '../export/download-buttons';
import { useVoice } from '../language/voice';
import { Patient } from '../ui/patient';
import { ProblemMessage } from '../ui/problem-message';
import { Section } from '../ui/section';
import { AuditFilterFields } from './audit-filter-fields';

const useStyles = makeStyles({
  all: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  detail: { margin: 0 },
  list: { display: 'grid', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  when: { color: tokens.colorNeutralForeground3 },
});

const EntryRow = ({ entry }: Readonly<{ entry: AuditEntry }>) => {
  const voice = useVoice();
  const styles = useStyles();
  const [what, ...details] = deedWords(entry.deed, voice);
  return (
    <li>
      <div className={styles.when}>
        {voice.say('audit.entry', { time: voice.times.moment(entry.at), name: entry.byName || entry.by })}
      </div>
      <div>{what}</div>
      {details.map((detail) => (
        <div key={detail}>{detail}</div>
      ))}
    </li>
  );
};

/** Who did what, newest first; older entries on request, and the whole log as a file. */
export const AuditSection = () => {
  const { say } = useVoice();
  const styles = useStyles();
  const [filter, setFilter] = useState<AuditFilter>({});
  const audit = useAudit(filter);
  const entries = audit.data?.pages.flatMap((page) => page.entries) ?? [];
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <Section heading={say('audit.heading')}>
      <div className={styles.all}>
        <p className={styles.detail}>{say('audit.detail', periods.audit)}</p>
        <AuditFilterFields filter={filter} onChange={setFilter} />
        {audit.isPending && <Patient />}
        {audit.isError && <ProblemMessage error={audit.error} onRetry={() => void audit.refetch()} />}
        <div aria-live="polite">
          {audit.isSuccess && entries.length === 0 && say(isFiltered ? 'audit.noneWanted' : 'audit.empty')}
        </div>
        {entries.length > 0 && (
          <ul className={styles.list}>
            {entries.map((entry) => (
              <EntryRow key={entry.id} entry={entry} />
            ))}
          </ul>
        )}
        {audit.hasNextPage && (
          <Button disabledFocusable={audit.isFetchingNextPage} onClick={() => void audit.fetchNextPage()}>
            {say('audit.older')}
          </Button>
        )}
        <DownloadButtons file={useAuditFile()} hint={say('audit.files')} />
      </div>
    </Section>
  );
};
