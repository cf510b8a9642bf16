import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { StakeholderView } from '#core/contract/stakeholders';
import { useAddStakeholders } from '../api/use-add-stakeholders';
import { useVoice } from '../language/voice';
import { ProblemMessage } from '../ui/problem-message';

type Props = Readonly<{ person: StakeholderView; onDone: () => void }>;

/** Says who was removed and puts them back, as they were, on request. */
export const UndoRemoval = ({ person, onDone }: Props) => {
  const { say } = useVoice();
  const add = useAddStakeholders();
  const { userId, name, attributes } = person;
  const undo = (): void => add.mutate({ people: [{ userId, attributes }] }, { onSuccess: onDone });
  if (add.isError) return <ProblemMessage error={add.error} onRetry={undo} />;
  return (
    <MessageBar intent="success">
      <MessageBarBody>{say('register.removed', { name })}</MessageBarBody>
      <MessageBarActions>
        <Button disabled={add.isPending} onClick={undo}>
          {say('ui.undo')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
};
