import { Button, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { AddRegular, ArrowUploadRegular, PeopleTeamRegular } from '@fluentui/react-icons';
import { type ReactNode, useState } from 'react';
import type { ImportOutcome } from '#core/contract/register-import';
import type { StakeholderView } from '#core/contract/stakeholders';
import type { AddedStakeholders } from '../api/use-add-stakeholders';
import { useStakeholders } from '../api/use-stakeholders';
import { useVoice } from '../language/voice';
import { QueryGate } from '../ui/query-gate';
import { Section } from '../ui/section';
import { AddPeopleDialog } from './add-people-dialog';
import { AddedMessage } from './added-message';
import { GroupsSection } from './groups-section';
import { ImportFileDialog } from './import/import-file-dialog';
import { ImportTeamDialog } from './import/import-team-dialog';
import { ImportedMessage } from './import/imported-message';
import { ImportGroupButton } from './import-group-button';
import { MapSection } from './map/map-section';
import { PersonDialog } from './person-dialog';
import { StakeholderList } from './stakeholder-list';
import { type Undoable, UndoMessage } from './undo-message';

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Source = 'ids' | 'file' | 'team';

const WaysToAdd = ({ onChoose }: Readonly<{ onChoose: (source: Source) => void }>) => {
  const { say } = useVoice();
  // After the dialog the focus is back on the button that opened it.
  const restoreFocus = useRestoreFocusTarget();
  return (
    <div className={useStyles().ways}>
      <ImportGroupButton />
      <Button {...restoreFocus} icon={<PeopleTeamRegular />} onClick={() => onChoose('team')}>
        {say('import.team')}
      </Button>
      <Button {...restoreFocus} icon={<ArrowUploadRegular />} onClick={() => onChoose('file')}>
        {say('import.file')}
      </Button>
      <Button {...restoreFocus} appearance="primary" icon={<AddRegular />} onClick={() => onChoose('ids')}>
        {say('register.add')}
      </Button>
    </div>
  );
};

type AddingProps = Readonly<{
  source: Source | null;
  onDone: (message: ReactNode) => void;
  onClose: () => void;
}>;

/** The ways to put people on the register, each in a dialog of its own. */
const Adding = ({ source, onDone, onClose }: AddingProps) => {
  const added = (people: AddedStakeholders): void => onDone(<AddedMessage added={people} />);
  const imported = (outcome: ImportOutcome): void => onDone(<ImportedMessage outcome={outcome} />);
  return (
    <>
      {source === 'ids' && <AddPeopleDialog onClose={onClose} onAdded={added} />}
      {source === 'file' && <ImportFileDialog onClose={onClose} onImported={imported} />}
      {source === 'team' && <ImportTeamDialog onClose={onClose} onImported={imported} />}
    </>
  );
};

/** Who is asked: the register of stakeholders, with who can be reached and what to do about the others. */
export const RegisterPage = () => {
  const { say } = useVoice();
  const styles = useStyles();
  const register = useStakeholders();
  const [message, setMessage] = useState<ReactNode>(null);
  const [source, setSource] = useState<Source | null>(null);
  const [opened, setOpened] = useState<StakeholderView | null>(null);
  const stakeholders = register.data?.stakeholders ?? [];
  const offerUndo = (done: Undoable): void =>
    setMessage(<UndoMessage key={done.words} done={done} onUndone={() => setMessage(null)} />);
  return (
    <div className={styles.page}>
      <Section heading={say('register.heading')} aside={<WaysToAdd onChoose={setSource} />}>
        <div aria-live="polite">{message}</div>
        <QueryGate query={register}>{(data) => <StakeholderList {...data} onOpen={setOpened} />}</QueryGate>
      </Section>
      {stakeholders.length > 0 && <MapSection stakeholders={stakeholders} onOpen={setOpened} />}
      {stakeholders.length > 0 && <GroupsSection stakeholders={stakeholders} />}
      <Adding source={source} onDone={setMessage} onClose={() => setSource(null)} />
      {opened && (
        <PersonDialog person={opened} register={stakeholders} onUndoable={offerUndo} onClose={() => setOpened(null)} />
      )}
    </div>
  );
};
