// The only door to Teams. Nothing Teams tells the page is a proof of who is looking: that is the token's part.
import { app, authentication } from '@microsoft/teams-js';

/** What the page needs to know about where it is shown. */
export type TeamsPlace = {
  /** The team's Entra group id, which is the workspace's id; null in a personal tab. */
  readonly workspaceId: string | null;
  readonly locale: string;
  readonly theme: string;
  /** Where a link into the tab wants to go; written by anyone, so it is checked where it is used. */
  readonly target: string | null;
};

/** Says hello to Teams and reads where the page is shown; null when there is no Teams around it. */
export const startTeams = async (): Promise<TeamsPlace | null> => {
  try {
    await app.initialize();
  } catch {
    return null;
  }
  const context = await app.getContext();
  app.notifyAppLoaded();
  return {
    workspaceId: context.team?.groupId ?? null,
    locale: context.app.locale,
    theme: context.app.theme,
    target: context.page.subPageId ?? null,
  };
};

/** Tells Teams that the page is ready to be looked at. */
export const tellTeamsWeAreReady = (): void => {
  void app.notifySuccess();
};

/** Calls back whenever Teams changes its theme. */
export const onThemeChange = (handle: (theme: string) => void): void => app.registerOnThemeChangeHandler(handle);

/** A fresh sign-in token. Teams caches it for us, so it is asked for before every request and never kept. */
export const getTeamsToken = (): Promise<string> => authentication.getAuthToken();
