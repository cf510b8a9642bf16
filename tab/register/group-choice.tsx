import { Button, Field, makeStyles, Radio, RadioGroup, SearchBox, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useState } from 'react';
import type { DirectoryGroup } from '#core/directory/directory';
import { useFoundGroups } from '../api/use-found-groups';
import { useVoice } from '../language/voice';
import { DirectoryGate } from './directory-gate';

const useStyles = makeStyles({
  search: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap', alignItems: 'flex-end' },
  words: { flexGrow: 1, minWidth: '180px' },
  list: { maxHeight: '260px', overflowY: 'auto' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

type ListProps = Readonly<{
  groups: readonly DirectoryGroup[];
  chosen: DirectoryGroup | null;
  onChoose: (group: DirectoryGroup | null) => void;
}>;

const GroupList = ({ groups, chosen, onChoose }: ListProps) => {
  const { say } = useVoice();
  return (
    <Field label={say('directory.groups')}>
      <RadioGroup
        className={useStyles().list}
        value={chosen?.id ?? ''}
        onChange={(_, { value }) => onChoose(groups.find(({ id }) => id === value) ?? null)}
      >
        {groups.map(({ id, name, description }) => (
          <Radio key={id} value={id} label={description ? `${name} · ${description}` : name} />
        ))}
      </RadioGroup>
    </Field>
  );
};

type Props = Readonly<{
  consentUrl: string | null;
  chosen: DirectoryGroup | null;
  onChoose: (group: DirectoryGroup | null) => void;
}>;

/** Chooses a group: one of the reader's own, or one found by its name. */
export const GroupChoice = ({ consentUrl, chosen, onChoose }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState('');
  const search = (): void => {
    onChoose(null);
    setWords(typed.trim());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    // It searches, and does not send the form.
    event.preventDefault();
    search();
  };
  return (
    <>
      <div className={styles.search}>
        <Field className={styles.words} label={say('directory.search')} hint={say('directory.search.hint')}>
          <SearchBox value={typed} maxLength={100} onChange={(_, { value }) => setTyped(value)} onKeyDown={onKeyDown} />
        </Field>
        <Button onClick={search}>{say('directory.find')}</Button>
      </div>
      <DirectoryGate query={useFoundGroups(words)} consentUrl={consentUrl}>
        {({ groups, hasMore }) => (
          <div aria-live="polite">
            {groups.length > 0 ? (
              <GroupList groups={groups} chosen={chosen} onChoose={onChoose} />
            ) : (
              <p className={styles.quiet}>{say('directory.noGroups', { searched: words === '' ? 'no' : 'yes' })}</p>
            )}
            {hasMore && <p className={styles.quiet}>{say('directory.moreGroups')}</p>}
          </div>
        )}
      </DirectoryGate>
    </>
  );
};
