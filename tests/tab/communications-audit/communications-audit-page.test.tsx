import { screen, waitFor, within } from '@testing-library/react';
import { letters } from '#core/abcde/letter';
import { sampleRatings } from '../../core/abcde/sample-check';
import { brokenRules } from '../support/accessibility';
import { answer } from '../support/render-in-workspace';
import { finished, message, onePath, path, rating, show } from './sample-page';

const open = async (shown: ReturnType<typeof show>) =>
  shown.user.click(await screen.findByRole('button', { name: /^Audit (of|für) 2026-Q4$/ }));

describe('the audits', () => {
  it('are listed with who has to do something next, and one is begun for a quarter', async () => {
    const begun = { ...rating, quarter: '2026-Q3' };
    const { container, user, requests } = show(rating, {
      [`POST ${path}`]: answer(201, { audit: begun }),
      [`GET ${path}/2026-Q3`]: { audit: begun },
    });
    expect(await screen.findByText('Waits for your ratings')).toBeTruthy();
    expect(screen.getByText('A full sample is 20 messages; here all 7 are rated.')).toBeTruthy();
    expect(await brokenRules(container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Draw the sample' }));
    expect(await screen.findByRole('heading', { name: 'Audit of 2026-Q3' })).toBeTruthy();
    expect(requests).toContainEqual({ method: 'POST', path, body: { quarter: '2026-Q3' } });
  });

  it('are said to be none where nothing was sent, in German too', async () => {
    show(rating, { [`GET ${path}`]: { audits: [], quarters: [] } }, 'de-AT');
    expect(await screen.findByText(/Noch nichts zu bewerten/)).toBeTruthy();
  });
});

describe('rating', () => {
  const put = `PUT ${onePath}/ratings/one`;

  it('shows one message at a time without breaking a rule of accessibility, and never who wrote it', async () => {
    const shown = show(rating);
    await open(shown);
    expect(await screen.findByRole('heading', { name: 'Message 1 of 2: About one' })).toBeTruthy();
    expect(screen.getByText('Please approve the new dates by Friday.')).toBeTruthy();
    expect(screen.getByText('Division: Sales')).toBeTruthy();
    expect(screen.getByText('partly reached. Ask earlier')).toBeTruthy();
    expect(screen.getByText('0 of 2 messages rated')).toBeTruthy();
    expect(screen.getAllByRole('radiogroup')).toHaveLength(5);
    expect(await brokenRules(shown.container)).toEqual([]);
    await shown.user.click(screen.getByRole('button', { name: 'Next message' }));
    expect(screen.getByRole('heading', { name: 'Message 2 of 2: About two' })).toBeTruthy();
  });

  it('saves each letter as it is chosen; a digit rates and goes on to the next letter', async () => {
    const shown = show(rating, { [put]: {} });
    await open(shown);
    const [audience, behaviour] = await screen.findAllByRole('radiogroup');
    within(audience as HTMLElement)
      .getAllByRole('radio')[0]
      ?.focus();
    await shown.user.keyboard('3');
    expect((behaviour as HTMLElement).contains(document.activeElement)).toBe(true);
    await shown.user.keyboard('5');
    await waitFor(() =>
      expect(shown.requests.filter(({ method }) => method === 'PUT').map(({ body }) => body)).toEqual([
        { ratings: { audience: 3 }, note: '' },
        { ratings: { audience: 3, behaviour: 5 }, note: '' },
      ]),
    );
    expect((within(audience as HTMLElement).getAllByRole('radio')[2] as HTMLInputElement).checked).toBe(true);
  });

  it('keeps a note when one leaves it', async () => {
    const shown = show(rating, { [put]: {} });
    await open(shown);
    await shown.user.type(await screen.findByRole('textbox', { name: 'Note' }), 'Comes late');
    await shown.user.tab();
    await waitFor(() =>
      expect(shown.requests).toContainEqual({
        method: 'PUT',
        path: `${onePath}/ratings/one`,
        body: { ratings: {}, note: 'Comes late' },
      }),
    );
  });

  it('says when saving failed, keeps what was chosen, and tries again', async () => {
    const problem = { type: 'about:blank', title: 'Not available at the moment', status: 503, detail: 'Try again.' };
    const shown = show(rating, { [put]: answer(503, problem) });
    await open(shown);
    const [audience] = await screen.findAllByRole('radiogroup');
    const fifth = within(audience as HTMLElement).getAllByRole('radio')[4] as HTMLInputElement;
    await shown.user.click(fifth);
    await shown.user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(fifth.checked).toBe(true);
    await waitFor(() => expect(shown.requests.filter(({ method }) => method === 'PUT')).toHaveLength(2));
  });

  it('goes on where it was left, and is finished once everything is rated and that is confirmed', async () => {
    const rated = { ratings: sampleRatings(), note: '' };
    const all = { ...rating, mine: [message('one', { rating: rated }), message('two', { rating: rated })] };
    const shown = show(all, { [`POST ${onePath}/finish`]: { audit: finished } });
    await open(shown);
    await shown.user.click(await screen.findByRole('button', { name: 'Finish my ratings' }));
    await shown.user.click(
      within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Finish my ratings' }),
    );
    await waitFor(() =>
      expect(shown.requests).toContainEqual({ method: 'POST', path: `${onePath}/finish`, body: undefined }),
    );
  });

  it('begins with the first message that is not rated yet', async () => {
    const rated = { ratings: sampleRatings(), note: '' };
    const shown = show({ ...rating, mine: [message('one', { rating: rated }), message('two')] });
    await open(shown);
    expect(await screen.findByRole('heading', { name: 'Message 2 of 2: About two' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Finish my ratings' })).toBeNull();
  });
});

describe('the seats', () => {
  it('are taken, and given up only after one said so', async () => {
    const shown = show({ ...rating, seats: [], mine: null }, { [`POST ${onePath}/seats`]: { audit: rating } });
    await open(shown);
    await shown.user.click(await screen.findByRole('button', { name: 'Rate these messages' }));
    await waitFor(() =>
      expect(shown.requests).toContainEqual({ method: 'POST', path: `${onePath}/seats`, body: undefined }),
    );
  });

  it('are given up after a question', async () => {
    const shown = show(rating, { [`DELETE ${onePath}/seats/1`]: { audit: rating } });
    await open(shown);
    await shown.user.click(await screen.findByRole('button', { name: 'Give up my seat' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(shown.requests.some(({ method }) => method === 'DELETE')).toBe(false);
    await shown.user.click(within(dialog).getByRole('button', { name: 'Free the seat' }));
    await waitFor(() => expect(shown.requests.some(({ method }) => method === 'DELETE')).toBe(true));
    // What is shown is asked for anew.
    await waitFor(() => expect(shown.requests.filter(({ path: asked }) => asked === onePath)).toHaveLength(2));
  });
});

describe('the result', () => {
  it('tells agreement, means and what to talk about, or why there is no kappa', async () => {
    const shown = show(finished);
    await open(shown);
    const table = await screen.findByRole('region', { name: 'Agreement, letter by letter' });
    expect(within(table).getAllByRole('row')).toHaveLength(1 + letters.length);
    expect(within(table).getAllByText(/no kappa: both gave all messages the same rating/)).toHaveLength(4);
    expect(screen.getByText(/About two – Audience: 1 and 5/)).toBeTruthy();
    expect(screen.getByText(/Settle when we send – Mia, by 15 Dec 2026 \(open\)/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /Excel/ })).toBeTruthy();
    expect(await brokenRules(shown.container)).toEqual([]);
  });

  it('leads to findings with an action that somebody of the team owns', async () => {
    const shown = show(finished, { [`POST ${onePath}/findings`]: answer(201, { audit: finished }) });
    await open(shown);
    await shown.user.click(await screen.findByRole('button', { name: 'Add a finding' }));
    const dialog = within(await screen.findByRole('dialog'));
    await shown.user.type(dialog.getByRole('textbox', { name: 'Finding' }), 'The point comes late');
    await shown.user.type(dialog.getByRole('textbox', { name: 'What is to be done' }), 'Point first');
    expect((dialog.getByRole('button', { name: 'Save' }) as HTMLButtonElement).disabled).toBe(true);
    await shown.user.selectOptions(await dialog.findByRole('combobox', { name: 'Owner' }), 'Mia');
    await shown.user.type(dialog.getByLabelText(/^Due/), '2026-12-15');
    await shown.user.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(shown.requests).toContainEqual({
        method: 'POST',
        path: `${onePath}/findings`,
        body: {
          letter: null,
          text: 'The point comes late',
          action: { title: 'Point first', ownerId: 'mia', due: '2026-12-15' },
        },
      }),
    );
    expect(await brokenRules(document.body)).toEqual([]);
  });
});
