import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
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
  name: { minWidth: 0 },
  value: { minWidth: 0, [narrow]: { gridRow: 2, gridColumn: '1 / 2' } },
  remove: { marginTop: '26px' },
});

/** The element with the focus must not vanish: else the focus leaves the dialog, and Escape closes it no more. */
const focusBeside = (row: HTMLElement | null): void => {
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  const target = beside?.querySelector('input') ?? beside;
  if (target instanceof HTMLElement) target.focus();
};

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
  const element = useRef<HTMLDivElement>(null);
  const remove = (): void => {
    focusBeside(element.current);
    onRemove();
  };
  const said = problem && say(`groups.problem.${problem}`);
  return (
    <div ref={element} className={styles.row}>
      <div className={styles.name}>
        <SuggestingField
          label={say('groups.name')}
          value={row.name}
          suggestions={attributeNames(register)}
          longest={longestName}
          problem={problem === 'noValue' ? null : said}
          onChange={(name) => onChange({ ...row, name })}
        />
      </div>
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
        onClick={remove}
      />
    </div>
  );
};
