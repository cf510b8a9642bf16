import { screen, within } from '@testing-library/react';
import { defaultWorkspaceSettings } from '#core/workspace/workspace';
import { SettingsPage } from '../../../tab/settings/settings-page';
import { TakeOverNote } from '../../../tab/settings/take-over-note';
import { brokenRules } from '../support/accessibility';
import { answer, fileAnswer, renderInWorkspace, workspacePath } from '../support/render-in-workspace';

const workspace = { id: 'pmo', name: 'Change PMO', leads: ['lea', 'otto'], simulated: false };
const settings = { ...defaultWorkspaceSettings, timeZone: 'Europe/Vienna', crosses: [['Division', 'Site']] };
const team = {
  members: [
    { userId: 'lea', name: 'Lea' },
    { userId: 'mia', name: 'Mia' },
  ],
  leads: [
    { userId: 'lea', name: 'Lea', isInTeam: true },
    { userId: 'otto', name: null, isInTeam: false },
  ],
  mayTakeOver: false,
};
const entryOf = (id: string, deed: object) => ({ id, at: '2026-11-22T12:00:00.000Z', by: 'lea', byName: 'Lea', deed });
const settingsPath = `${workspacePath}/settings`;

const show = (role: 'lead' | 'member', answers: Readonly<Record<string, unknown>> = {}, locale = 'en-GB') =>
  renderInWorkspace(<SettingsPage />, {
    locale,
    answers: {
      [`GET ${workspacePath}`]: { ...workspace, role, settings },
      [`GET ${workspacePath}/team`]: team,
      [`POST ${workspacePath}/audit/search`]: { entries: [], next: null },
      [`GET ${workspacePath}/retention`]: { runs: [] },
      [`GET ${workspacePath}/health`]: { checkedAt: '2026-11-22T12:00:00.000Z', findings: [] },
      'GET /api/me': { userId: 'lea', tenantId: 't', workspaces: [], waitingForSetUp: [] },
      ...answers,
    },
  });

describe('the settings', () => {
  it('are shown to leads with what each is for', async () => {
    const { container } = show('lead');
    expect((await screen.findByLabelText('Fewest people a wave invites')).getAttribute('value')).toBe('10');
    expect(screen.getByText(/It can never be below 5/)).toBeTruthy();
    expect(screen.getByLabelText('From').getAttribute('value')).toBe('18:00');
    await screen.findByText('Step down');
    const checked = screen.getAllByRole('checkbox', { checked: true });
    expect(checked.map((box) => box.closest('span')?.textContent)).toHaveLength(5);
    expect(await brokenRules(container)).toEqual([]);
  });

  it('are saved together and taken back together', async () => {
    const held: { settings: object } = { settings: { ...settings, minimumInvited: 20, quietHours: null } };
    const { user, requests } = show('lead', { [`PATCH ${settingsPath}`]: held });
    const fewest = await screen.findByLabelText('Fewest people a wave invites');
    await user.clear(fewest);
    await user.type(fewest, '20');
    await user.click(screen.getByRole('switch', { name: 'Quiet hours' }));
    expect(screen.queryByLabelText('From')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Save settings' }));
    const [saved] = requests.filter(({ method }) => method === 'PATCH');
    expect(saved?.body).toEqual({ ...settings, minimumInvited: 20, quietHours: null });
    expect(await screen.findByText(/Hours, days and protection hold at once/)).toBeTruthy();
    held.settings = settings;
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(requests.filter(({ method }) => method === 'PATCH')[1]?.body).toEqual(settings);
    expect(await screen.findByText('The settings are as they were before.')).toBeTruthy();
    expect(screen.getByLabelText('From')).toBeTruthy();
  });

  it('have a list of words, one a line, with what to say instead', async () => {
    const known = { ...settings, jargon: [{ term: 'RAG', meaning: '' }] };
    const { user, requests } = show('lead', {
      [`GET ${workspacePath}`]: { ...workspace, role: 'lead', settings: known },
      [`PATCH ${settingsPath}`]: { settings: known },
    });
    const words = await screen.findByLabelText('Words that need explaining (optional)');
    expect(words.textContent).toBe('RAG');
    await user.type(words, '{enter}{enter}EVM = earned = value ');
    await user.click(screen.getByRole('button', { name: 'Save settings' }));
    const [saved] = requests.filter(({ method }) => method === 'PATCH');
    const jargon = [
      { term: 'RAG', meaning: '' },
      { term: 'EVM', meaning: 'earned = value' },
    ];
    expect(saved?.body).toEqual({ ...settings, jargon });
  });

  it('show beside the field what the server finds wrong, and keep what was typed', async () => {
    const no = {
      type: 'urn:pmo-pulse:invalid-input',
      title: 'No',
      status: 400,
      errors: [
        { pointer: '/timeZone', detail: 'must be a time zone such as Europe/Vienna' },
        { pointer: '/crosses/0', detail: 'must name two different attributes' },
      ],
    };
    const { user, container } = show('lead', { [`PATCH ${settingsPath}`]: answer(400, no) });
    const zone = await screen.findByLabelText('Time zone');
    await user.clear(zone);
    await user.type(zone, 'Mars/Base');
    await user.click(screen.getByRole('button', { name: 'Save settings' }));
    expect(await screen.findByText('must be a time zone such as Europe/Vienna')).toBeTruthy();
    expect(screen.getByText('must name two different attributes')).toBeTruthy();
    expect(screen.getByLabelText('Time zone').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByLabelText('Time zone').getAttribute('value')).toBe('Mars/Base');
    expect(await brokenRules(container)).toEqual([]);
  });

  it('have pairs of groups, added and removed', async () => {
    const { user, requests } = show('lead', { [`PATCH ${settingsPath}`]: { settings } });
    await user.click(await screen.findByRole('button', { name: 'Add a pair' }));
    await user.type(screen.getByLabelText('Pair 2: first kind of group'), 'Site');
    await user.type(screen.getByLabelText('Pair 2: second kind of group'), 'Role');
    await user.click(screen.getByRole('button', { name: 'Remove pair 1' }));
    await user.click(screen.getByRole('button', { name: 'Save settings' }));
    expect(requests.find(({ method }) => method === 'PATCH')?.body).toMatchObject({ crosses: [['Site', 'Role']] });
  });

  it('are read by members in words, without anything to change', async () => {
    const { container } = show('member', {}, 'de-DE');
    expect(await screen.findByText('Nur die Leitung dieses PMO kann diese Einstellungen ändern.')).toBeTruthy();
    expect(screen.getByText('10 Personen')).toBeTruthy();
    expect(screen.getByText('18:00 bis 08:00')).toBeTruthy();
    expect(screen.getByText('Montag, Dienstag, Mittwoch, Donnerstag und Freitag')).toBeTruthy();
    expect(screen.getByText('Division × Site')).toBeTruthy();
    await screen.findByText('Lea');
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Protokoll' })).toBeNull();
    expect(await brokenRules(container)).toEqual([]);
  });
});

describe('the leads', () => {
  it('appoint somebody from the team', async () => {
    const path = `${workspacePath}/leads/mia`;
    const { user, requests } = show('lead', { [`PUT ${path}`]: { leads: ['lea', 'otto', 'mia'] } });
    await user.selectOptions(await screen.findByLabelText('Another lead'), 'Mia');
    await user.click(screen.getByRole('button', { name: 'Make lead' }));
    expect(requests).toContainEqual({ method: 'PUT', path, body: undefined });
  });

  it('step down after being asked, and are told when they cannot', async () => {
    const detail = 'Make another member of the team a lead first, then step down.';
    const no = { type: 'urn:pmo-pulse:last-lead', title: 'Not possible in this state', status: 409, detail };
    const path = `${workspacePath}/leads/lea`;
    const { user, requests } = show('lead', { [`DELETE ${path}`]: answer(409, no) });
    await user.click(await screen.findByRole('button', { name: 'Step down' }));
    expect(requests.filter(({ method }) => method === 'DELETE')).toEqual([]);
    const dialog = await screen.findByRole('alertdialog');
    await user.click(within(dialog).getByRole('button', { name: 'Step down' }));
    expect(requests).toContainEqual({ method: 'DELETE', path, body: undefined });
    expect(await screen.findByText(detail)).toBeTruthy();
  });

  it('take off the list who has left the team', async () => {
    const path = `${workspacePath}/leads/otto`;
    const { user, requests } = show('lead', { [`DELETE ${path}`]: { leads: ['lea'] } });
    await user.click(await screen.findByRole('button', { name: /Take Somebody whose name is not known any more off/ }));
    expect(requests).toContainEqual({ method: 'DELETE', path, body: undefined });
  });
});

describe('taking over', () => {
  const showNote = (mayTakeOver: boolean, answers: Readonly<Record<string, unknown>> = {}) =>
    renderInWorkspace(<TakeOverNote />, {
      answers: { [`GET ${workspacePath}/team`]: { ...team, mayTakeOver }, ...answers },
    });

  it('is offered to members of a PMO that nobody leads, and asked about once more', async () => {
    const path = `${workspacePath}/take-over`;
    const { user, requests, container } = showNote(true, { [`POST ${path}`]: { leads: ['mia'] } });
    await user.click(await screen.findByRole('button', { name: 'Take over' }));
    expect(await brokenRules(container)).toEqual([]);
    const dialog = await screen.findByRole('alertdialog', { name: 'Take over this PMO?' });
    expect(within(dialog).getByText(/The audit log will say that you took over/)).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Take over' }));
    expect(requests).toContainEqual({ method: 'POST', path, body: undefined });
  });

  it('is not offered while somebody leads', async () => {
    const { requests } = showNote(false);
    await screen.findByText((_, element) => element?.tagName === 'BODY');
    expect(requests.some(({ path }) => path.endsWith('/team'))).toBe(true);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the audit log', () => {
  const changes = [
    { setting: 'minimumInvited', from: '10', to: '7' },
    { setting: 'quietHours', from: 'null', to: '{"from":"18:00","to":"08:00"}' },
    { setting: 'gone', from: '1', to: '2' },
  ];

  it('says who did what, a changed setting as it was and as it became', async () => {
    const entries = [
      entryOf('3', { kind: 'settings-changed', changes }),
      entryOf('2', { kind: 'wave-opened', name: 'Autumn' }),
      { ...entryOf('1', { kind: 'stakeholders-added', count: 2 }), byName: '' },
    ];
    const { container } = show('lead', { [`POST ${workspacePath}/audit/search`]: { entries, next: null } });
    expect(await screen.findByText('Fewest people a wave invites: 10 people → 7 people')).toBeTruthy();
    expect(screen.getByText('Quiet hours: none → 18:00 to 08:00')).toBeTruthy();
    expect(screen.getByText('gone: 1 → 2')).toBeTruthy();
    expect(screen.getByText('opened the wave “Autumn”')).toBeTruthy();
    expect(screen.getByText(/registered 2 stakeholders/)).toBeTruthy();
    expect(screen.getByText(/· lea$/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Show older entries' })).toBeNull();
    expect(await brokenRules(container)).toEqual([]);
  });

  it('is read on from where it ended', async () => {
    const next = '2026-11-01T12:00:00.000Z~x';
    const page: { entries: object[]; next: string | null } = {
      entries: [entryOf('2', { kind: 'lead-stepped-down' })],
      next,
    };
    const { user, requests } = show('lead', { [`POST ${workspacePath}/audit/search`]: page });
    const older = await screen.findByRole('button', { name: 'Show older entries' });
    Object.assign(page, { entries: [entryOf('1', { kind: 'workspace-set-up' })], next: null });
    await user.click(older);
    expect(await screen.findByText('set the team up as a PMO')).toBeTruthy();
    expect(screen.getByText('stepped down as a lead')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Show older entries' })).toBeNull();
    expect(requests.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([{}, { from: next }]);
  });

  it('shows what it is asked for, and says when there is nothing like it', async () => {
    const { user, requests, container } = show('lead');
    await screen.findByText('Nothing was done yet.');
    await user.selectOptions(screen.getByLabelText('About'), 'Downloaded files');
    await user.selectOptions(screen.getByLabelText('By'), 'Mia');
    const months = within(screen.getByLabelText('Month')).getAllByRole('option');
    expect(months).toHaveLength(26);
    await user.selectOptions(screen.getByLabelText('Month'), months[2] as HTMLElement);
    expect(await screen.findByText('No entry is like that.')).toBeTruthy();
    const month = (months[2] as HTMLOptionElement).value;
    expect(requests.at(-1)?.body).toEqual({ topic: 'files', by: 'mia', month });
    await user.selectOptions(screen.getByLabelText('By'), 'Everybody');
    expect(requests.at(-1)?.body).toEqual({ topic: 'files', month });
    expect(await brokenRules(container)).toEqual([]);
  });

  it('is downloaded whole', async () => {
    URL.createObjectURL = () => 'blob:log';
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const { user, requests } = show('lead', { [`GET ${workspacePath}/audit.csv`]: fileAnswer('a', null) });
    const log = await screen.findByRole('region', { name: 'Audit log' });
    await user.click(within(log).getByRole('button', { name: 'Download as CSV' }));
    expect(await screen.findByText('The file is in your downloads.')).toBeTruthy();
    expect(requests.at(-1)?.path).toBe(`${workspacePath}/audit.csv`);
  });

  it('says so while it is empty', async () => {
    show('lead');
    expect(await screen.findByText('Nothing was done yet.')).toBeTruthy();
  });
});

describe('what is kept how long', () => {
  const run = {
    day: '2026-11-22',
    startedAt: '2026-11-22T09:00:00.000Z',
    endedAt: '2026-11-22T09:00:01.000Z',
    milliseconds: 1000,
    removed: { invitations: 62, keys: 1 },
    faults: [{ thing: 'comments', fault: 'storage' }],
    wholeWorkspace: false,
  };

  it('is told to leads with what was removed on which day, and what could not be', async () => {
    const runs = [run, { ...run, day: '2026-11-21', removed: {}, faults: [] }];
    const { container } = show('lead', { [`GET ${workspacePath}/retention`]: { runs } });
    expect(await screen.findByText('Keys from people to answers (1) and Who was invited (62)')).toBeTruthy();
    expect(screen.getByText(/Comments could not be removed: the storage did not answer/)).toBeTruthy();
    expect(screen.getByText('Nothing was due.')).toBeTruthy();
    expect(screen.getByText('13 months after the wave has ended')).toBeTruthy();
    expect(await brokenRules(container)).toEqual([]);
  });

  it('is told to members without the days', async () => {
    show('member');
    expect(await screen.findByText('13 months after the wave has ended')).toBeTruthy();
    expect(screen.queryByText('What was removed when')).toBeNull();
  });
});
