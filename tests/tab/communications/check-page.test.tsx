import { screen, waitFor, within } from '@testing-library/react';
import { CommunicationsPage } from '../../../tab/communications/communications-page';
import { brokenRules } from '../support/accessibility';
import { checkOf, communicationView, evidence } from '../support/communications';
import { answer, renderInWorkspace, workspacePath } from '../support/render-in-workspace';

const path = `${workspacePath}/communications`;
const checkPath = `POST ${workspacePath}/message-check`;

const text = 'We utilize this form.';
const found = checkOf({
  audience: [evidence({ code: 'audience-missing', kind: 'weak' })],
  content: [
    evidence({
      code: 'plainer-words',
      kind: 'weak',
      values: { count: 1 },
      spans: [{ start: 3, end: 10 }],
      edits: [{ start: 3, end: 10, replacement: 'use' }],
    }),
    evidence({ code: 'sentence-too-long', kind: 'weak', values: { count: 1 }, spans: [{ start: 11, end: 20 }] }),
  ],
});

const openCheck = async (answers: Readonly<Record<string, unknown>> = {}, locale = 'en-GB') => {
  const view = renderInWorkspace(<CommunicationsPage />, {
    locale,
    answers: { [`GET ${path}`]: { communications: [], held: 0 }, [checkPath]: { check: found }, ...answers },
  });
  await view.user.click(await screen.findByRole('button', { name: /^(Check a message|Nachricht prüfen)$/ }));
  return view;
};

const textbox = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
const step = (name: RegExp | string) => screen.getByRole('button', { name });

describe('checking a message', () => {
  it('checks as one types, and shows what was found for each letter with its question', async () => {
    const { user, requests, container } = await openCheck();
    expect(screen.getByText('As soon as there is a text, it is checked here.')).toBeTruthy();
    await user.type(textbox(), text);
    expect(await screen.findByText(/You have not said yet who this is for/)).toBeTruthy();
    expect(screen.getByText('Who is this for, and what do they need?')).toBeTruthy();
    // Only what was there when the typing rested is asked about.
    const checks = requests.filter(({ path: asked }) => asked.endsWith('/message-check'));
    expect(checks.length).toBeLessThan(text.length / 2);
    expect(checks.at(-1)?.body).toMatchObject({ text, audience: null, channel: null, reviewOn: null });
    expect(await brokenRules(container)).toEqual([]);
  });

  it('marks the places of a letter, quotes them, and selects one on request', async () => {
    const { user, container } = await openCheck();
    await user.type(textbox(), text);
    await user.click(step(/^C Content/));
    const place = await screen.findByRole('button', { name: 'Show “this form” in the text' });
    expect([...container.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      'utilize',
      'this form',
    ]);
    await user.click(place);
    const field = textbox();
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('this form');
  });

  it('takes an edit at one tap, and takes it back', async () => {
    const { user } = await openCheck();
    await user.type(textbox(), text);
    await user.click(step(/^C Content/));
    await user.click(await screen.findByRole('button', { name: 'Replace “utilize” by “use”' }));
    expect(textbox().value).toBe('We use this form.');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(textbox().value).toBe(text);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('offers no edit of a text that is no longer there', async () => {
    const { user } = await openCheck();
    await user.type(textbox(), text);
    await user.click(step(/^C Content/));
    await screen.findByRole('button', { name: 'Replace “utilize” by “use”' });
    await user.type(textbox(), ' And more.');
    expect(screen.queryByRole('button', { name: 'Replace “utilize” by “use”' })).toBeNull();
  });

  it('says clearly that a text in another language was not checked', async () => {
    const other = checkOf({ content: [evidence({ code: 'other-language', kind: 'note' })] });
    const { user } = await openCheck({ [checkPath]: { check: other } });
    await user.type(textbox(), 'Bitte melden Sie sich.');
    await user.click(step(/^C Content/));
    expect(await screen.findByText('The text was not checked')).toBeTruthy();
  });

  it('says why a check failed', async () => {
    const problem = { type: 'about:blank', title: 'Not now', status: 503, detail: 'Try again in a minute.' };
    const { user } = await openCheck({ [checkPath]: answer(503, problem) });
    await user.type(textbox(), text);
    expect(await screen.findByText('Not now')).toBeTruthy();
  });

  it('keeps the draft while other pages are looked at, and empties it with a way back', async () => {
    const { user } = await openCheck();
    await user.type(textbox(), text);
    await user.click(screen.getByRole('button', { name: 'All messages' }));
    await user.click(await screen.findByRole('button', { name: 'Go on with your draft' }));
    expect(textbox().value).toBe(text);
    await user.click(screen.getByRole('button', { name: 'Start over' }));
    expect(textbox().value).toBe('');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(textbox().value).toBe(text);
  });

  it('takes the focus along from letter to letter', async () => {
    const { user } = await openCheck();
    await user.click(step('Next'));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'B · Behaviour' }));
    expect(screen.getByRole('button', { current: 'step' }).textContent).toContain('Behaviour');
  });
});

const rate = async (user: Awaited<ReturnType<typeof openCheck>>['user'], ratings: Readonly<Record<string, number>>) => {
  for (const [letter, rating] of Object.entries(ratings)) {
    await user.click(step(new RegExp(`^[A-E] ${letter}`)));
    const group = screen.getByRole('radiogroup', { name: `Your rating: ${letter}` });
    await user.click(within(group).getByRole('radio', { name: new RegExp(`^${rating} `) }));
  }
};

describe('what a check comes to', () => {
  const ratings = { Audience: 4, Behaviour: 5, Content: 2, Delivery: 4, Evaluation: 4 };

  it('rates nothing by itself, and says what is still missing', async () => {
    const { user } = await openCheck();
    await user.type(textbox(), text);
    await user.click(step(/What it comes to/));
    expect(screen.getByText('Still to be rated: Audience, Behaviour, Content, Delivery, Evaluation.')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Enter in the register' }).disabled).toBe(true);
  });

  it('shows mean and weakest letter, asks to put a weak one right, and lets it go with a reason', async () => {
    const entered = communicationView({ id: 'm9', purpose: 'The form' });
    const { user, requests, container } = await openCheck({
      [`POST ${path}`]: answer(201, { communication: entered }),
      [`GET ${path}/m9`]: { communication: entered, counts: null },
    });
    await user.type(textbox(), text);
    await rate(user, ratings);
    await user.click(step(/^D Delivery/));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Channel' }), 'email');
    await user.click(step(/What it comes to/));
    expect(screen.getByText('3.8 of 5')).toBeTruthy();
    expect(screen.getByText('Content, 2 of 5')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: /^Purpose/ }), 'The form');
    const enter = screen.getByRole<HTMLButtonElement>('button', { name: 'Enter in the register' });
    expect(enter.disabled).toBe(true);
    await user.click(screen.getByRole('checkbox', { name: 'It may go all the same' }));
    expect(enter.disabled).toBe(true);
    await user.type(screen.getByRole('textbox', { name: /^Why it may go/ }), 'It is short');
    expect(await brokenRules(container)).toEqual([]);
    await user.click(enter);
    expect(await screen.findByRole('heading', { name: 'The form' })).toBeTruthy();
    expect(requests.find(({ method, path: asked }) => method === 'POST' && asked === path)?.body).toMatchObject({
      text,
      purpose: 'The form',
      channel: 'email',
      ratings: { audience: 4, behaviour: 5, content: 2, delivery: 4, evaluation: 4 },
      overrideReason: 'It is short',
    });
    // What was entered is no draft any more.
    await user.click(screen.getByRole('button', { name: 'All messages' }));
    expect(await screen.findByRole('button', { name: 'Check a message' })).toBeTruthy();
  });

  it('keeps the draft when the server refuses it', async () => {
    const problem = { type: 'about:blank', title: 'Not entered', status: 422 };
    const { user } = await openCheck({ [`POST ${path}`]: answer(422, problem) });
    await user.type(textbox(), text);
    await rate(user, { ...ratings, Content: 3 });
    await user.click(step(/^D Delivery/));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Channel' }), 'email');
    await user.click(step(/What it comes to/));
    await user.type(screen.getByRole('textbox', { name: /^Purpose/ }), 'The form');
    await user.click(screen.getByRole('button', { name: 'Enter in the register' }));
    expect(await screen.findByText('Not entered')).toBeTruthy();
    await waitFor(() => expect(textbox().value).toBe(text));
  });
});
