import { screen, waitFor, within } from '@testing-library/react';
import type { ReadersOfLetter } from '#core/communication/readers';
import { CommunicationsPage } from '../../../tab/communications/communications-page';
import { markOf, onScale } from '../../../tab/communications/readers/five-points';
import { brokenRules } from '../support/accessibility';
import { checkOf, communicationView, sentCommunication } from '../support/communications';
import { answer, renderInWorkspace, workspacePath } from '../support/render-in-workspace';

const path = `${workspacePath}/communications`;
const counts = { invited: 0, planned: 0, sent: 0, unknown: 0, unreachable: 0, failed: 0, cancelled: 0 };
const notAsked = { state: null, closesAt: null, counts: null, answered: null, letters: null };

const open = async (
  communication: ReturnType<typeof communicationView>,
  { sending = null as unknown, readers = notAsked as unknown, ...answers }: Record<string, unknown> = {},
) => {
  const view = renderInWorkspace(<CommunicationsPage />, {
    locale: 'en-GB',
    answers: {
      [`GET ${path}`]: { communications: [communication], held: 0 },
      [`GET ${path}/m1`]: { communication, counts: sending },
      [`GET ${path}/m1/readers`]: readers,
      [`POST ${workspacePath}/message-check`]: { check: checkOf() },
      ...answers,
    },
  });
  await view.user.click(await screen.findByRole('button', { name: communication.purpose }));
  await screen.findByRole('heading', { name: 'About this message' });
  return view;
};

describe('sending a message through the bot', () => {
  it('says whom it goes to and that it cannot be called back, and only then sends', async () => {
    const { user, requests } = await open(communicationView({ channel: 'chat' }), {
      [`POST ${path}/m1/send`]: { communication: sentCommunication({ sentBy: 'bot' }) },
    });
    await user.click(screen.getByRole('button', { name: 'Send through the bot' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog.textContent).toContain('Audience: Everyone on the register.');
    expect(dialog.textContent).toContain('cannot be called back');
    expect(requests.some(({ path: asked }) => asked.endsWith('/send'))).toBe(false);
    await user.click(within(dialog).getByRole('button', { name: 'Send' }));
    await waitFor(() => expect(requests).toContainEqual({ method: 'POST', path: `${path}/m1/send`, body: undefined }));
  });

  it.each([
    ['is for another channel', communicationView({ channel: 'email' })],
    ['is for nobody yet', communicationView({ channel: 'chat', audience: null })],
    ['is somebody else’s', communicationView({ channel: 'chat', mayChange: false })],
  ])('is not offered when the message %s', async (_, communication) => {
    await open(communication);
    expect(screen.queryByRole('button', { name: 'Send through the bot' })).toBeNull();
  });

  it('says why it was refused', async () => {
    const problem = { type: 'about:blank', title: 'Nobody there', status: 422 };
    const { user } = await open(communicationView({ channel: 'chat' }), {
      [`POST ${path}/m1/send`]: answer(422, problem),
    });
    await user.click(screen.getByRole('button', { name: 'Send through the bot' }));
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Send' }));
    expect(await screen.findByText('Nobody there')).toBeTruthy();
  });

  it('counts how far it is, in words and as a bar', async () => {
    await open(sentCommunication({ channel: 'chat', sentBy: 'bot' }), {
      sending: { ...counts, invited: 40, planned: 10, sent: 29, unreachable: 1 },
    });
    const words = '40 invited · 10 waiting to be sent · 29 delivered · 1 could not be reached';
    expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toBe(words);
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('says that it did not go out, and offers to send it again', async () => {
    await open(communicationView({ channel: 'chat', messageWaveId: 'message-m1' }));
    expect(screen.getByText('Did not go out')).toBeTruthy();
    expect(screen.getByText(/there was nobody left whom the bot could write to/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Send through the bot' })).toBeTruthy();
  });

  it('says when it goes while it waits for its time', async () => {
    await open(sentCommunication({ channel: 'chat', sentBy: 'bot', sentAt: '2999-01-01T08:00:00.000Z' }));
    expect(screen.getByText(/^It goes on 1 Jan 2999/)).toBeTruthy();
    expect(screen.getByText('Goes 1 Jan 2999')).toBeTruthy();
  });
});

const letters: ReadersOfLetter[] = [
  {
    letter: 'audience',
    author: 5,
    n: 14,
    audience: { mean: 3.4, low: 2.9, high: 3.9 },
    difference: { mean: 1.6, low: 1.1, high: 2.1 },
  },
  {
    letter: 'behaviour',
    author: 4,
    n: 14,
    audience: { mean: 4.2, low: 3.3, high: 5.1 },
    difference: { mean: -0.2, low: -1.1, high: 0.7 },
  },
  { letter: 'content', author: 4, n: 14, audience: { coded: '>=4.5' }, difference: { hidden: 'complementary' } },
  { letter: 'delivery', author: 3, n: null, audience: { hidden: 'too-few' }, difference: { hidden: 'too-few' } },
  {
    letter: 'evaluation',
    author: 2,
    n: 14,
    audience: { mean: 3.5, low: 3.1, high: 3.9 },
    difference: { mean: -1.5, low: -1.9, high: -1.1 },
  },
];
const closed = { state: 'closed', closesAt: '2026-10-12T08:00:00.000Z', counts: null, answered: 14, letters };

describe('what readers say', () => {
  it('can be asked for again where asking never began', async () => {
    await open(sentCommunication(), { readers: { ...closed, state: 'cancelled', answered: null, letters: null } });
    expect(await screen.findByText(/so nobody was asked/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Ask the readers' })).toBeTruthy();
  });

  it('is asked once somebody who read what that means says so', async () => {
    const { user, requests } = await open(sentCommunication(), {
      [`POST ${path}/m1/readers`]: { communication: sentCommunication({ audienceWaveId: 'w1' }) },
    });
    await user.click(await screen.findByRole('button', { name: 'Ask the readers' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog.textContent).toContain('At most a quarter of them');
    await user.click(within(dialog).getByRole('button', { name: 'Ask them' }));
    await waitFor(() =>
      expect(requests).toContainEqual({ method: 'POST', path: `${path}/m1/readers`, body: undefined }),
    );
  });

  it('is not asked about before the message is sent', async () => {
    const { requests } = await open(communicationView());
    expect(screen.queryByRole('heading', { name: 'What its readers say' })).toBeNull();
    expect(requests.some(({ path: asked }) => asked.endsWith('/readers'))).toBe(false);
  });

  it('is counted while they answer, never below five', async () => {
    await open(sentCommunication(), {
      readers: {
        state: 'open',
        closesAt: '2026-10-12T08:00:00.000Z',
        counts: { ...counts, invited: 12, sent: 12 },
        answered: null,
        letters: null,
      },
    });
    expect(await screen.findByText('fewer than 5 of 12 answered')).toBeTruthy();
    expect(screen.getByText(/^What they say is shown after 12 Oct 2026/)).toBeTruthy();
  });

  it('is shown beside what the author gave, letter by letter, and hidden figures say why', async () => {
    const { container } = await open(sentCommunication(), { readers: closed });
    expect(await screen.findByRole('img', { name: 'The author gave 5, the readers 3.4 (2.9 to 3.9)' })).toBeTruthy();
    // An interval ends where the scale does.
    expect(screen.getByRole('img', { name: 'The author gave 4, the readers 4.2 (3.3 to 5.0)' })).toBeTruthy();
    expect(screen.getByText('Readers rate it lower than its author: +1.6 (+1.1 to +2.1)')).toBeTruthy();
    expect(screen.getByText('No clear difference: −0.2 (−1.1 to +0.7)')).toBeTruthy();
    expect(screen.getByText('Readers: 4.5 or more')).toBeTruthy();
    expect(screen.getByText('Not shown: fewer than 5 answers')).toBeTruthy();
    expect(screen.getByText('Readers rate it higher than its author: −1.5 (−1.9 to −1.1)')).toBeTruthy();
    expect(await brokenRules(container)).toEqual([]);
  });

  it('has a table face with what readers were asked', async () => {
    const { user, container } = await open(sentCommunication(), { readers: closed });
    await user.click(await screen.findByRole('button', { name: 'Table' }));
    const row = within(screen.getByRole('table')).getByRole('row', { name: /^Audience/ });
    expect(row.textContent).toBe('Audience53.4 (2.9 to 3.9)+1.6 (+1.1 to +2.1)14This was meant for someone like me');
    expect(await brokenRules(container)).toEqual([]);
  });

  it('stands on a scale of five points, near ends as the range they are in', () => {
    expect(markOf({ mean: 3, low: 0.5, high: 4 })).toEqual({ at: 50, from: 0, to: 75, isRange: false });
    expect(markOf({ coded: '>=4.5' })).toEqual({ at: 87.5, from: 87.5, to: 100, isRange: true });
    expect(markOf({ coded: '<=1.5' })).toEqual({ at: 12.5, from: 0, to: 12.5, isRange: true });
    expect(markOf({ hidden: 'no-data' })).toBeNull();
    expect(onScale({ mean: 4.8, low: 4.4, high: 5.2 })).toEqual({ mean: 4.8, low: 4.4, high: 5 });
  });
});
