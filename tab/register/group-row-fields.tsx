import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import type { StakeholderView } from '#core/contract/stakeholders';
import { useVoice } from '../language/voice';
import { attributeNames, attributeValues } from '../waves/segments';
import type { GroupRow, RowProblem } from './group-draft';
import { SuggestingField } from './suggesting-field';

const narrow = '@media (max-width: 640px)';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr) auto',
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr) auto' },
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'start',
  },
  value: { [narrow]: { gridRow: 2, gridColumn: '1 / 2' } },
  remove: { marginTop: '26px' },
});

const longestName = 64;
const longestValue = 128;

type Props = Readonly<{
  row: GroupRow;
  problem: RowProblem | null;
  /** What the group is counted with, in words. */
  counted: string | null;
  register: readonly StakeholderView[];
  onChange: (row: GroupRow) => void;
  onRemove: () => void;
}>;

/** One group of a person: by what, and which. */
export const GroupRowFields = ({ row, problem, counted, register, onChange, onRemove }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const said = problem && say(`groups.problem.${problem}`);
  return (
    <div className={styles.row}>
      <SuggestingField
        label={say('groups.name')}
        value={row.name}
        suggestions={attributeNames(register)}
        longest={longestName}
        problem={problem === 'noValue' ? null : said}
        onChange={(name) => onChange({ ...row, name })}
      />
      <div className={styles.value}>
        <SuggestingField
          label={say('groups.value')}
          value={row.value}
          suggestions={attributeValues(register, row.name.trim())}
          longest={longestValue}
          problem={problem === 'noValue' ? said : null}
          hint={counted}
          onChange={(value) => onChange({ ...row, value })}
        />
      </div>
      <Button
        className={styles.remove}
        appearance="subtle"
        icon={<DeleteRegular />}
        aria-label={say('groups.remove', { name: row.name })}
        onClick={onRemove}
      />
    </div>
  );
};
