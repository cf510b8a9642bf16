import { screen, within } from '@testing-library/react';
import { MyPage } from '../../../tab/me/my-page';
import { brokenRules } from '../support/accessibility';
import { answer, renderInWorkspace } from '../support/render-in-workspace';

const path = '/api/me/preferences';
const choices = { asking: 'welcome', channel: 'chat', frequency: 'any', format: 'card', language: null };
const mine = {
  name: 'Ada',
  choices,
  askedBy: [
    { name: 'Change PMO', simulated: false },
    { name: 'Demo PMO', simulated: true },
  ],
  openPulses: [
    { pmo: 'Change PMO', title: 'Autumn', closesAt: '2026-12-01T12:00:00.000Z' },
    { pmo: null, title: 'Spring', closesAt: null },
  ],
  chatUrl: 'https://teams.microsoft.com/l/chat/0/0?users=28%3Abot',
};

const show = (answers: Readonly<Record<string, unknown>> = {}, locale = 'en-GB') =>
  renderInWorkspace(<MyPage />, { locale, answers: { [`GET ${path}`]: mine, ...answers } });
const radio = (name: string): HTMLInputElement => screen.getByRole('radio', { name });
const save = () => screen.getByRole('button', { name: 'Save' });

describe('a person’s own page', () => {
  it('says what is open, who asks, and what is kept', async () => {
    const { container } = show();
    expect(await screen.findByText('“Autumn” of Change PMO, open until 1 Dec 2026')).toBeTruthy();
    expect(screen.getByText('“Spring”')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open the chat' }).getAttribute('href')).toBe(mine.chatUrl);
    const askers = screen.getByRole('region', { name: 'Who asks you' });
    expect(within(askers).getByText('Change PMO')).toBeTruthy();
    expect(within(askers).getByText('Demo PMO (a simulated demo)')).toBeTruthy();
    expect(screen.getByText('Your answers: confidential, not anonymous')).toBeTruthy();
    expect(await brokenRules(container)).toEqual([]);
  });

  it('says so where nobody asks, nothing is open and there is no chat', async () => {
    show({ [`GET ${path}`]: { ...mine, askedBy: [], openPulses: [], chatUrl: null } }, 'de-DE');
    expect(await screen.findByText(/Zurzeit hat kein PMO Sie in seinem Verzeichnis/)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Für Sie offen' })).toBeNull();
  });

  it('still says where to answer when the chat cannot be opened from here', async () => {
    show({ [`GET ${path}`]: { ...mine, chatUrl: null } });
    expect(await screen.findByText(/open it and write “help”/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Open the chat' })).toBeNull();
  });

  it('saves what was chosen together, and takes it back together', async () => {
    const changed = { ...choices, channel: 'page', language: 'de' };
    const held: { choices: object } = { choices: changed };
    const { user, requests } = show({ [`PATCH ${path}`]: held });
    await user.click(await screen.findByRole('radio', { name: 'Do not write to me: I look on my page' }));
    await user.click(radio('German (Deutsch)'));
    await user.click(save());
    expect(requests).toContainEqual({ method: 'PATCH', path, body: changed });
    expect(await screen.findByText('Saved. It holds from now on.')).toBeTruthy();
    held.choices = choices;
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(requests).toContainEqual({ method: 'PATCH', path, body: choices });
    expect(await screen.findByText('It is as it was before.')).toBeTruthy();
    expect(radio('Write to me in my chat with PMO Pulse').checked).toBe(true);
    expect(radio('As in Microsoft Teams').checked).toBe(true);
  });

  it('asks for nothing while nothing was changed', async () => {
    const { user, requests } = show();
    await screen.findByRole('radio', { name: 'Ask me' });
    await user.click(save());
    expect(requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
  });

  it('keeps what was chosen on the page when it could not be saved', async () => {
    const no = { type: 'urn:pmo-pulse:storage-unavailable', title: 'Not available at the moment', status: 503 };
    const { user } = show({ [`PATCH ${path}`]: answer(503, no) });
    await user.click(await screen.findByRole('radio', { name: 'Do not ask me' }));
    await user.click(save());
    expect(await screen.findByText('Not available at the moment')).toBeTruthy();
    expect(radio('Do not ask me').checked).toBe(true);
  });

  it('says what to do to somebody whom the bot never met', async () => {
    const detail = 'Open the chat with PMO Pulse in Teams, write “help”, then come back.';
    const no = { type: 'urn:pmo-pulse:not-met', title: 'Not found', status: 404, detail };
    show({ [`GET ${path}`]: answer(404, no) });
    expect(await screen.findByRole('heading', { name: 'PMO Pulse has not met you yet' })).toBeTruthy();
    expect(screen.getByText(detail)).toBeTruthy();
  });
});
