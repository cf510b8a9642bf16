import { Field, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { stakeholderViewSchema } from '#core/contract/stakeholders';
import { useVoice } from '../language/voice';
import { type RegisterView, sortOrders } from './register-view';

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(180px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
  },
  // Fluent's box counts its padding outside of its width, and is never narrower than what is in it, which would push it
  // over its neighbour.
  search: { boxSizing: 'border-box', minWidth: 0, maxWidth: 'none', width: '100%' },
});

const reaches = stakeholderViewSchema.shape.reachability.options;

type Props = Readonly<{
  view: RegisterView;
  groups: ReadonlyMap<string, readonly string[]>;
  onChange: (change: Partial<RegisterView>) => void;
}>;

const GroupFilter = ({ view, groups, onChange }: Props) => {
  const { say } = useVoice();
  const choose = (value: string): void => {
    const [attribute, node] = value === '' ? [] : (JSON.parse(value) as [string, string]);
    onChange({ group: attribute === undefined || node === undefined ? null : [attribute, node] });
  };
  return (
    <Field label={say('register.group')}>
      <Select value={view.group ? JSON.stringify(view.group) : ''} onChange={(_, { value }) => choose(value)}>
        <option value="">{say('register.group.all')}</option>
        {[...groups].map(([attribute, nodes]) => (
          <optgroup key={attribute} label={attribute}>
            {nodes.map((node) => (
              <option key={node} value={JSON.stringify([attribute, node])}>
                {node}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
};

const ReachFilter = ({ view, onChange }: Omit<Props, 'groups'>) => {
  const { say } = useVoice();
  const choices: readonly RegisterView['reach'][] = ['all', 'not', ...reaches];
  return (
    <Field label={say('register.reach')}>
      <Select
        value={view.reach}
        onChange={(_, { value }) => onChange({ reach: choices.find((one) => one === value) ?? 'all' })}
      >
        <option value="all">{say('register.reach.all')}</option>
        <option value="not">{say('register.reach.not')}</option>
        {reaches.map((reach) => (
          <option key={reach} value={reach}>
            {say(`reach.${reach}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
};

/** Which part of the register is shown, and in which order. */
export const RegisterFilters = ({ view, groups, onChange }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  return (
    <div className={styles.filters}>
      <Field label={say('register.find')}>
        <SearchBox
          className={styles.search}
          placeholder={say('register.find.hint')}
          value={view.wanted}
          onChange={(_, { value }) => onChange({ wanted: value })}
        />
      </Field>
      {groups.size > 0 && <GroupFilter view={view} groups={groups} onChange={onChange} />}
      <ReachFilter view={view} onChange={onChange} />
      <Field label={say('register.sort')}>
        <Select
          value={view.sort}
          onChange={(_, { value }) => onChange({ sort: sortOrders.find((one) => one === value) ?? 'name' })}
        >
          {sortOrders.map((sort) => (
            <option key={sort} value={sort}>
              {say(`register.sort.${sort}`)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
};
