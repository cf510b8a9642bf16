import { useVoice } from '../language/voice';
import { Notice } from './notice';

/** Said where there is no team to show: in a plain browser window, or in a personal tab. */
export const OutsideTeams = (props: Readonly<{ isInTeams: boolean }>) => {
  const { say } = useVoice();
  const key = props.isInTeams ? 'outside.noTeam' : 'outside.noTeams';
  return (
    <Notice heading={say(key)}>
      <p>{say(`${key}.do`)}</p>
    </Notice>
  );
};
