import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { useVoice, VoiceProvider } from '../language/voice';
import { Notice } from '../set-up/notice';
import { OutsideTeams } from '../set-up/outside-teams';
import type { TeamsPlace } from '../teams/start-teams';
import { usePageTheme } from '../teams/use-page-theme';

const useStyles = makeStyles({ page: { minHeight: '100vh' } });

const Offer = () => {
  const { say } = useVoice();
  return (
    <Notice heading={say('config.heading')}>
      <p>{say('config.detail')}</p>
    </Notice>
  );
};

/** What Teams shows while the tab is being added to a channel. */
export const ConfigurePage = ({ place }: Readonly<{ place: TeamsPlace | null }>) => (
  <FluentProvider theme={usePageTheme(place?.theme ?? 'default')}>
    <div className={useStyles().page}>
      <VoiceProvider locale={place?.locale ?? navigator.language}>
        {place === null ? <OutsideTeams /> : <Offer />}
      </VoiceProvider>
    </div>
  </FluentProvider>
);
