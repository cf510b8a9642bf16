import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { AddedStakeholders } from '../api/use-add-stakeholders';
import { useVoice } from '../language/voice';

/** Says who was added, and who could not be and why. */
export const AddedMessage = ({ added }: Readonly<{ added: AddedStakeholders }>) => {
  const { say } = useVoice();
  const isPartial = added.unknown.length + added.pmoMembers.length > 0;
  return (
    <MessageBar intent={isPartial ? 'warning' : 'success'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say('register.added', { n: added.added })}</MessageBarTitle>
        {added.unknown.length > 0 && (
          <p>{say('register.unknown', { n: added.unknown.length, ids: added.unknown.join(', ') })}</p>
        )}
        {added.pmoMembers.length > 0 && <p>{say('register.pmoMembers', { n: added.pmoMembers.length })}</p>}
      </MessageBarBody>
    </MessageBar>
  );
};
