import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { useState } from 'react';
import type { ChannelView } from '#core/contract/channel-inventory';
import type { Say } from '#core/language/language';
import { useChannelAction } from '../api/use-channels';
import { useVoice } from '../language/voice';
import { useResultsStyles } from '../results/results-styles';
import { ResultsTable } from '../results/results-table';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { ProblemMessage } from '../ui/problem-message';
import { Section } from '../ui/section';
import { useAuditStyles } from './audit-styles';
import { ChannelDialog } from './channel-dialog';

const audienceOf = (say: Say, { audience }: ChannelView): string => {
  if (audience.kind === 'people') return say('communicationsAudit.audience.people', { count: audience.userIds.length });
  return say(`communicationsAudit.audience.${audience.kind}`, { ...audience });
};

type RowProps = Readonly<{
  channel: ChannelView;
  registered: number;
  onChange: () => void;
  onRemove: () => void;
}>;

const ChannelRow = ({ channel, registered, onChange, onRemove }: RowProps) => {
  const { say } = useVoice();
  const styles = useResultsStyles();
  const restoreFocus = useRestoreFocusTarget();
  const { name, kind, purpose, owner, frequency, reach } = channel;
  const none = say('communicationsAudit.fact.none');
  const cells = [
    say(`communicationsAudit.way.${kind}`),
    purpose || none,
    owner || none,
    audienceOf(say, channel),
    say('communicationsAudit.reach.of', { reach, registered }),
    say(`communicationsAudit.frequency.${frequency}`),
  ];
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {name}
      </th>
      {cells.map((words, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a row never change places
        <td key={index} className={styles.cell}>
          {words}
        </td>
      ))}
      <td className={styles.cell}>
        <div className={styles.wrap}>
          <Button
            {...restoreFocus}
            size="small"
            aria-label={say('communicationsAudit.channel.change.of', { name })}
            onClick={onChange}
          >
            {say('communicationsAudit.channel.change')}
          </Button>
          <Button
            {...restoreFocus}
            size="small"
            aria-label={say('communicationsAudit.channel.remove.of', { name })}
            onClick={onRemove}
          >
            {say('communicationsAudit.channel.remove')}
          </Button>
        </div>
      </td>
    </tr>
  );
};

type Props = Readonly<{ channels: readonly ChannelView[]; registered: number; reachedByNone: number }>;

type TableProps = Pick<Props, 'channels' | 'registered'> & Readonly<{ onChange: (channel: ChannelView) => void }>;

const ChannelTable = ({ channels, registered, onChange }: TableProps) => {
  const { say } = useVoice();
  const action = useChannelAction();
  const [leaving, setLeaving] = useState<ChannelView | null>(null);
  const remove = (): void => {
    if (leaving) action.mutate({ channelId: leaving.id, channel: null });
    setLeaving(null);
  };
  const columns = (['name', 'way', 'purpose', 'owner', 'audience', 'reach', 'frequency', 'actions'] as const).map(
    (column) => say(`communicationsAudit.channel.${column}`),
  );
  return (
    <>
      <ResultsTable name={say('communicationsAudit.table.inventory')} columns={columns}>
        <tbody>
          {channels.map((channel) => (
            <ChannelRow
              key={channel.id}
              channel={channel}
              registered={registered}
              onChange={() => onChange(channel)}
              onRemove={() => setLeaving(channel)}
            />
          ))}
        </tbody>
      </ResultsTable>
      {action.isError && <ProblemMessage error={action.error} />}
      {leaving && (
        <ConfirmDialog
          heading={say('communicationsAudit.channel.remove.of', { name: leaving.name })}
          detail={say('communicationsAudit.channel.remove.means')}
          confirm={say('communicationsAudit.channel.remove')}
          onConfirm={remove}
          onClose={() => setLeaving(null)}
        />
      )}
    </>
  );
};

/** By what ways the PMO reaches people, kept by its members. */
export const InventorySection = ({ channels, registered, reachedByNone }: Props) => {
  const { say } = useVoice();
  const styles = useAuditStyles();
  const restoreFocus = useRestoreFocusTarget();
  const [writing, setWriting] = useState<ChannelView | 'new' | null>(null);
  const add = (
    <Button {...restoreFocus} onClick={() => setWriting('new')}>
      {say('communicationsAudit.channel.add')}
    </Button>
  );
  return (
    <Section heading={say('communicationsAudit.inventory')} aside={add}>
      <div className={styles.stack}>
        {channels.length === 0 ? (
          <p className={styles.plain}>{say('communicationsAudit.inventory.empty')}</p>
        ) : (
          <>
            <ChannelTable channels={channels} registered={registered} onChange={setWriting} />
            <p className={styles.quiet}>{say('communicationsAudit.reach.none', { reachedByNone, registered })}</p>
          </>
        )}
        {writing && <ChannelDialog channel={writing === 'new' ? null : writing} onClose={() => setWriting(null)} />}
      </div>
    </Section>
  );
};
