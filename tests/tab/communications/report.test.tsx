import { screen, within } from '@testing-library/react';
import { letters } from '#core/abcde/letter';
import type { CommunicationReport, PooledLetter } from '#core/communication/report';
import { CommunicationsPage } from '../../../tab/communications/communications-page';
import { brokenRules } from '../support/accessibility';
import { communicationView, sentCommunication } from '../support/communications';
import { renderInWorkspace, workspacePath } from '../support/render-in-workspace';

const path = `${workspacePath}/communications`;
const reportPath = `${workspacePath}/communication-report`;

const show = (report: CommunicationReport, communication = sentCommunication()) =>
  renderInWorkspace(<CommunicationsPage />, {
    locale: 'en-GB',
    answers: { [`GET ${path}`]: { communications: [communication], held: 0 }, [`GET ${reportPath}`]: report },
  });

const pooled = (letter: PooledLetter['letter']): PooledLetter =>
  letter === 'evaluation'
    ? { letter, messages: 0, n: null, author: null, audience: { hidden: 'no-data' }, difference: { hidden: 'no-data' } }
    : {
        letter,
        messages: 2,
        n: 31,
        author: 4.5,
        audience: { mean: 3.6, low: 3.2, high: 4 },
        difference: { mean: 0.9, low: 0.5, high: 1.3 },
      };
const given = letters.map(pooled);

describe('what readers say by channel and quarter', () => {
  it('says each letter with its interval, its answers and the difference, and why one is not shown', async () => {
    const { container } = show({
      channels: [{ channel: 'email', quarter: '2026-Q4', messages: 3, letters: given }],
      authors: [],
    });
    const table = await screen.findByRole('table');
    const cells = within(table)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
    expect(within(table).getByRole('rowheader').textContent).toBe('E-mail2026 Q4');
    expect(cells[0]).toBe('3');
    expect(cells[1]).toBe('3.63.2 to 4.031 answersAuthor − readers: +0.9 (+0.5 to +1.3)');
    expect(cells[5]).toBe('no data');
    expect(screen.queryByText('By author')).toBeNull();
    expect(await brokenRules(container)).toEqual([]);
  });

  it('says of authors what the server says of them', async () => {
    show({
      channels: [{ channel: 'chat', quarter: '2026-Q4', messages: 6, letters: given }],
      authors: [{ authorId: 'a', authorName: 'Lena Lead', messages: 6, letters: given }],
    });
    expect(await screen.findByRole('rowheader', { name: 'Lena Lead' })).toBeTruthy();
  });

  it('says how to come by it while no readers were heard', async () => {
    show({ channels: [], authors: [] });
    expect(await screen.findByText(/^No readers have been heard yet/)).toBeTruthy();
  });

  it('is not asked for before anything was sent', async () => {
    const { requests } = show({ channels: [], authors: [] }, communicationView());
    await screen.findByText('1 of 1 message.');
    expect(requests.some(({ path: asked }) => asked === reportPath)).toBe(false);
  });
});
