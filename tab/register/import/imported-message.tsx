import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ImportOutcome } from '#core/contract/register-import';
import { useVoice } from '../../language/voice';

/** Says what an import has done. */
export const ImportedMessage = ({ outcome }: Readonly<{ outcome: ImportOutcome }>) => {
  const { say } = useVoice();
  const { added, changed, neverMet } = outcome;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say('import.done', { added, changed })}</MessageBarTitle>
        {neverMet > 0 && say('import.neverMet', { n: neverMet })}
      </MessageBarBody>
    </MessageBar>
  );
};
