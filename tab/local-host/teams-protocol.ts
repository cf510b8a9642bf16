// The part of the Teams side of teams-js (2.58) that the tab uses: messages {id, uuidAsString, func, args} from the
// frame, answers {id, uuidAsString, args} and events {func, args} to it.

/** What the stand-in knows about who looks at what; asked anew for every message. */
export type TeamsScene = {
  readonly tenantId: string;
  /** Null where somebody opened the app for themselves. */
  readonly groupId: string | null;
  readonly teamName: string;
  readonly userId: string;
  readonly locale: string;
  readonly theme: string;
  readonly page: string;
  readonly getToken: () => Promise<string>;
};

type Request = { readonly id: number; readonly uuidAsString?: string; readonly func: string };

const sdkVersion = '2.58.0';

/** The features this stand-in has; teams-js asks for them before it offers a namespace. */
const runtime = {
  apiVersion: 4,
  hostVersionsInfo: {},
  isLegacyTeams: false,
  supports: { pages: { tabs: {}, config: {} }, teamsCore: {} },
};

/** What Teams tells about the channel a tab is in; nothing of it in a personal tab. */
const teamOf = ({ groupId, teamName }: TeamsScene): Record<string, unknown> =>
  groupId === null
    ? {}
    : {
        groupId,
        teamId: `19:${groupId}@thread.tacv2`,
        teamName,
        channelId: `19:${groupId}@thread.tacv2`,
        channelName: 'General',
        channelType: 'Regular',
      };

const contextOf = (scene: TeamsScene): Record<string, unknown> => ({
  appSessionId: 'local',
  sessionId: 'local',
  hostClientType: 'web',
  hostName: 'Teams',
  frameContext: 'content',
  userObjectId: scene.userId,
  tid: scene.tenantId,
  locale: scene.locale,
  theme: scene.theme,
  entityId: 'pmo-pulse',
  ...(scene.page === '' ? {} : { subEntityId: scene.page }),
  ...teamOf(scene),
});

const tokenAnswer = async (scene: TeamsScene): Promise<unknown[]> => {
  try {
    return [true, await scene.getToken()];
  } catch (error) {
    return [false, error instanceof Error ? error.message : 'FailedToGetToken'];
  }
};

/** The arguments of the answer to one message; null where Teams gives none. */
export const answerTo = async (func: string, scene: TeamsScene): Promise<unknown[] | null> => {
  switch (func) {
    case 'initialize':
      return ['content', 'web', JSON.stringify(runtime), sdkVersion];
    case 'getContext':
      return [contextOf(scene)];
    case 'authentication.getAuthToken':
      return tokenAnswer(scene);
    default:
      return null;
  }
};

const isRequest = (data: unknown): data is Request =>
  typeof data === 'object' && data !== null && 'id' in data && 'func' in data && typeof data.func === 'string';

/** Answers the frame's messages as Teams would, and passes theme changes on to it. */
export const playTeams = (frame: HTMLIFrameElement, getScene: () => TeamsScene): { tellTheme: () => void } => {
  window.addEventListener('message', async ({ data, source, origin }) => {
    if (origin !== window.location.origin || source !== frame.contentWindow || !isRequest(data)) return;
    const args = await answerTo(data.func, getScene());
    if (args === null) return;
    frame.contentWindow?.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, origin);
  });
  return {
    tellTheme: () =>
      frame.contentWindow?.postMessage({ func: 'themeChange', args: [getScene().theme] }, window.location.origin),
  };
};
