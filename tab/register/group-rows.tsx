import { Button, makeStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { StakeholderView } from '#core/contract/stakeholders';
import { useVoice } from '../language/voice';
import { countedWith } from './counted-groups';
import { countedInWords } from './counted-words';
import { attributesOf, type GroupRow, mostGroups, problemOfRow, withEmptyRow } from './group-draft';
import { GroupRowFields } from './group-row-fields';

const useStyles = makeStyles({ add: { justifySelf: 'start' } });

type Props = Readonly<{
  person: StakeholderView;
  register: readonly StakeholderView[];
  rows: readonly GroupRow[];
  onChange: (rows: readonly GroupRow[]) => void;
}>;

/** The groups of one person, being edited. */
export const GroupRows = ({ person, register, rows, onChange }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const attributes = useMemo(() => attributesOf(rows), [rows]);
  const counted = useMemo(() => countedWith(person, attributes, register), [person, attributes, register]);
  const countedOf = ({ name }: GroupRow): string | null => {
    const value = attributes[name.trim()];
    return value === undefined ? null : countedInWords(say, value, counted[name.trim()]);
  };
  return (
    <>
      {rows.map((row) => (
        <GroupRowFields
          key={row.key}
          row={row}
          problem={problemOfRow(row, rows)}
          counted={countedOf(row)}
          register={register}
          onChange={(changed) => onChange(rows.map((one) => (one.key === row.key ? changed : one)))}
          onRemove={() => onChange(rows.filter((one) => one.key !== row.key))}
        />
      ))}
      {rows.length < mostGroups && (
        <Button
          className={styles.add}
          appearance="subtle"
          icon={<AddRegular />}
          onClick={() => onChange(withEmptyRow(rows))}
        >
          {say('groups.add')}
        </Button>
      )}
    </>
  );
};
