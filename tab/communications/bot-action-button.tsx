import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { type BotAction, useBotAction } from '../api/use-communication';
import { useVoice } from '../language/voice';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { ProblemMessage } from '../ui/problem-message';

type Props = Readonly<{
  communicationId: string;
  action: BotAction;
  /** What will happen. */
  detail: ReactNode;
}>;

/** Has the bot do something with the message, once somebody who read what will happen says so. */
export const BotActionButton = ({ communicationId, action, detail }: Props) => {
  const { say } = useVoice();
  const restoreFocus = useRestoreFocusTarget();
  const [isAsking, setIsAsking] = useState(false);
  const act = useBotAction(communicationId, action);
  const handleConfirm = (): void => {
    setIsAsking(false);
    act.mutate();
  };
  return (
    <>
      <Button {...restoreFocus} appearance="primary" disabled={act.isPending} onClick={() => setIsAsking(true)}>
        {say(`communications.${action}`)}
      </Button>
      {act.error && <ProblemMessage error={act.error} />}
      {isAsking && (
        <ConfirmDialog
          heading={say(`communications.${action}.heading`)}
          detail={detail}
          confirm={say(`communications.${action}.confirm`)}
          onConfirm={handleConfirm}
          onClose={() => setIsAsking(false)}
        />
      )}
    </>
  );
};
