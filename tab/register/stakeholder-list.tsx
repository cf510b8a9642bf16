import { Button, Field, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { StakeholderView } from '#core/contract/stakeholders';
import { useRemoveStakeholder } from '../api/use-remove-stakeholder';
import { useVoice } from '../language/voice';
import { ProblemMessage } from '../ui/problem-message';
import { EditGroupsDialog } from './edit-groups-dialog';
import { StakeholderRow } from './stakeholder-row';
import { UndoRemoval } from './undo-removal';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  search: { maxWidth: '360px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** From this many entries on a search is worth its place. */
const enoughToSearch = 10;
const shownAtOnce = 100;

const matches = ({ name, attributes }: StakeholderView, wanted: string): boolean =>
  [name, ...Object.values(attributes)].some((text) =>
    text.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase()),
  );

type RowsProps = Readonly<{
  people: readonly StakeholderView[];
  onEdit: (person: StakeholderView) => void;
  onRemove: (person: StakeholderView) => void;
}>;

const Rows = (props: RowsProps) => {
  const { say } = useVoice();
  const [shown, setShown] = useState(shownAtOnce);
  const rest = props.people.length - shown;
  return (
    <>
      <ul className={useStyles().list}>
        {props.people.slice(0, shown).map((person) => (
          <StakeholderRow
            key={person.userId}
            person={person}
            onEdit={() => props.onEdit(person)}
            onRemove={() => props.onRemove(person)}
          />
        ))}
      </ul>
      {rest > 0 && <Button onClick={() => setShown(shown + shownAtOnce)}>{say('register.more', { n: rest })}</Button>}
    </>
  );
};

/** The register, with a search once it is long, and removal that can be undone. */
export const StakeholderList = (props: Readonly<{ stakeholders: readonly StakeholderView[] }>) => {
  const { stakeholders } = props;
  const { say } = useVoice();
  const styles = useStyles();
  const [wanted, setWanted] = useState('');
  const [removed, setRemoved] = useState<StakeholderView | null>(null);
  const [edited, setEdited] = useState<StakeholderView | null>(null);
  const remove = useRemoveStakeholder();
  const reachable = stakeholders.filter(({ reachability }) => reachability === 'reachable').length;
  return (
    <>
      <div aria-live="polite">
        {removed && <UndoRemoval key={removed.userId} person={removed} onDone={() => setRemoved(null)} />}
      </div>
      {remove.isError && <ProblemMessage error={remove.error} />}
      {stakeholders.length === 0 ? (
        <p>{say('register.empty')}</p>
      ) : (
        <p className={styles.quiet}>{say('register.summary', { n: stakeholders.length, reachable })}</p>
      )}
      {stakeholders.length >= enoughToSearch && (
        <Field label={say('people.search')} className={styles.search}>
          <SearchBox value={wanted} onChange={(_, { value }) => setWanted(value)} />
        </Field>
      )}
      <Rows
        onEdit={setEdited}
        people={stakeholders.filter((person) => matches(person, wanted))}
        onRemove={(person) => remove.mutate(person.userId, { onSuccess: () => setRemoved(person) })}
      />
      {edited && <EditGroupsDialog person={edited} register={stakeholders} onClose={() => setEdited(null)} />}
    </>
  );
};
