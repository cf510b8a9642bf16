import { Button, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { AddedStakeholders } from '../api/use-add-stakeholders';
import { useStakeholders } from '../api/use-stakeholders';
import { useVoice } from '../language/voice';
import { QueryGate } from '../ui/query-gate';
import { Section } from '../ui/section';
import { AddPeopleDialog } from './add-people-dialog';
import { AddedMessage } from './added-message';
import { GroupsSection } from './groups-section';
import { ImportGroupButton } from './import-group-button';
import { StakeholderList } from './stakeholder-list';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
});

/** Who is asked: the register of stakeholders, with who can be reached and what to do about the others. */
export const RegisterPage = () => {
  const { say } = useVoice();
  const styles = useStyles();
  // After the dialog the focus is back on the button that opened it.
  const restoreFocus = useRestoreFocusTarget();
  const register = useStakeholders();
  const [isAdding, setIsAdding] = useState(false);
  const [added, setAdded] = useState<AddedStakeholders | null>(null);
  const add = (
    <div className={styles.ways}>
      <ImportGroupButton />
      <Button {...restoreFocus} appearance="primary" icon={<AddRegular />} onClick={() => setIsAdding(true)}>
        {say('register.add')}
      </Button>
    </div>
  );
  return (
    <div className={styles.page}>
      <Section heading={say('register.heading')} aside={add}>
        <div aria-live="polite">{added && <AddedMessage added={added} />}</div>
        <QueryGate query={register}>{({ stakeholders }) => <StakeholderList stakeholders={stakeholders} />}</QueryGate>
      </Section>
      {register.data && register.data.stakeholders.length > 0 && (
        <GroupsSection stakeholders={register.data.stakeholders} />
      )}
      {isAdding && <AddPeopleDialog onClose={() => setIsAdding(false)} onAdded={setAdded} />}
    </div>
  );
};
