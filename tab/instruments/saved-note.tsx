import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { SavedInstrument } from '../api/use-copy-instrument';
import { useVoice } from '../language/voice';

/** Says which version was saved, what open waves make of it, and which words might sway answers. */
export const SavedNote = ({ saved }: Readonly<{ saved: SavedInstrument }>) => {
  const { say } = useVoice();
  const { instrument, warnings } = saved;
  const said = [...new Set(warnings.map(({ kind, found }) => say(`questions.warning.${kind}`, { found })))];
  return (
    <MessageBar intent={said.length > 0 ? 'warning' : 'success'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say('questions.saved', { version: instrument.version })}</MessageBarTitle>
        {say('questions.saved.detail')}
        {said.length > 0 && (
          <>
            <p>{say('questions.saved.warnings')}</p>
            <ul>
              {said.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
};
