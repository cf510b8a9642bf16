import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { languageOf } from '#core/language/language';
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
      <p>{say('config.first')}</p>
    </Notice>
  );
};

type Props = Readonly<{
  /** Null outside Teams. */
  place: TeamsPlace | null;
  onThemeChange: (handle: (theme: string) => void) => void;
}>;

/** What Teams shows while the tab is being added to a channel. */
export const ConfigurePage = ({ place, onThemeChange }: Props) => {
  const [theme, setTheme] = useState(place?.theme ?? 'default');
  const locale = place?.locale ?? navigator.language;
  useEffect(() => {
    if (place) onThemeChange(setTheme);
  }, [place, onThemeChange]);
  useEffect(() => {
    document.documentElement.lang = languageOf(locale);
  }, [locale]);
  return (
    <FluentProvider theme={usePageTheme(theme)}>
      <div className={useStyles().page}>
        <VoiceProvider locale={locale}>{place === null ? <OutsideTeams /> : <Offer />}</VoiceProvider>
      </div>
    </FluentProvider>
  );
};
