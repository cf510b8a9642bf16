import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { CommunicationView } from '#core/contract/communications';
import { useCommunications } from '../api/use-communications';
import { useCommunicationsFile } from '../api/use-export';
import { useKeptDraft } from '../api/use-kept-draft';
import { DownloadButtons } from '../export/download-buttons';
import { useVoice } from '../language/voice';
import { QueryGate } from '../ui/query-gate';
import { Section } from '../ui/section';
import type { WorkspaceTime } from '../waves/workspace-time';
import type { MessageDraft } from './check/message-draft';
import { allCommunications, filtered, isReviewDue, quarterOf } from './communication-filter';
import { CommunicationFilters } from './communication-filters';
import { CommunicationRow, columns, wide } from './communication-row';
import { ReportSection } from './report/report-section';

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    [wide]: { gap: 0 },
  },
  columns: {
    display: 'none',
    [wide]: {
      display: 'grid',
      gridTemplateColumns: columns,
      columnGap: tokens.spacingHorizontalM,
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      color: tokens.colorNeutralForeground3,
      fontSize: tokens.fontSizeBase200,
      borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

const columnNames = ['purpose', 'channel', 'author', 'state', 'score'] as const;

type ListProps = Readonly<{
  communications: readonly CommunicationView[];
  /** So many are kept from the reader for now, who rates them in an audit. */
  held: number;
  workspace: WorkspaceTime;
  onOpen: (communicationId: string) => void;
}>;

const CommunicationList = ({ communications, held, workspace, onOpen }: ListProps) => {
  const { say } = useVoice();
  const styles = useStyles();
  const [filter, setFilter] = useState(allCommunications);
  const now = new Date().toISOString();
  const quarters = useMemo(
    () => [...new Set(communications.map((one) => quarterOf(one, workspace)))].sort().reverse(),
    [communications, workspace],
  );
  const heldNote = held > 0 && <p className={styles.quiet}>{say('communications.held', { n: held })}</p>;
  if (communications.length === 0) return heldNote || <p>{say('communications.none')}</p>;
  const shown = filtered(communications, filter, workspace, now);
  return (
    <>
      <CommunicationFilters
        filter={filter}
        quarters={quarters}
        onChange={(change) => setFilter({ ...filter, ...change })}
      />
      <p className={styles.quiet} aria-live="polite">
        {say('communications.shown', { n: shown.length, all: communications.length })}
      </p>
      {heldNote}
      {shown.length > 0 && (
        <div className={styles.columns} aria-hidden>
          {columnNames.map((name) => (
            <span key={name}>{say(`communications.${name}`)}</span>
          ))}
        </div>
      )}
      <ul className={styles.list} aria-label={say('communications.register')}>
        {shown.map((communication) => (
          <CommunicationRow
            key={communication.id}
            communication={communication}
            isDue={isReviewDue(communication, workspace, now)}
            onOpen={() => onOpen(communication.id)}
          />
        ))}
      </ul>
    </>
  );
};

type Props = Readonly<{ workspace: WorkspaceTime; onCheck: () => void; onOpen: (communicationId: string) => void }>;

/** The register of communications, and the way to check the next one. */
export const RegisterPlace = ({ workspace, onCheck, onOpen }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const communications = useCommunications();
  const hasDraft = (useKeptDraft<MessageDraft>('message').find()?.text ?? '').trim() !== '';
  const check = (
    <Button appearance="primary" icon={<CheckmarkCircleRegular />} onClick={onCheck}>
      {say(hasDraft ? 'communications.check.goOn' : 'communications.check')}
    </Button>
  );
  const file = useCommunicationsFile();
  const { data } = communications;
  const hasAny = (data?.communications.length ?? 0) > 0;
  // Before anything was sent nobody can have been asked.
  const hasSent = data?.communications.some(({ state }) => state === 'sent') ?? false;
  return (
    <div className={styles.page}>
      <Section heading={say('communications.register')} aside={check}>
        <QueryGate query={communications}>
          {(given) => <CommunicationList {...given} workspace={workspace} onOpen={onOpen} />}
        </QueryGate>
      </Section>
      {hasAny && <DownloadButtons file={file} hint={say('communications.files')} />}
      {hasSent && <ReportSection />}
    </div>
  );
};
