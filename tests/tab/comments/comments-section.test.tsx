import { screen, waitFor, within } from '@testing-library/react';
import type { ReleasedComments } from '#core/comment/comment';
import { CommentsSection } from '../../../tab/comments/comments-section';
import { brokenRules } from '../support/accessibility';
import { comment, someComments } from '../support/comments';
import { answer, renderInWorkspace, workspacePath } from '../support/render-in-workspace';

const path = `${workspacePath}/waves/w1/comments`;

const show = (released: ReleasedComments, answers: Readonly<Record<string, unknown>> = {}, locale = 'en-GB') =>
  renderInWorkspace(<CommentsSection waveId="w1" />, { locale, answers: { [`GET ${path}`]: released, ...answers } });

const cardOf = (text: string): HTMLElement => {
  const card = screen.getByText(text).closest('li');
  if (!card) throw new Error(`no comment ${text}`);
  return card;
};

describe('the comments of a wave', () => {
  it('are read without names or dates, and without breaking a rule of accessibility', async () => {
    const { container } = show(someComments);
    expect(await screen.findByText('Somebody to call would help.')).toBeTruthy();
    expect(screen.getByText(/In no particular order, without names or dates/)).toBeTruthy();
    expect(screen.queryByRole('heading', { level: 3 })).toBeNull();
    expect(await brokenRules(container)).toEqual([]);
  });

  it('say how many carry a theme, but not when they are fewer than three', async () => {
    show(someComments);
    expect(await screen.findByRole('button', { name: 'Forms (3)' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Reports (fewer than 3)' })).toBeTruthy();
  });

  it('are narrowed to one theme', async () => {
    const { user } = show(someComments);
    await user.click(await screen.findByRole('button', { name: 'Forms (3)' }));
    expect(screen.getByText('3 comments shown.')).toBeTruthy();
    expect(screen.queryByText('Somebody to call would help.')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Without a theme (1)' }));
    expect(screen.getByText('1 comment shown.')).toBeTruthy();
  });

  it('stand under their question when there was more than one', async () => {
    const need = comment({ id: 'n1', itemId: 'need', text: 'A plan I can trust.' });
    show({ ...someComments, comments: [...someComments.comments, need] });
    expect(await screen.findByRole('heading', { name: 'What they most need next quarter' })).toBeTruthy();
  });

  it.each([
    ['too-few', /from ten answers and three comments on, so that nobody can be recognised/],
    ['not-asked', /had no open question/],
  ] as const)('are kindly said to be hidden: %s', async (hidden, words) => {
    const { container } = show({ hidden, comments: [], themes: [{ theme: 'Forms', count: 4 }] });
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.getByText('Forms (4)')).toBeTruthy();
    expect(await brokenRules(container)).toEqual([]);
  });
});

describe('the themes of a comment', () => {
  const put = `PUT ${path}/c4/themes`;

  it('are chosen from those there are, and shown before the server has answered', async () => {
    let release: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { user, requests } = show(someComments, { [put]: waiting.then(() => someComments) });
    await screen.findByText('Somebody to call would help.');
    const card = within(cardOf('Somebody to call would help.'));
    await user.click(card.getByRole('button', { name: 'Add a theme' }));
    await user.type(card.getByRole('combobox'), 'rep{Enter}');
    expect(await card.findByRole('button', { name: 'Remove the theme Reports' })).toBeTruthy();
    await waitFor(() =>
      expect(requests).toContainEqual({ method: 'PUT', path: `${path}/c4/themes`, body: { themes: ['Reports'] } }),
    );
    release();
    await waitFor(() => expect(card.getByRole('button', { name: 'Add a theme' })).toBe(document.activeElement));
  });

  it('can be new', async () => {
    const { user, requests } = show(someComments, { [put]: someComments });
    await screen.findByText('Somebody to call would help.');
    const card = within(cardOf('Somebody to call would help.'));
    await user.click(card.getByRole('button', { name: 'Add a theme' }));
    await user.type(card.getByRole('combobox'), 'A person to call');
    await user.click(await screen.findByRole('option', { name: 'New theme “A person to call”' }));
    const body = { themes: ['A person to call'] };
    await waitFor(() => expect(requests).toContainEqual({ method: 'PUT', path: `${path}/c4/themes`, body }));
  });

  it('are taken back, and the comment stays in sight until another theme is chosen', async () => {
    const without: ReleasedComments = {
      ...someComments,
      comments: someComments.comments.map((one) => (one.id === 'c1' ? { ...one, themes: [] } : one)),
    };
    const { user } = show(someComments, { [`PUT ${path}/c1/themes`]: without });
    await user.click(await screen.findByRole('button', { name: 'Forms (3)' }));
    const card = within(cardOf('Fewer forms, please.'));
    await user.click(card.getByRole('button', { name: 'Remove the theme Forms' }));
    await waitFor(() => expect(card.queryByRole('button', { name: 'Remove the theme Forms' })).toBeNull());
    expect(screen.getByText('Fewer forms, please.')).toBeTruthy();
    expect(document.activeElement).toBe(card.getByRole('button', { name: 'Add a theme' }));
  });

  it('are what they were when they could not be saved, and that is said', async () => {
    const problem = { type: 'about:blank', title: 'Not available at the moment', status: 503, detail: 'Try again.' };
    const { user } = show(someComments, { [put]: answer(503, problem) });
    await screen.findByText('Somebody to call would help.');
    const card = within(cardOf('Somebody to call would help.'));
    await user.click(card.getByRole('button', { name: 'Add a theme' }));
    await user.type(card.getByRole('combobox'), 'forms{Enter}');
    expect(await card.findByText(/were not saved/)).toBeTruthy();
    expect(card.queryByRole('button', { name: 'Remove the theme Forms' })).toBeNull();
    expect(card.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it('are five at the most', async () => {
    show({ ...someComments, comments: [comment({ themes: ['a', 'b', 'c', 'd', 'e'] })] });
    expect(await screen.findByText('5 themes at most: remove one to add another.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Add a theme' })).toBeNull();
  });
});
