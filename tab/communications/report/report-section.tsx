import { makeStyles, tokens } from '@fluentui/react-components';
import type { CommunicationReport } from '#core/communication/report';
import { useCommunicationReport } from '../../api/use-communication-report';
import { useVoice } from '../../language/voice';
import { QueryGate } from '../../ui/query-gate';
import { Section } from '../../ui/section';
import { ReportTable } from './report-table';

const useStyles = makeStyles({
  line: { margin: 0, maxWidth: '76ch' },
  heading: { marginBlock: `${tokens.spacingVerticalM} ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  quiet: { margin: 0, marginTop: tokens.spacingVerticalS, color: tokens.colorNeutralForeground3, maxWidth: '76ch' },
});

const Report = ({ report }: Readonly<{ report: CommunicationReport }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  if (report.channels.length === 0) return <p className={styles.line}>{say('communications.report.none')}</p>;
  return (
    <>
      <ReportTable
        name={say('communications.report.table')}
        rowName={say('communications.report.channels')}
        rows={report.channels.map(({ channel, quarter, messages, letters }) => ({
          key: `${quarter} ${channel}`,
          name: say(`communications.channel.${channel}`),
          quarter,
          messages,
          letters,
        }))}
      />
      {report.authors.length > 0 && (
        <>
          <h3 className={styles.heading}>{say('communications.report.authors')}</h3>
          <ReportTable
            name={say('communications.report.authors')}
            rowName={say('communications.author')}
            rows={report.authors.map(({ authorId, authorName, messages, letters }) => ({
              key: authorId,
              name: authorName || say('communications.author.none'),
              quarter: null,
              messages,
              letters,
            }))}
          />
        </>
      )}
      <p className={styles.quiet}>{say('communications.report.how')}</p>
    </>
  );
};

/** What readers say of the messages by channel and quarter, and of authors with enough of them. */
export const ReportSection = () => {
  const { say } = useVoice();
  const query = useCommunicationReport();
  return (
    <Section heading={say('communications.report')}>
      <QueryGate query={query}>{(report) => <Report report={report} />}</QueryGate>
    </Section>
  );
};
