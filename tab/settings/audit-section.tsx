import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { AuditDeed, AuditEntry } from '#core/audit/audit-entry';
import { useAudit } from '../api/use-audit';
import { useVoice, type Voice } from '../language/voice';
import { Patient } from '../ui/patient';
import { ProblemMessage } from '../ui/problem-message';
import { Section } from '../ui/section';
import { loggedWords, settingTitle } from './setting-words';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalM, padding: 0, listStyleType: 'none' },
  when: { color: tokens.colorNeutralForeground3 },
});

/** What was done, in words; a changed setting as it was and as it became. */
const deedWords = (deed: AuditDeed, voice: Voice): string[] => {
  const { say } = voice;
  if (deed.kind !== 'settings-changed') {
    const name = 'name' in deed ? deed.name : '';
    return [say(`audit.${deed.kind}`, { name, count: 'count' in deed ? deed.count : 0 })];
  }
  const changes = deed.changes.map(({ setting, from, to }) =>
    say('audit.setting', {
      setting: settingTitle(setting, say),
      from: loggedWords(setting, from, voice),
      to: loggedWords(setting, to, voice),
    }),
  );
  return [say('audit.settings-changed'), ...changes];
};

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

/** Who did what, newest first; older entries on request. */
export const AuditSection = () => {
  const { say } = useVoice();
  const styles = useStyles();
  const audit = useAudit();
  const entries = audit.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <Section heading={say('audit.heading')}>
      <p>{say('audit.detail')}</p>
      {audit.isPending && <Patient />}
      {audit.isError && <ProblemMessage error={audit.error} onRetry={() => void audit.refetch()} />}
      {audit.isSuccess && entries.length === 0 && <p>{say('audit.empty')}</p>}
      <ul className={styles.list}>
        {entries.map((entry) => (
          <EntryRow key={entry.id} entry={entry} />
        ))}
      </ul>
      {audit.hasNextPage && (
        <Button disabledFocusable={audit.isFetchingNextPage} onClick={() => void audit.fetchNextPage()}>
          {say('audit.older')}
        </Button>
      )}
    </Section>
  );
};
