import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useLeadAction } from '../api/use-lead-action';
import { useTeam } from '../api/use-team';
import { useVoice } from '../language/voice';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { ProblemMessage } from '../ui/problem-message';

/** Shown to members while nobody in the team leads: one button to take over, after saying what that means. */
export const TakeOverNote = () => {
  const { say } = useVoice();
  const team = useTeam();
  const action = useLeadAction();
  const [isAsking, setIsAsking] = useState(false);
  const restoreFocus = useRestoreFocusTarget();
  if (!team.data?.mayTakeOver) return null;
  const takeOver = (): void => {
    setIsAsking(false);
    action.mutate({ kind: 'take-over' });
  };
  return (
    <>
      {action.isError && <ProblemMessage error={action.error} />}
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{say('takeOver.title')}</MessageBarTitle>
          {say('takeOver.detail')}
        </MessageBarBody>
        <MessageBarActions>
          <Button {...restoreFocus} disabled={action.isPending} onClick={() => setIsAsking(true)}>
            {say('takeOver.do')}
          </Button>
        </MessageBarActions>
      </MessageBar>
      {isAsking && (
        <ConfirmDialog
          heading={say('takeOver.heading')}
          detail={say('takeOver.means')}
          confirm={say('takeOver.do')}
          onConfirm={takeOver}
          onClose={() => setIsAsking(false)}
        />
      )}
    </>
  );
};
