import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { StakeholderView } from '#core/contract/stakeholders';
import { useAddStakeholders } from '../api/use-add-stakeholders';
import { useVoice } from '../language/voice';
import { FormDialog } from '../ui/form-dialog';
import { countedWith } from './counted-groups';
import { countedInWords } from './counted-words';
import { attributesOf, type GroupRow, mostGroups, problemOfRow, rowsOf, withEmptyRow } from './group-draft';
import { GroupRowFields } from './group-row-fields';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  add: { justifySelf: 'start' },
});

type RowsProps = Readonly<{
  person: StakeholderView;
  register: readonly StakeholderView[];
  rows: readonly GroupRow[];
  onChange: (rows: readonly GroupRow[]) => void;
}>;

const GroupRows = ({ person, register, rows, onChange }: RowsProps) => {
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

type Props = Readonly<{ person: StakeholderView; register: readonly StakeholderView[]; onClose: () => void }>;

/** Changes the groups one person belongs to; saving replaces those they had. */
export const EditGroupsDialog = ({ person, register, onClose }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const save = useAddStakeholders();
  const [rows, setRows] = useState<readonly GroupRow[]>(() => rowsOf(person.attributes));
  const submit = (): void => {
    const people = [{ userId: person.userId, attributes: attributesOf(rows) }];
    save.mutate({ people }, { onSuccess: onClose });
  };
  const hasProblem = rows.some((row) => problemOfRow(row, rows) !== null);
  return (
    <FormDialog
      heading={say('groups.edit.heading', { name: person.name })}
      submit={say('groups.save')}
      error={save.error}
      isDisabled={hasProblem || save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className={styles.quiet}>{say('groups.edit.detail')}</p>
      <GroupRows person={person} register={register} rows={rows} onChange={setRows} />
    </FormDialog>
  );
};
