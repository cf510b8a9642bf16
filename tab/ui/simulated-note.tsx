import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useVoice } from '../language/voice';

/** Says on every page of a demo workspace that everything in it was made up. */
export const SimulatedNote = () => {
  const { say } = useVoice();
  return (
    <MessageBar intent="info">
      <MessageBarBody>
        <MessageBarTitle>{say('simulated.title')}</MessageBarTitle>
        {say('simulated.detail')}
      </MessageBarBody>
    </MessageBar>
  );
};
