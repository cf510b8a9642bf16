import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { languageOf } from '#core/language/language';
import { isWorthRetrying } from './api/api-error';
import { makeApi } from './api/client';
import { WorkspaceScopeProvider } from './api/workspace-scope';
import { VoiceProvider } from './language/voice';
import { MyPage } from './me/my-page';
import { OutsideTeams } from './set-up/outside-teams';
import { WorkspaceGate } from './set-up/workspace-gate';
import type { TeamsPlace } from './teams/start-teams';
import { usePageTheme } from './teams/use-page-theme';
import { isMyPage, pageNamed } from './ui/page-name';
import { WorkspacePages } from './workspace-pages';

const useStyles = makeStyles({
  // On a div of its own: Fluent gives the provider's class to every dialog and tooltip, which would then cover the tab.
  app: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1 },
});

const makeQueries = (): QueryClient =>
  new QueryClient({
    defaultOptions: { queries: { retry: (failures, error) => failures < 1 && isWorthRetrying(error) } },
  });

const useTheme = (first: string, onThemeChange: Props['onThemeChange']): string => {
  const [theme, setTheme] = useState(first);
  useEffect(() => onThemeChange(setTheme), [onThemeChange]);
  return theme;
};

type ConnectedProps = Readonly<{
  /** Null in a personal tab. */
  workspaceId: string | null;
  locale: string;
  target: string | null;
  getToken: Props['getToken'];
}>;

const ConnectedApp = ({ workspaceId, locale, target, getToken }: ConnectedProps) => {
  const queries = useMemo(makeQueries, []);
  const api = useMemo(
    () => makeApi({ getToken, fetch: (input, init) => fetch(input, init), language: languageOf(locale) }),
    [getToken, locale],
  );
  return (
    <QueryClientProvider client={queries}>
      <WorkspaceScopeProvider api={api} workspaceId={workspaceId}>
        {workspaceId === null || isMyPage(target) ? (
          <MyPage />
        ) : (
          <WorkspaceGate>
            <WorkspacePages first={pageNamed(target)} />
          </WorkspaceGate>
        )}
      </WorkspaceScopeProvider>
    </QueryClientProvider>
  );
};

type Props = Readonly<{
  /** Null outside Teams. */
  place: TeamsPlace | null;
  getToken: () => Promise<string>;
  onThemeChange: (handle: (theme: string) => void) => void;
}>;

const nowhere: TeamsPlace = { workspaceId: null, locale: navigator.language, theme: 'default', target: null };

const noThemeChange = (): void => undefined;

/** The whole tab: in its team's language and Teams' theme, or a kind word when it is opened anywhere else. */
export const App = ({ place, getToken, onThemeChange }: Props) => {
  const { workspaceId, locale, theme, target } = place ?? nowhere;
  const current = useTheme(theme, place === null ? noThemeChange : onThemeChange);
  useEffect(() => {
    document.documentElement.lang = languageOf(locale);
  }, [locale]);
  return (
    <FluentProvider theme={usePageTheme(current)}>
      <div className={useStyles().app}>
        <VoiceProvider locale={locale}>
          {place === null ? (
            <OutsideTeams />
          ) : (
            <ConnectedApp workspaceId={workspaceId} locale={locale} target={target} getToken={getToken} />
          )}
        </VoiceProvider>
      </div>
    </FluentProvider>
  );
};
