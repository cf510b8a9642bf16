import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { DeletionView } from '#core/contract/deletions';
import { useChangeDeletion, useDeletions } from '../api/use-deletions';
import { useVoice } from '../language/voice';
import { ProblemMessage } from '../ui/problem-message';

const OneDeletion = ({ deletion }: Readonly<{ deletion: DeletionView }>) => {
  const { say, times } = useVoice();
  const change = useChangeDeletion();
  const { workspaceId, name, dueAt, isStopped } = deletion;
  const values = { name, due: times.date(dueAt) };
  return (
    <>
      {change.isError && <ProblemMessage error={change.error} />}
      <MessageBar intent={isStopped ? 'info' : 'warning'} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{say(isStopped ? 'deletion.stopped' : 'deletion.title', values)}</MessageBarTitle>
          {say(isStopped ? 'deletion.stopped.detail' : 'deletion.detail', values)}
        </MessageBarBody>
        <MessageBarActions>
          <Button
            disabledFocusable={change.isPending}
            onClick={() => change.mutate({ workspaceId, isStopped: !isStopped })}
          >
            {say(isStopped ? 'ui.undo' : 'deletion.stop')}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </>
  );
};

/** Shown to leads of PMOs whose team the app was removed from: when everything is deleted, and one button to stop it. */
export const DeletionNote = () => {
  const deletions = useDeletions().data?.deletions ?? [];
  return (
    <div aria-live="polite">
      {deletions.map((deletion) => (
        <OneDeletion key={deletion.workspaceId} deletion={deletion} />
      ))}
    </div>
  );
};
