import { screen, waitFor, within } from '@testing-library/react';
import { brokenRules } from '../support/accessibility';
import { answer, workspacePath } from '../support/render-in-workspace';
import { channelView, nothingAsked, rating, show } from './sample-page';

describe('the channel inventory', () => {
  const channels = {
    channels: [
      channelView('news', { name: 'Newsletter', reach: 8, also: [{ channelId: 'board', people: 2 }] }),
      channelView('board', { name: 'Board', kind: 'meeting', reach: 2, also: [{ channelId: 'news', people: 2 }] }),
    ],
    registered: 10,
    reachedByNone: 2,
    experience: [
      {
        aspect: 'communication',
        released: {
          waveId: 'w1',
          title: 'Autumn',
          closedAt: '2026-11-01T09:00:00.000Z',
          items: [
            {
              itemId: 'CO1',
              n: 12,
              expectation: { mean: 6.1, low: 5.6, high: 6.6 },
              experience: { mean: 4.2, low: 3.5, high: 4.9 },
              gap: { hidden: 'too-few' },
              gapLabel: null,
            },
          ],
        },
      },
      ...nothingAsked.filter(({ aspect }) => aspect !== 'communication'),
    ],
  };
  const read = { [`GET ${workspacePath}/channels`]: channels };

  it('tells reach, overlap and what people say, without breaking a rule of accessibility', async () => {
    const { container } = show(rating, read);
    expect(await screen.findByText('8 of 10')).toBeTruthy();
    expect(screen.getByText(/2 of 10 are reached by no channel/)).toBeTruthy();
    const overlap = within(screen.getByRole('region', { name: 'Shared people, channel by channel' }));
    expect(overlap.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['25%', '100%']),
    );
    expect(screen.getByText('4.2 (3.5 to 4.9)')).toBeTruthy();
    expect(screen.getByText('fewer than 5 answers')).toBeTruthy();
    expect(screen.getAllByText('No closed wave has asked about it yet.')).toHaveLength(4);
    expect(await brokenRules(container)).toEqual([]);
  });

  it('is kept: a channel is entered, changed, and removed after a question', async () => {
    const { user, requests } = show(rating, {
      ...read,
      [`POST ${workspacePath}/channels`]: answer(201, { id: 'new' }),
      [`PUT ${workspacePath}/channels/news`]: { id: 'news' },
      [`DELETE ${workspacePath}/channels/news`]: {},
    });
    await user.click(await screen.findByRole('button', { name: 'Enter a channel' }));
    await user.type(screen.getByRole('textbox', { name: 'Channel' }), 'Town hall');
    expect(await brokenRules(document.body)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await user.click(await screen.findByRole('button', { name: 'Change Newsletter' }));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'How often' }), 'weekly');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await user.click(await screen.findByRole('button', { name: 'Remove Newsletter' }));
    // The page of the tests cannot tell which of two dialogs was opened last.
    const question = within(await screen.findByRole('alertdialog', { hidden: true }));
    await user.click(question.getByRole('button', { name: 'Remove', hidden: true }));
    const sent = () => requests.filter(({ method }) => method !== 'GET');
    await waitFor(() => expect(sent()).toHaveLength(3));
    expect(sent()).toMatchObject([
      {
        method: 'POST',
        body: { name: 'Town hall', kind: 'email', audience: { kind: 'everyone' }, frequency: 'monthly' },
      },
      { method: 'PUT', path: `${workspacePath}/channels/news`, body: { name: 'Newsletter', frequency: 'weekly' } },
      { method: 'DELETE', path: `${workspacePath}/channels/news` },
    ]);
  });
});
