import { screen, within } from '@testing-library/react';
import { defaultPreferences } from '#core/stakeholder/person';
import { emptyProfile } from '#core/stakeholder/stakeholder';
import { MyPage } from '../../../tab/me/my-page';
import { brokenRules } from '../support/accessibility';
import { answer, fileAnswer, renderInWorkspace } from '../support/render-in-workspace';

const path = '/api/me/data';
const wave = {
  waveId: 'one',
  title: 'Autumn',
  state: 'open',
  openedAt: '2026-11-01T09:00:00.000Z',
  closedAt: null,
  invitation: {
    microPulse: 1,
    state: 'sent',
    reason: null,
    delivered: 1,
    attempt: 1,
    sentAt: '2026-11-01T09:01:00.000Z',
    attributes: { site: 'Vienna' },
  },
  reminders: 0,
  answers: [
    { itemId: 'PR1', question: 'Plans that hold', column: 'expectation', said: 6 },
    { itemId: 'PR1', question: 'Plans that hold', column: 'experience', said: null },
    { itemId: 'comment', question: 'Anything else?', column: 'text', said: 'More coffee' },
  ],
};
const old = { ...wave, waveId: 'old', title: 'Spring', state: 'closed', closedAt: '2026-04-01T09:00:00.000Z' };
const pmo = {
  workspaceId: 'pmo',
  name: 'Change PMO',
  simulated: false,
  leads: null,
  installedIt: false,
  register: { name: 'Ada', attributes: { site: 'Vienna' }, ...emptyProfile, needs: 'Early word' },
  waves: [wave, { ...old, reminders: null, answers: null }],
  messages: [{ purpose: 'New dates', createdAt: '2026-11-01T09:00:00.000Z', mine: null }],
  audits: [],
  channels: ['Newsletter'],
  training: [],
  deeds: [{ at: '2026-11-01T09:00:00.000Z', kind: 'wave-opened' }],
};
const data = {
  userId: 'oid-ada',
  tenantId: 'tenant',
  person: {
    name: 'Ada',
    conversationId: 'a:ada',
    serviceUrl: 'https://smba.example/teams/',
    teamsUserId: '29:ada',
    botId: '28:bot',
    channelId: 'msteams',
    locale: 'en-GB',
    timeZone: 'Europe/Vienna',
    reachability: 'reachable',
    asking: 'welcome',
    preferences: defaultPreferences,
  },
  installation: null,
  workspaces: [pmo],
};
const mine = {
  name: 'Ada',
  choices: { asking: 'welcome', ...defaultPreferences },
  askedBy: [],
  openPulses: [],
  chatUrl: null,
};
const preferences = 'GET /api/me/preferences';

const show = (answers: Readonly<Record<string, unknown>> = {}, locale = 'en-GB') =>
  renderInWorkspace(<MyPage />, { locale, answers: { [preferences]: mine, [`GET ${path}`]: data, ...answers } });
const button = (name: string) => screen.findByRole('button', { name });
const asked = (requests: readonly { readonly path: string }[]) => requests.filter((one) => one.path === path);

describe('my data', () => {
  it('is fetched and shown only when it is asked for, and can be put away', async () => {
    const { user, requests, container } = show();
    const toggle = await button('Show my data');
    expect(asked(requests)).toEqual([]);
    await user.click(toggle);
    expect(await screen.findByText('“Autumn” of Change PMO')).toBeTruthy();
    const section = within(screen.getByRole('region', { name: 'My data' }));
    expect(section.getByText('Early word')).toBeTruthy();
    expect(section.getByText('Needs to be: 6 of 7')).toBeTruthy();
    expect(section.getByText('Has been: Can’t say')).toBeTruthy();
    expect(section.getByText('More coffee')).toBeTruthy();
    expect(section.getByText(/nobody can tell any more which answers were yours/)).toBeTruthy();
    expect(await brokenRules(container)).toEqual([]);
    await user.click(await button('Hide my data'));
    expect(screen.queryByText('More coffee')).toBeNull();
  });

  it('is there for somebody whom the bot never met: a PMO may have written them down', async () => {
    const { user } = show({ [preferences]: answer(404), [`GET ${path}`]: { ...data, person: null } });
    await user.click(await button('Show my data'));
    expect(await screen.findByText('Early word')).toBeTruthy();
  });

  it('says what is wrong, with a way to try again', async () => {
    const { user } = show({ [`GET ${path}`]: answer(503, { type: 'x', title: 'Not available', status: 503 }) });
    await user.click(await button('Show my data'));
    expect(await button('Try again')).toBeTruthy();
  });

  it('comes as a file', async () => {
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    URL.createObjectURL = jest.fn(() => 'blob:there');
    URL.revokeObjectURL = jest.fn();
    const { user, requests } = show({
      [`GET ${path}/export.xlsx`]: fileAnswer('x', 'attachment; filename="pmo-pulse-my-data.xlsx"'),
    });
    await user.click(await button('Download for Excel'));
    expect(await screen.findByText('The file is in your downloads.')).toBeTruthy();
    expect(requests.map((one) => one.path)).toContain(`${path}/export.xlsx`);
  });
});

describe('erasing', () => {
  const erases = (requests: readonly { readonly method: string }[]) => requests.filter((one) => one.method === 'POST');

  it('says what goes and what stays, asks, and only then does it', async () => {
    const { user, requests } = show({ 'POST /api/me/erase': { isWhole: true } });
    expect(await screen.findByText(/Gone for good/)).toBeTruthy();
    await user.click(await button('Erase me …'));
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(dialog.getByText('This cannot be undone.')).toBeTruthy();
    expect(dialog.queryByText(/only lead/)).toBeNull();
    expect(erases(requests)).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Erase me for good' }));
    expect(await screen.findByRole('heading', { name: 'You are erased' })).toBeTruthy();
    expect(erases(requests)).toEqual([{ method: 'POST', path: '/api/me/erase', body: { confirmed: true } }]);
  });

  it('does nothing for whoever thinks better of it', async () => {
    const { user, requests } = show();
    await user.click(await button('Erase me …'));
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Back' }));
    expect(erases(requests)).toEqual([]);
    // Where the focus returns to; without it the page stays hidden from screen readers, as it is while something is asked.
    expect((await button('Erase me …')).getAttribute('data-tabster')).toContain('restorer');
  });

  it('tells the only lead of a PMO what happens to it first', async () => {
    const { user } = show({ [`GET ${path}`]: { ...data, workspaces: [{ ...pmo, leads: 'alone' }] } });
    await user.click(await button('Erase me …'));
    expect(await screen.findByText(/You are the only lead of Change PMO/)).toBeTruthy();
  });

  it('says so where something is left for later', async () => {
    const { user } = show({ 'POST /api/me/erase': { isWhole: false } });
    await user.click(await button('Erase me …'));
    await user.click(await button('Erase me for good'));
    expect((await screen.findByRole('status')).textContent).toMatch(/goes within the hour/);
  });

  it('says so when it could not be done, and tries again', async () => {
    const { user } = show({ 'POST /api/me/erase': answer(503, { type: 'x', title: 'Not available', status: 503 }) });
    await user.click(await button('Erase me …'));
    await user.click(await button('Erase me for good'));
    expect(await button('Try again')).toBeTruthy();
  });
});
