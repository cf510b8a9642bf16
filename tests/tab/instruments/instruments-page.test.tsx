import { screen, waitFor, within } from '@testing-library/react';
import type { InstrumentView } from '#core/contract/instruments';
import { annual } from '#core/instrument/annual';
import { copyInstrument, copyRequestSchema } from '#core/instrument/copy-instrument';
import { express } from '#core/instrument/express';
import type { Instrument } from '#core/instrument/instrument';
import { quarterly } from '#core/instrument/quarterly';
import { InstrumentsPage } from '../../../tab/instruments/instruments-page';
import { brokenRules } from '../support/accessibility';
import { instrumentView } from '../support/instruments';
import { answer, renderInWorkspace, workspacePath } from '../support/render-in-workspace';

const path = `${workspacePath}/instruments`;
const expressView = instrumentView(express, 'Express pulse');

const copyOf = (
  source: Instrument,
  id: string,
  change: Readonly<Record<string, unknown>>,
  version = 1,
): InstrumentView => {
  const request = copyRequestSchema.parse({ title: 'Our pulse', ...change });
  const copied = copyInstrument(source, id, request, version);
  if (!copied.ok) throw new Error(copied.error.kind);
  return instrumentView(copied.value, request.title);
};

const show = (
  instruments: readonly InstrumentView[],
  answers: Readonly<Record<string, unknown>> = {},
  locale = 'en-GB',
) =>
  renderInWorkspace(<InstrumentsPage />, {
    locale,
    answers: {
      [`GET ${path}`]: { instruments },
      [`POST ${path}/check-wording`]: { warnings: [] },
      ...answers,
    },
  });

const open = async (instruments: readonly InstrumentView[], title: string, answers = {}) => {
  const view = show(instruments, answers);
  await view.user.click(await screen.findByRole('button', { name: `See the questions of ${title}` }));
  await screen.findByText(/^Copy and change$|^Only leads/);
  return view;
};

describe('the list of questions', () => {
  it('says of each what it asks, with how many cards of what length', async () => {
    const ours = copyOf(quarterly, 'own-1', { leaveOut: ['importance'] }, 3);
    const { container } = show([expressView, instrumentView(quarterly, 'Quarterly pulse'), ours]);
    expect(
      await screen.findByText('Asks about all five Ps, the PMO as a whole, and anything else on their mind.'),
    ).toBeTruthy();
    expect(screen.getByText('One card of about 90 seconds.')).toBeTruthy();
    expect(screen.getAllByText(/^3 cards, 30 days apart/)).toHaveLength(2);
    expect(screen.getByText('ours')).toBeTruthy();
    expect(screen.getByText('version 3')).toBeTruthy();
    expect(await brokenRules(container)).toEqual([]);
  });

  it('says so when there is nothing', async () => {
    show([], {}, 'de-DE');
    expect(await screen.findByText(/Noch gibt es nichts zu fragen/)).toBeTruthy();
  });

  it('says what went wrong', async () => {
    show([], { [`GET ${path}`]: answer(503, { type: 'about:blank', title: 'Not available', status: 503 }) });
    expect(await screen.findByText('Not available')).toBeTruthy();
  });
});

describe('the cards of an instrument', () => {
  it('are shown as people see them, in either language', async () => {
    const { user, container } = await open([instrumentView(quarterly, 'Quarterly pulse')], 'Quarterly pulse');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Quarterly pulse' }));
    const card = within(screen.getByRole('region', { name: 'Card 1 of 3' }));
    expect(card.getByText('Help that fits the problem I actually have')).toBeTruthy();
    expect(card.getByText('70 of 90 seconds')).toBeTruthy();
    expect(screen.getByText(/over all cards everybody meets each P once/)).toBeTruthy();
    expect(card.getByText('1 – disagree … 7 – agree')).toBeTruthy();
    expect(screen.getByRole('heading', { name: /In turn from wave to wave, set 2/ })).toBeTruthy();
    expect(await brokenRules(container)).toEqual([]);
    // Its word stands there twice, once to keep the room that bold takes; the style sheet hides that one.
    await user.click(screen.getByRole('tab', { name: /German/ }));
    expect(card.getByText('Hilfe, die zu dem Problem passt, das ich wirklich habe')).toBeTruthy();
  });

  it('are shown however many there are', async () => {
    await open([instrumentView(annual, 'Annual deep wave')], 'Annual deep wave');
    expect(screen.getByRole('region', { name: 'Card 8 of 8' })).toBeTruthy();
    expect(screen.getAllByText('The least I could live with').length).toBeGreaterThan(10);
  });

  it('are not for members to change, and they see why', async () => {
    const member = {
      id: 'pmo',
      name: 'PMO',
      role: 'member',
      leads: [],
      settings: { minimumInvited: 10 },
      simulated: false,
    };
    await open([expressView], 'Express pulse', { [`GET ${workspacePath}`]: member });
    expect(await screen.findByText(/Only leads of this PMO can change questions/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Copy and change' })).toBeNull();
  });
});

const edit = async (instruments: readonly InstrumentView[], title: string, action: string, answers = {}) => {
  const view = await open(instruments, title, answers);
  await view.user.click(await screen.findByRole('button', { name: action }));
  return view;
};

const save = () => screen.getByRole('button', { name: 'Save' });

describe('a copy', () => {
  it('says the whole of what it changes, and is shown once it is saved', async () => {
    const saved = copyOf(express, 'own-1', { title: 'Express pulse, our version', leaveOut: ['PE1'] });
    const list = { instruments: [expressView] };
    const { user, requests, container } = await edit([], 'Express pulse', 'Copy and change', {
      [`GET ${path}`]: list,
      [`POST ${path}`]: answer(201, { instrument: saved, warnings: [] }),
    });
    expect(await brokenRules(container)).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: 'Seeing a clear result from the time I put in' }));
    await user.click(screen.getByRole('button', { name: /Change the words of: Help that fits/ }));
    const words = screen.getByLabelText('Words in English');
    await user.clear(words);
    await user.type(words, 'Help that fits');
    await user.click(screen.getByRole('button', { name: 'Add a question' }));
    expect(screen.getByText(/Write each question of your own in at least one language/)).toBeTruthy();
    const [, own] = screen.getAllByLabelText('Words in English');
    await user.type(own as HTMLElement, 'Our office hours suit me');
    list.instruments = [expressView, saved];
    await user.click(save());
    expect(await screen.findByText('Saved as version 1.')).toBeTruthy();
    expect(screen.getByText(/open waves keep the version they opened with/)).toBeTruthy();
    const body = {
      copyOf: 'express',
      title: 'Express pulse, our version',
      wording: { PR1: { en: 'Help that fits' } },
      leaveOut: ['PE1'],
      ownQuestions: [{ wording: { en: 'Our office hours suit me' }, ends: 'agreement' }],
    };
    expect(requests).toContainEqual({ method: 'POST', path, body });
  });

  it('says what each line takes, and what to leave out before a question is added to a full card', async () => {
    const { user } = await edit([expressView], 'Express pulse', 'Copy and change');
    expect(screen.getAllByText('15 s').length).toBeGreaterThan(0);
    expect(screen.getAllByText('0 s').length).toBeGreaterThan(0);
    expect(screen.getByText(/The card is full.*leave out a line of at least 5 seconds/)).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Seeing a clear result from the time I put in' }));
    expect(screen.queryByText(/The card is full/)).toBeNull();
  });

  it('is not saved when a card takes too long, and what to do is said', async () => {
    const { user } = await edit([expressView], 'Express pulse', 'Copy and change');
    await user.click(screen.getByRole('button', { name: 'Add a question' }));
    expect(screen.getByText('100 seconds, 90 at most')).toBeTruthy();
    expect(screen.getByText(/Card 1 takes 100 seconds, and 90 is the most/)).toBeTruthy();
    expect(save().getAttribute('aria-disabled')).toBe('true');
    await user.click(screen.getByRole('checkbox', { name: 'Seeing a clear result from the time I put in' }));
    expect(screen.queryByText(/takes 100 seconds/)).toBeNull();
    expect(screen.getByText('80 of 90 seconds')).toBeTruthy();
  });

  it('is warned of leading words beside the field, and may be saved all the same', async () => {
    const warnings = [{ kind: 'leading', language: 'en', found: 'Don’t you agree' }];
    const { user, requests } = await edit([expressView], 'Express pulse', 'Copy and change', {
      [`POST ${path}/check-wording`]: { warnings },
    });
    await user.click(screen.getByRole('button', { name: /Change the words of: My work is better off/ }));
    await user.type(screen.getByLabelText('Words in English'), ' Don’t you agree?');
    expect(await screen.findByText(/“Don’t you agree” may push people towards an answer/)).toBeTruthy();
    expect(requests.filter(({ path: asked }) => asked.endsWith('/check-wording'))).toHaveLength(1);
    expect(save().getAttribute('aria-disabled')).not.toBe('true');
  });

  it('says what the server had against it', async () => {
    const problem = { type: 'about:blank', title: 'Too long', status: 422, detail: 'Leave something out.' };
    const { user } = await edit([expressView], 'Express pulse', 'Copy and change', {
      [`POST ${path}`]: answer(422, problem),
    });
    await user.click(save());
    expect(await screen.findByText(/Leave something out/)).toBeTruthy();
  });
});

describe('changes that were not saved', () => {
  it('are not lost without asking', async () => {
    const { user } = await edit([expressView], 'Express pulse', 'Copy and change');
    await user.type(screen.getByLabelText('Name'), '!');
    const [back] = screen.getAllByRole('button', { name: 'Back' });
    await user.click(back as HTMLElement);
    const ask = within(await screen.findByRole('alertdialog'));
    await user.click(ask.getByRole('button', { name: 'Back' }));
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Express pulse, our version!');
    await user.click(back as HTMLElement);
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Discard changes' }));
    expect(await screen.findByRole('button', { name: 'Copy and change' })).toBeTruthy();
  });

  it('are still there after a look at another page', async () => {
    const { user, again } = await edit([expressView], 'Express pulse', 'Copy and change');
    await user.type(screen.getByLabelText('Name'), '!');
    again(<p>Another page</p>);
    again(<InstrumentsPage />);
    expect((await screen.findByLabelText<HTMLInputElement>('Name')).value).toBe('Express pulse, our version!');
  });
});

describe('our own instrument', () => {
  const ours = copyOf(express, 'own-1', {
    leaveOut: ['PE1'],
    wording: { PR1: { en: 'Help that fits' } },
    ownQuestions: [{ wording: { de: 'Passt es?' }, ends: 'quality' }],
  });

  it('is changed from what it is to a new version', async () => {
    const { user, requests } = await edit([expressView, ours], 'Our pulse', 'Change', {
      [`PUT ${path}/own-1`]: { instrument: { ...ours, version: 2 }, warnings: [] },
    });
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Seeing a clear result/ }).checked).toBe(false);
    expect(screen.getByText('in your words')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: /What I get back for the time/ }));
    await user.click(save());
    expect(await screen.findByText('Saved as version 2.')).toBeTruthy();
    const body = {
      title: 'Our pulse',
      wording: { PR1: { en: 'Help that fits' } },
      leaveOut: ['PE1', 'PC1'],
      ownQuestions: [{ wording: { de: 'Passt es?' }, ends: 'quality' }],
    };
    await waitFor(() => expect(requests).toContainEqual({ method: 'PUT', path: `${path}/own-1`, body }));
  });
});
