import { Field, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { channels } from '#core/abcde/channel';
import { useVoice } from '../language/voice';
import { type CommunicationFilter, shownStates } from './communication-filter';

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(180px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
  },
  // Fluent's box counts its padding outside of its width, and is never narrower than what is in it.
  search: { boxSizing: 'border-box', minWidth: 0, maxWidth: 'none', width: '100%' },
});

type Props = Readonly<{
  filter: CommunicationFilter;
  /** The quarters of the register, the latest first. */
  quarters: readonly string[];
  onChange: (change: Partial<CommunicationFilter>) => void;
}>;

/** Which part of the register of communications is shown. */
export const CommunicationFilters = ({ filter, quarters, onChange }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  return (
    <div className={styles.filters}>
      <Field label={say('communications.find')}>
        <SearchBox
          className={styles.search}
          value={filter.wanted}
          onChange={(_, { value }) => onChange({ wanted: value })}
        />
      </Field>
      <Field label={say('communications.state')}>
        <Select
          value={filter.state}
          onChange={(_, { value }) => onChange({ state: shownStates.find((one) => one === value) ?? 'all' })}
        >
          {shownStates.map((state) => (
            <option key={state} value={state}>
              {say(`communications.state.${state}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('communications.channel')}>
        <Select
          value={filter.channel}
          onChange={(_, { value }) => onChange({ channel: channels.find((one) => one === value) ?? 'all' })}
        >
          <option value="all">{say('communications.channel.all')}</option>
          {channels.map((channel) => (
            <option key={channel} value={channel}>
              {say(`communications.channel.${channel}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('communications.quarter')}>
        <Select value={filter.quarter} onChange={(_, { value }) => onChange({ quarter: value })}>
          <option value="">{say('communications.quarter.all')}</option>
          {quarters.map((quarter) => (
            <option key={quarter} value={quarter}>
              {quarter.replace('-', ' ')}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
};
