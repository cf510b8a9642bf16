import { Button, Field, makeStyles, Radio, RadioGroup, SearchBox, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { StakeholderView } from '#core/contract/stakeholders';
import { useMergeStakeholders } from '../api/use-merge-stakeholders';
import { useVoice } from '../language/voice';
import { ProblemMessage } from '../ui/problem-message';
import { likelyTwins } from './likely-twins';
import type { Undoable } from './undo-message';

const useStyles = makeStyles({
  merge: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  submit: { justifySelf: 'start' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  note: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

const mostShown = 8;

/** Two entries of one name are told apart by the id and by whether the person can be asked. */
const EntryLabel = ({ person }: Readonly<{ person: StakeholderView }>) => {
  const { say } = useVoice();
  return (
    <>
      {person.name}{' '}
      <span className={useStyles().note}>
        {say(`reach.${person.reachability}`)} · {person.userId}
      </span>
    </>
  );
};

type ChoiceProps = Readonly<{
  label: string;
  people: readonly StakeholderView[];
  chosen: string;
  onChoose: (userId: string) => void;
}>;

const EntryChoice = ({ label, people, chosen, onChoose }: ChoiceProps) => (
  <Field label={label}>
    <RadioGroup value={chosen} onChange={(_, { value }) => onChoose(value)}>
      {people.map((person) => (
        <Radio key={person.userId} value={person.userId} label={{ children: <EntryLabel person={person} /> }} />
      ))}
    </RadioGroup>
  </Field>
);

const isReachable = ({ reachability }: StakeholderView): boolean => reachability === 'reachable';

type Props = Readonly<{
  person: StakeholderView;
  register: readonly StakeholderView[];
  onMerged: (done: Undoable) => void;
}>;

/** Makes one entry of two of the same person. */
export const MergeFields = ({ person, register, onMerged }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const merge = useMergeStakeholders();
  const [wanted, setWanted] = useState('');
  const [otherId, setOtherId] = useState('');
  const [chosenId, setChosenId] = useState('');
  const found = likelyTwins(person, register, wanted);
  const other = register.find(({ userId }) => userId === otherId);
  // Who can be asked is the one with the account in use.
  const usual = other && isReachable(other) && !isReachable(person) ? other : person;
  const kept = other && chosenId === other.userId ? other : chosenId === person.userId ? person : usual;
  const submit = (): void => {
    if (!other) return;
    const two = { kept: kept.userId, other: kept === person ? other.userId : person.userId };
    const done = (entries: Undoable['entries']): void => {
      onMerged({ words: say('stakeholder.merged', { name: kept.name }), entries });
    };
    merge.mutate(two, { onSuccess: done });
  };
  return (
    <section className={styles.merge} aria-label={say('stakeholder.merge.heading', { name: person.name })}>
      {merge.error && <ProblemMessage error={merge.error} />}
      <p className={styles.quiet}>{say('stakeholder.merge.detail')}</p>
      <Field label={say('people.search')}>
        <SearchBox value={wanted} onChange={(_, { value }) => setWanted(value)} />
      </Field>
      <EntryChoice
        label={say('stakeholder.merge.other')}
        people={found.slice(0, mostShown)}
        chosen={otherId}
        onChoose={setOtherId}
      />
      {found.length > mostShown && (
        <p className={styles.quiet}>{say('people.more', { n: found.length - mostShown })}</p>
      )}
      {other && (
        <EntryChoice
          label={say('stakeholder.merge.keep')}
          people={[person, other]}
          chosen={kept.userId}
          onChoose={setChosenId}
        />
      )}
      <Button className={styles.submit} disabled={!other || merge.isPending} onClick={submit}>
        {say('stakeholder.merge.submit')}
      </Button>
    </section>
  );
};
