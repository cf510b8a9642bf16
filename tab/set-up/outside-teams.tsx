import { useVoice } from '../language/voice';
import { Notice } from './notice';

/** Said where there is no Teams around the page, in a plain browser window. */
export const OutsideTeams = () => {
  const { say } = useVoice();
  return (
    <Notice heading={say('outside.noTeams')}>
      <p>{say('outside.noTeams.do')}</p>
    </Notice>
  );
};
