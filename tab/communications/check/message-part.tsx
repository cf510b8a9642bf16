import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import { useVoice } from '../../language/voice';
import { type Mark, markedParts } from './marked-parts';
import { MessageText } from './message-text';
import type { MessageEditing } from './use-message-draft';

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
});

type UndoProps = Readonly<{ undoable: 'edit' | 'emptied' | null; onUndo: () => void }>;

const UndoBar = ({ undoable, onUndo }: UndoProps) => {
  const { say } = useVoice();
  return (
    <div aria-live="polite">
      {undoable !== null && (
        <MessageBar>
          <MessageBarBody>{say(`communications.done.${undoable}`)}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={onUndo}>{say('ui.undo')}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
};

type Props = Readonly<{
  editing: MessageEditing;
  marks: readonly Mark[];
  fieldRef: Ref<HTMLTextAreaElement>;
}>;

/** The text with what is marked in it, and what can be done with it as a whole. */
export const MessagePart = ({ editing, marks, fieldRef }: Props) => {
  const { say } = useVoice();
  const { text } = editing.draft;
  return (
    <div className={useStyles().part}>
      <MessageText
        text={text}
        parts={markedParts(text, marks)}
        fieldRef={fieldRef}
        onChange={(typed) => editing.change({ text: typed })}
      />
      <UndoBar undoable={editing.undoable} onUndo={editing.undo} />
      {editing.isChanged && (
        <div>
          <Button size="small" onClick={editing.empty}>
            {say('communications.empty')}
          </Button>
        </div>
      )}
    </div>
  );
};
