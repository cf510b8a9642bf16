import { answerTo, type TeamsScene } from '../../../tab/local-host/teams-protocol';

const scene: TeamsScene = {
  tenantId: 't1',
  groupId: 'g1',
  teamName: 'Change PMO',
  userId: 'ada',
  locale: 'de-DE',
  theme: 'dark',
  page: '',
  getToken: async () => 'token',
};

describe('the stand-in for Teams', () => {
  it('greets teams-js with its frame, host and runtime', async () => {
    expect(await answerTo('initialize', scene)).toEqual(['content', 'web', expect.any(String), '2.58.0']);
  });

  it('tells who looks at which team', async () => {
    const [context] = (await answerTo('getContext', scene)) ?? [];
    expect(context).toMatchObject({ userObjectId: 'ada', tid: 't1', groupId: 'g1', theme: 'dark', locale: 'de-DE' });
  });

  it('tells of no team where somebody opens the app for themselves', async () => {
    const [context] = (await answerTo('getContext', { ...scene, groupId: null })) ?? [];
    expect(context).toMatchObject({ userObjectId: 'ada' });
    for (const part of ['groupId', 'teamId', 'channelId']) expect(context).not.toHaveProperty(part);
  });

  it('hands out tokens, or says why not', async () => {
    expect(await answerTo('authentication.getAuthToken', scene)).toEqual([true, 'token']);
    const getToken = async () => Promise.reject(new Error('HTTP 404'));
    expect(await answerTo('authentication.getAuthToken', { ...scene, getToken })).toEqual([false, 'HTTP 404']);
  });

  it('stays silent where Teams does', async () =>
    expect(await answerTo('appInitialization.success', scene)).toBeNull());
});
