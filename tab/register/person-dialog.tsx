import { Button, Field, makeStyles, Select, Textarea, ToggleButton, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { StakeholderEntry, StakeholderView } from '#core/contract/stakeholders';
import { type Level, levels, longestNote, noteNames } from '#core/stakeholder/stakeholder';
import { type StakeholderChange, useChangeStakeholder } from '../api/use-change-stakeholder';
import { useRemoveStakeholder } from '../api/use-remove-stakeholder';
import { useStakeholder } from '../api/use-stakeholder';
import { useVoice } from '../language/voice';
import { FormDialog } from '../ui/form-dialog';
import { QueryGate } from '../ui/query-gate';
import { attributesOf, type GroupRow, problemOfRow, rowsOf } from './group-draft';
import { GroupRows } from './group-rows';
import { MergeFields } from './merge-fields';
import type { Undoable } from './undo-message';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  reach: { margin: 0 },
  levels: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Why somebody can or cannot be asked, and what to do about it. */
const Reach = ({ reachability }: Pick<StakeholderView, 'reachability'>) => {
  const { say } = useVoice();
  return (
    <p className={useStyles().reach}>
      <strong>{say(`reach.${reachability}`)}.</strong> {say(`reach.${reachability}.do`)}
    </p>
  );
};

const allLevels = Array.from({ length: levels.highest }, (_, index) => index + levels.lowest);

type LevelFieldProps = Readonly<{ label: string; level: Level; onChange: (level: Level) => void }>;

const LevelField = ({ label, level, onChange }: LevelFieldProps) => {
  const { say } = useVoice();
  return (
    <Field label={label}>
      <Select value={level ?? ''} onChange={(_, { value }) => onChange(value === '' ? null : Number(value))}>
        <option value="">{say('stakeholder.level.none')}</option>
        {allLevels.map((one) => (
          <option key={one} value={one}>
            {say('stakeholder.level', { level: one })}
          </option>
        ))}
      </Select>
    </Field>
  );
};

type FieldsProps = Readonly<{
  entry: StakeholderEntry;
  change: StakeholderChange;
  onChange: (change: StakeholderChange) => void;
}>;

const Fields = ({ entry, change, onChange }: FieldsProps) => {
  const { say } = useVoice();
  const styles = useStyles();
  const now = { ...entry, ...change };
  return (
    <>
      <div className={styles.levels}>
        {(['interest', 'influence'] as const).map((name) => (
          <LevelField
            key={name}
            label={say(`stakeholder.${name}`)}
            level={now[name] ?? null}
            onChange={(level) => onChange({ [name]: level })}
          />
        ))}
      </div>
      {noteNames.map((name) => (
        <Field key={name} label={say(`stakeholder.${name}`)}>
          <Textarea
            resize="vertical"
            maxLength={longestNote}
            value={now[name] ?? ''}
            onChange={(_, { value }) => onChange({ [name]: value })}
          />
        </Field>
      ))}
      <p className={styles.quiet}>{say('stakeholder.private')}</p>
    </>
  );
};

type Props = Readonly<{
  person: StakeholderView;
  register: readonly StakeholderView[];
  /** Something was done to the entry as a whole, and can be undone. */
  onUndoable: (done: Undoable) => void;
  onClose: () => void;
}>;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Everything about one person: can they be asked, how important are they, what do they need, where do they belong. */
export const PersonDialog = ({ person, register, onUndoable, onClose }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const { userId, name } = person;
  const entry = useStakeholder(userId);
  const save = useChangeStakeholder(userId);
  const remove = useRemoveStakeholder(userId);
  const [change, setChange] = useState<StakeholderChange>({});
  const [isMerging, setIsMerging] = useState(false);
  const [rows, setRows] = useState<readonly GroupRow[]>(() => rowsOf(person.attributes));
  const attributes = attributesOf(rows);
  const whole = isSame(attributes, person.attributes) ? change : { ...change, attributes };
  const hasProblem = rows.some((row) => problemOfRow(row, rows) !== null);
  const isUnchanged = isSame(whole, {});
  const finish = (done: Undoable): void => {
    onUndoable(done);
    onClose();
  };
  const removeNow = (): void =>
    remove.mutate(undefined, {
      onSuccess: (removed) => finish({ words: say('register.removed', { name }), entries: [removed] }),
    });
  return (
    <FormDialog
      heading={name}
      submit={say('stakeholder.save')}
      error={save.error ?? remove.error}
      isDisabled={hasProblem || save.isPending || remove.isPending || isUnchanged}
      onSubmit={() => save.mutate(whole, { onSuccess: onClose })}
      onClose={onClose}
    >
      <Reach reachability={person.reachability} />
      <QueryGate query={entry}>
        {(found) => <Fields entry={found} change={change} onChange={(more) => setChange({ ...change, ...more })} />}
      </QueryGate>
      <h3 className={styles.heading}>{say('stakeholder.groups')}</h3>
      <p className={styles.quiet}>{say('groups.detail.path')}</p>
      <GroupRows person={person} register={register} rows={rows} onChange={setRows} />
      <div className={styles.actions}>
        {register.length > 1 && (
          // What is typed and not saved would be lost.
          <ToggleButton disabled={!isUnchanged} checked={isMerging} onClick={() => setIsMerging(!isMerging)}>
            {say('stakeholder.merge')}
          </ToggleButton>
        )}
        <Button disabled={remove.isPending} onClick={removeNow}>
          {say('stakeholder.remove')}
        </Button>
      </div>
      {isMerging && isUnchanged && <MergeFields person={person} register={register} onMerged={finish} />}
    </FormDialog>
  );
};
