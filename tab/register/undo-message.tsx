import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { StakeholderEntry } from '#core/contract/stakeholders';
import { useRestoreStakeholders } from '../api/use-restore-stakeholders';
import { useVoice } from '../language/voice';
import { ProblemMessage } from '../ui/problem-message';

/** Something that was done and can be undone: in words, and the entries as they were before. */
export type Undoable = { readonly words: string; readonly entries: readonly StakeholderEntry[] };

/** Says what was done and undoes it on request. */
export const UndoMessage = ({ done, onUndone }: Readonly<{ done: Undoable; onUndone: () => void }>) => {
  const { say } = useVoice();
  const restore = useRestoreStakeholders();
  const undo = (): void => restore.mutate(done.entries, { onSuccess: onUndone });
  if (restore.isError) return <ProblemMessage error={restore.error} onRetry={undo} />;
  return (
    <MessageBar intent="success">
      <MessageBarBody>{done.words}</MessageBarBody>
      <MessageBarActions>
        <Button disabled={restore.isPending} onClick={undo}>
          {say('ui.undo')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
};
