import type { ChannelView } from '#core/contract/channel-inventory';
import { useVoice } from '../language/voice';
import { useResultsStyles } from '../results/results-styles';
import { ResultsTable } from '../results/results-table';
import { Section } from '../ui/section';
import { useAuditStyles } from './audit-styles';

/** Of the people whom each channel reaches, the share that each other one reaches too. */
export const OverlapSection = ({ channels }: Readonly<{ channels: readonly ChannelView[] }>) => {
  const { say, figures } = useVoice();
  const styles = useAuditStyles();
  const table = useResultsStyles();
  const wordsOf = ({ id, reach, also }: ChannelView, other: ChannelView): string => {
    if (id === other.id || reach === 0) return '–';
    const people = also.find(({ channelId }) => channelId === other.id)?.people ?? 0;
    return figures.percent(people / reach);
  };
  return (
    <Section heading={say('communicationsAudit.overlap')}>
      <div className={styles.stack}>
        <p className={styles.plain}>{say('communicationsAudit.overlap.detail')}</p>
        <ResultsTable
          name={say('communicationsAudit.table.overlap')}
          columns={[say('communicationsAudit.channel.name'), ...channels.map(({ name }) => name)]}
        >
          <tbody>
            {channels.map((channel) => (
              <tr key={channel.id}>
                <th scope="row" className={table.cell}>
                  {channel.name}
                </th>
                {channels.map((other) => (
                  <td key={other.id} className={table.cell}>
                    {wordsOf(channel, other)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </ResultsTable>
      </div>
    </Section>
  );
};
