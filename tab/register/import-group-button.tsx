import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { PeopleTeamRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useDirectory } from '../api/use-directory';
import { useVoice } from '../language/voice';
import { ImportGroupDialog } from './import-group-dialog';

/** Opens the import of a group. In local mode there is no directory, and no button. */
export const ImportGroupButton = () => {
  const { say } = useVoice();
  // After the dialog the focus is back on the button.
  const restoreFocus = useRestoreFocusTarget();
  const directory = useDirectory().data;
  const [isOpen, setIsOpen] = useState(false);
  if (directory === undefined || directory.groups === 'local') return null;
  return (
    <>
      <Button {...restoreFocus} icon={<PeopleTeamRegular />} onClick={() => setIsOpen(true)}>
        {say('directory.open')}
      </Button>
      {isOpen && <ImportGroupDialog directory={directory} onClose={() => setIsOpen(false)} />}
    </>
  );
};
