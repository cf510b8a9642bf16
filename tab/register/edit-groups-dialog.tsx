import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { type FormEvent, useMemo, useState } from 'react';
import type { StakeholderView } from '#core/contract/stakeholders';
import { useAddStakeholders } from '../api/use-add-stakeholders';
import { useVoice } from '../language/voice';
import { ProblemMessage } from '../ui/problem-message';
import { countedWith } from './counted-groups';
import { countedInWords } from './counted-words';
import { attributesOf, type GroupRow, mostGroups, problemOfRow, rowsOf, withEmptyRow } from './group-draft';
import { GroupRowFields } from './group-row-fields';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridAutoRows: 'max-content',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
  },
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
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const people = [{ userId: person.userId, attributes: attributesOf(rows) }];
    save.mutate({ people }, { onSuccess: onClose });
  };
  const hasProblem = rows.some((row) => problemOfRow(row, rows) !== null);
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <form onSubmit={submit}>
          <DialogBody>
            <DialogTitle>{say('groups.edit.heading', { name: person.name })}</DialogTitle>
            <DialogContent className={styles.fields}>
              {save.isError && <ProblemMessage error={save.error} />}
              <p className={styles.quiet}>{say('groups.edit.detail')}</p>
              <GroupRows person={person} register={register} rows={rows} onChange={setRows} />
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{say('ui.back')}</Button>
              <Button type="submit" appearance="primary" disabled={hasProblem || save.isPending}>
                {say('groups.save')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
};
