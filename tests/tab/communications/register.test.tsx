import { screen, waitFor, within } from '@testing-library/react';
import { isReviewDue, quarterOf } from '../../../tab/communications/communication-filter';
import { CommunicationsPage } from '../../../tab/communications/communications-page';
import { workspaceTime } from '../../../tab/waves/workspace-time';
import { brokenRules } from '../support/accessibility';
import { checkOf, communicationView, evidence, sentCommunication } from '../support/communications';
import { answer, renderInWorkspace, workspacePath } from '../support/render-in-workspace';

const path = `${workspacePath}/communications`;
const found = checkOf({ behaviour: [evidence({ code: 'date-found', values: { count: 1 } })] });

const show = (communications: readonly unknown[], answers: Readonly<Record<string, unknown>> = {}, locale = 'en-GB') =>
  renderInWorkspace(<CommunicationsPage />, {
    locale,
    answers: {
      [`GET ${path}`]: { communications, held: 0 },
      [`POST ${workspacePath}/message-check`]: { check: found },
      ...answers,
    },
  });

const rows = () =>
  within(screen.getByRole('list', { name: 'Your messages' }))
    .getAllByRole('heading')
    .map(({ textContent }) => textContent);

const messages = [
  sentCommunication({ id: 'm3', purpose: 'Report', channel: 'report', sentAt: '2026-07-05T08:00:00.000Z' }),
  communicationView({ id: 'm2', purpose: 'Form', channel: 'email', text: 'The new form is here.' }),
  sentCommunication({ id: 'm1', purpose: 'Dates', channel: 'chat', reviewOn: null }),
];

describe('the register of communications', () => {
  it('teaches what it is for while it is empty', async () => {
    show([]);
    expect(await screen.findByText(/No message yet\. Check a draft before you send it/)).toBeTruthy();
  });

  it('says purpose, channel, author, state, mean, weakest letter and what is due of each', async () => {
    const { container } = show([messages[0]]);
    const item = within(await screen.findByRole('list', { name: 'Your messages' })).getByRole('listitem');
    for (const said of ['Report', 'Written report', 'Lena Lead', 'Sent 5 Jul 2026', 'Review due'])
      expect(item.textContent).toContain(said);
    expect(item.textContent).toContain('4.0 on average, weakest: Content (3)');
    expect(await brokenRules(container)).toEqual([]);
  });

  it('says of a message that the bot could not send that it did not go out', async () => {
    show([communicationView({ messageWaveId: 'message-m1' })]);
    const item = within(await screen.findByRole('list', { name: 'Your messages' })).getByRole('listitem');
    expect(item.textContent).toContain('Did not go out');
  });

  it('is narrowed by state, channel, quarter and search', async () => {
    const { user } = show(messages);
    await screen.findByText('3 of 3 messages.');
    const choose = (name: string, value: string) => user.selectOptions(screen.getByRole('combobox', { name }), value);
    await choose('State', 'due');
    expect(rows()).toEqual(['Report']);
    await choose('State', 'all');
    await choose('Channel', 'chat');
    expect(rows()).toEqual(['Dates']);
    await choose('Channel', 'all');
    await choose('Quarter', '2026-Q4');
    expect(rows()).toEqual(['Form', 'Dates']);
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'NEW form');
    expect(rows()).toEqual(['Form']);
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), ' nowhere');
    expect(screen.getByText('No message fits. Try fewer filters.')).toBeTruthy();
  });

  it('says how many are kept back while their reader rates them in an audit', async () => {
    show([], { [`GET ${path}`]: { communications: [messages[1]], held: 2 } });
    expect(await screen.findByText(/^2 messages are not shown to you for now/)).toBeTruthy();
    expect(rows()).toEqual(['Form']);
  });

  it('says what went wrong when it cannot be had', async () => {
    show([], { [`GET ${path}`]: answer(503, { type: 'about:blank', title: 'Not now', status: 503 }) });
    expect(await screen.findByText('Not now')).toBeTruthy();
  });

  it('counts days and quarters on the clock of the workspace', () => {
    const workspace = workspaceTime({ timeZone: 'Pacific/Auckland', reminderAfterDays: null });
    const sent = sentCommunication({ sentAt: '2026-09-30T12:00:00.000Z', reviewOn: '2026-10-02' });
    expect(quarterOf(sent, workspace)).toBe('2026-Q4');
    expect(isReviewDue(sent, workspace, '2026-10-01T10:00:00.000Z')).toBe(false);
    expect(isReviewDue(sent, workspace, '2026-10-01T12:00:00.000Z')).toBe(true);
    expect(isReviewDue(communicationView(), workspace, '2026-12-01T12:00:00.000Z')).toBe(false);
  });
});

const open = async (communication: ReturnType<typeof communicationView>, answers = {}) => {
  const one = { communication, counts: null };
  const view = show([communication], { [`GET ${path}/${communication.id}`]: one, ...answers });
  await view.user.click(await screen.findByRole('button', { name: communication.purpose }));
  await screen.findByRole('heading', { name: 'About this message' });
  return { ...view, one };
};

describe('one communication', () => {
  it('shows its text, ratings with what is found now, and what was settled', async () => {
    const { container } = await open(communicationView({ overrideReason: 'In a hurry' }));
    expect(screen.getByText('Please send your dates by Friday.')).toBeTruthy();
    expect(screen.getByText('Twenty dates arrive')).toBeTruthy();
    expect(screen.getByText('In a hurry')).toBeTruthy();
    expect(await screen.findByText(/It says by when/)).toBeTruthy();
    expect(await brokenRules(container)).toEqual([]);
  });

  it('finds nothing wrong with the time of a message that has gone', async () => {
    const late = checkOf({
      delivery: [evidence({ code: 'time-missing', kind: 'weak' }), evidence({ code: 'channel-missing', kind: 'weak' })],
    });
    await open(sentCommunication(), { [`POST ${workspacePath}/message-check`]: { check: late } });
    expect(await screen.findByText(/how it reaches them/)).toBeTruthy();
    expect(screen.queryByText(/when it goes/)).toBeNull();
  });

  it('offers nothing to somebody who may not change it', async () => {
    await open(communicationView({ mayChange: false }));
    expect(screen.getByText('Only its author or a lead can change this message.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Take off the register' })).toBeNull();
  });

  it('is taken off the register only when somebody says so', async () => {
    const { user, requests } = await open(communicationView(), { [`DELETE ${path}/m1`]: {} });
    await user.click(screen.getByRole('button', { name: 'Take off the register' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(requests.some(({ method }) => method === 'DELETE')).toBe(false);
    await user.click(within(dialog).getByRole('button', { name: 'Take off the register' }));
    await waitFor(() => expect(requests.some(({ method }) => method === 'DELETE')).toBe(true));
    expect(await screen.findByRole('list', { name: 'Your messages' })).toBeTruthy();
  });

  it('is marked as sent at the time that somebody says', async () => {
    const { user, requests } = await open(communicationView(), {
      [`POST ${path}/m1/sent`]: { communication: sentCommunication() },
    });
    await user.click(screen.getByRole('button', { name: 'Mark as sent by other means' }));
    const dialog = await screen.findByRole('dialog');
    const field = within(dialog).getByLabelText(/^Sent at/);
    await user.clear(field);
    await user.type(field, '2026-10-05T10:30');
    await user.click(within(dialog).getByRole('button', { name: 'Mark as sent' }));
    await waitFor(() =>
      expect(requests).toContainEqual({
        method: 'POST',
        path: `${path}/m1/sent`,
        body: { sentAt: '2026-10-05T10:30:00.000Z' },
      }),
    );
  });

  it('is looked back on: what was aimed at, whether it was reached, and what was learned', async () => {
    const { user, requests } = await open(sentCommunication(), {
      [`PUT ${path}/m1/outcome`]: { communication: sentCommunication() },
    });
    await user.click(screen.getByRole('button', { name: 'Write down what came of it' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('You wanted to see: Twenty dates arrive')).toBeTruthy();
    const save = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Write down' });
    expect(save.disabled).toBe(true);
    await user.click(within(dialog).getByRole('radio', { name: 'Partly' }));
    await user.type(within(dialog).getByRole('textbox', { name: 'What you learned' }), 'Ask earlier');
    await user.click(save);
    await waitFor(() =>
      expect(requests).toContainEqual({
        method: 'PUT',
        path: `${path}/m1/outcome`,
        body: { reached: 'partly', lesson: 'Ask earlier' },
      }),
    );
  });

  it('is checked anew from what is there, ratings and all', async () => {
    const { user, requests } = await open(communicationView(), {
      [`PUT ${path}/m1`]: { communication: communicationView() },
    });
    await user.click(screen.getByRole('button', { name: 'Change and check anew' }));
    await user.type(await screen.findByRole('textbox', { name: 'Text' }), ' Thank you.');
    await user.click(screen.getByRole('button', { name: /What it comes to/ }));
    await user.click(screen.getByRole('button', { name: 'Save in the register' }));
    await waitFor(() =>
      expect(requests.find(({ method }) => method === 'PUT')?.body).toMatchObject({
        text: 'Please send your dates by Friday. Thank you.',
        purpose: 'New dates',
        audience: { kind: 'everyone' },
        overrideReason: null,
      }),
    );
  });
});
