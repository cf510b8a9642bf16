import { Checkbox, Field, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useVoice } from '../language/voice';

type Person = Readonly<{ userId: string; name: string }>;

const useStyles = makeStyles({
  list: {
    display: 'grid',
    minHeight: '120px',
    maxHeight: '220px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    margin: 0,
    padding: tokens.spacingHorizontalXS,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** A long list is narrowed by searching; drawing all of it would make the page slow. */
const mostShown = 100;

const matching = (people: readonly Person[], wanted: string): readonly Person[] => {
  const text = wanted.trim().toLocaleLowerCase();
  return text === '' ? people : people.filter(({ name }) => name.toLocaleLowerCase().includes(text));
};

type Props = Readonly<{
  people: readonly Person[];
  chosen: readonly string[];
  onChange: (userIds: readonly string[]) => void;
}>;

/** Chooses people from a list, with a search. */
export const PeoplePicker = ({ people, chosen, onChange }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const [wanted, setWanted] = useState('');
  const found = matching(people, wanted);
  const toggle = (userId: string, isChosen: boolean): void =>
    onChange(isChosen ? [...chosen, userId] : chosen.filter((id) => id !== userId));
  return (
    <>
      <Field label={say('people.search')}>
        <SearchBox value={wanted} onChange={(_, { value }) => setWanted(value)} />
      </Field>
      <fieldset className={styles.list} aria-label={say('people.list')}>
        {found.slice(0, mostShown).map(({ userId, name }) => (
          <Checkbox
            key={userId}
            label={name}
            checked={chosen.includes(userId)}
            onChange={(_, { checked }) => toggle(userId, checked === true)}
          />
        ))}
        {found.length === 0 && <p className={styles.quiet}>{say('people.none')}</p>}
      </fieldset>
      <p className={styles.quiet} aria-live="polite">
        {say('people.chosen', { n: chosen.length })}
        {found.length > mostShown && ` ${say('people.more', { n: found.length - mostShown })}`}
      </p>
    </>
  );
};
