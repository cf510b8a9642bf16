import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { StakeholderView } from '#core/contract/stakeholders';
import { events } from '#core/instrument/events';
import { express } from '#core/instrument/express';
import { quarterly } from '#core/instrument/quarterly';
import { WavesPage } from '../../../tab/waves/waves-page';
import { brokenRules } from '../support/accessibility';
import { instrumentView } from '../support/instruments';
import { answer, renderInWorkspace, workspacePath } from '../support/render-in-workspace';
import { openWave, planPreview, waveView } from '../support/waves';

const wavesPath = `${workspacePath}/waves`;

const show = (waves: readonly unknown[], answers: Readonly<Record<string, unknown>> = {}, locale = 'en-GB') => {
  const handleShowResults = jest.fn();
  const view = renderInWorkspace(<WavesPage onShowResults={handleShowResults} />, {
    locale,
    answers: { [`GET ${wavesPath}`]: { waves }, ...answers },
  });
  return { ...view, handleShowResults };
};

describe('the list of waves', () => {
  it('teaches what a wave is while there is none', async () => {
    show([]);
    expect(await screen.findByText(/No wave yet\. A wave asks/)).toBeTruthy();
  });

  it('counts an open wave in words', async () => {
    const { container } = show([openWave()]);
    expect(await screen.findByText('34 of 60 answered')).toBeTruthy();
    expect(screen.getByText('60 invited · 57 delivered · 1 perhaps delivered · 2 could not be reached')).toBeTruthy();
    expect(await brokenRules(container)).toEqual([]);
  });

  it('never counts below five', async () => {
    show([openWave({ answered: null })], {}, 'de-DE');
    expect(await screen.findByText('weniger als 5 von 60 haben geantwortet')).toBeTruthy();
  });

  it('leads from a closed wave to its results', async () => {
    const { user, handleShowResults } = show([waveView({ id: 'w7', state: 'closed' })]);
    await user.click(await screen.findByRole('button', { name: 'See results' }));
    expect(handleShowResults).toHaveBeenCalledWith('w7');
  });
});

describe('doing something to a wave', () => {
  it('says what closing does before it does it', async () => {
    const { user, requests } = show([openWave()], {
      [`POST ${wavesPath}/wave-1/close`]: { id: 'wave-1', state: 'closing' },
    });
    await user.click(await screen.findByRole('button', { name: 'Close and see results' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog.textContent).toContain('cannot be undone');
    expect(requests.some(({ method }) => method === 'POST')).toBe(false);
    await user.click(within(dialog).getByRole('button', { name: 'Close and see results' }));
    expect(requests).toContainEqual({ method: 'POST', path: `${wavesPath}/wave-1/close`, body: undefined });
  });

  it('leaves the wave alone when the person goes back', async () => {
    const { user, requests } = show([openWave()]);
    await user.click(await screen.findByRole('button', { name: 'Call off' }));
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Back' }));
    expect(requests.some(({ method }) => method === 'POST')).toBe(false);
  });

  it.each([
    ['close', 'Close and see results', 'closing', 'closed'],
    ['cancel', 'Call off', 'cancelled', 'cancelled'],
  ] as const)('keeps the focus on the wave when its button goes: %s', async (action, words, next, last) => {
    const list = { waves: [openWave()] };
    const { user, queries } = show([], {
      [`GET ${wavesPath}`]: list,
      [`POST ${wavesPath}/wave-1/${action}`]: { id: 'wave-1', state: next },
    });
    const button = await screen.findByRole('button', { name: words });
    button.focus();
    await user.keyboard('{Enter}');
    const dialog = await screen.findByRole('alertdialog');
    list.waves = [openWave({ state: next })];
    within(dialog).getByRole('button', { name: words }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('button', { name: words })).toBeNull());
    const heading = screen.getByRole('heading', { name: 'Winter pulse' });
    expect(document.activeElement).toBe(heading);
    list.waves = [openWave({ state: last })];
    await queries.refetchQueries();
    expect(await screen.findByText(last)).toBeTruthy();
    expect(document.activeElement).toBe(heading);
  });

  it('names the questions before it opens', async () => {
    const { user } = show([waveView({})]);
    await user.click(await screen.findByRole('button', { name: 'Open now' }));
    const dialog = await screen.findByRole('alertdialog');
    await waitFor(() => expect(dialog.textContent).toContain('It asks the questions of “Express pulse”.'));
  });

  it('shows why the server refused', async () => {
    const problem = {
      type: 'urn:pmo-pulse:too-few-invited',
      title: 'Too few people',
      status: 422,
      detail: 'Invite at least 10.',
      errors: [{ pointer: '/audience', detail: 'Only 4 people would be invited.' }],
    };
    const { user } = show([waveView({})], { [`POST ${wavesPath}/wave-1/open`]: answer(422, problem) });
    await user.click(await screen.findByRole('button', { name: 'Open now' }));
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Open now' }));
    expect(await screen.findByText('Too few people')).toBeTruthy();
    expect(screen.getByText(/Invite at least 10/)).toBeTruthy();
    expect(screen.getByText('Only 4 people would be invited.')).toBeTruthy();
  });
});

describe('a wave in the list', () => {
  it('says which of its cards is out', async () => {
    show([openWave({ microPulse: 2, cards: 3 })]);
    expect(await screen.findByText(/^card 2 of 3 · opened/)).toBeTruthy();
  });

  it('says nothing of cards when there is one', async () => {
    show([openWave({ microPulse: 1, cards: 1 })]);
    expect(await screen.findByText(/^opened/)).toBeTruthy();
  });

  it('says of a draft that nothing has been sent, and of a scheduled one when it will be', async () => {
    const scheduled = waveView({ id: 'w2', state: 'scheduled', opensAt: '2026-12-01T08:30:00.000Z' });
    show([waveView({}), scheduled]);
    expect(await screen.findByText(/It starts when you open it/)).toBeTruthy();
    expect(screen.getByText(/^opens 1 Dec 2026, \d\d:30$/)).toBeTruthy();
  });
});

const person = (n: number, division: string): StakeholderView => ({
  userId: `u${n}`,
  name: `Person ${n}`,
  attributes: { division },
  interest: null,
  influence: null,
  reachability: 'reachable',
});

const plan = `POST ${wavesPath}`;
const preview = `POST ${wavesPath}/plan`;
const planned = answer(201, { id: 'w1', state: 'draft' });

const openDialog = async (answers: Readonly<Record<string, unknown>> = {}) => {
  const view = show([], { [plan]: planned, [preview]: planPreview(), ...answers });
  await view.user.click(screen.getByRole('button', { name: 'Plan a wave' }));
  return view;
};

describe('planning a wave', () => {
  it('asks everyone unless told otherwise', async () => {
    const { user, requests } = await openDialog();
    await user.type(await screen.findByLabelText('Name'), 'Winter pulse');
    await user.click(screen.getByRole('button', { name: 'Save as draft' }));
    const body = { instrumentId: 'express', title: 'Winter pulse', audience: { kind: 'everyone' } };
    expect(requests).toContainEqual({ method: 'POST', path: wavesPath, body });
  });

  it('keeps what was written when the form is left by mistake, and no longer once it is planned', async () => {
    const { user } = await openDialog();
    await user.type(await screen.findByLabelText('Name'), 'Winter pulse');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByLabelText('Name')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Plan a wave', hidden: true }));
    expect(await screen.findByDisplayValue('Winter pulse')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Save as draft', hidden: true }));
    await waitFor(() => expect(screen.queryByLabelText('Name')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Plan a wave', hidden: true }));
    expect(await screen.findByLabelText('Name')).toHaveProperty('value', '');
  });

  it('asks one group of the register', async () => {
    const { user, requests } = await openDialog({
      [`GET ${workspacePath}/stakeholders`]: { stakeholders: [person(1, 'Sales')] },
    });
    await user.click(await screen.findByLabelText('One group'));
    expect(screen.getByText('Still missing: which group to ask.')).toBeTruthy();
    await user.selectOptions(await screen.findByLabelText(/Grouped by/), 'division');
    await user.selectOptions(screen.getByLabelText(/^Group(?!ed)/), 'Sales');
    await user.click(screen.getByRole('button', { name: 'Save as draft' }));
    const body = { instrumentId: 'express', audience: { kind: 'segment', attribute: 'division', value: 'Sales' } };
    expect(requests).toContainEqual({ method: 'POST', path: wavesPath, body });
  });

  it('offers no group while there is none', async () => {
    await openDialog();
    await screen.findByLabelText('Everyone on the register');
    expect(screen.queryByLabelText('One group')).toBeNull();
  });

  it('chooses among instruments by what each means for people', async () => {
    const instruments = [instrumentView(express, 'Express pulse'), instrumentView(quarterly, 'Quarterly pulse')];
    const { user, requests, baseElement } = await openDialog({
      [`GET ${workspacePath}/instruments`]: { instruments },
    });
    expect(await screen.findByText('3 cards, 30 days apart, each about 80 seconds or less.')).toBeTruthy();
    expect(screen.getByText('One card of about 90 seconds.')).toBeTruthy();
    expect(await brokenRules(baseElement)).toEqual([]);
    await user.click(screen.getByRole('radio', { name: /Quarterly pulse/ }));
    await user.click(screen.getByRole('button', { name: 'Save as draft' }));
    const body = { instrumentId: 'quarterly', audience: { kind: 'everyone' } };
    expect(requests).toContainEqual({ method: 'POST', path: wavesPath, body });
  });

  it('says after how many days the chosen instrument closes by itself', async () => {
    const instruments = [instrumentView(express, 'Express pulse'), instrumentView(quarterly, 'Quarterly pulse')];
    const { user } = await openDialog({ [`GET ${workspacePath}/instruments`]: { instruments } });
    expect(await screen.findByText(/closes by itself 14 days after opening/)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: /Quarterly pulse/ }));
    expect(await screen.findByText(/closes by itself 90 days after opening/)).toBeTruthy();
  });

  it('lists what is asked after an event last, under a heading', async () => {
    const ours = { ...instrumentView(quarterly, 'Our pulse'), id: 'own-1', copyOf: 'quarterly' };
    const views = events.map((event) => instrumentView(event, event.id));
    const instruments = [instrumentView(express, 'Express pulse'), ...views, ours];
    const { baseElement } = await openDialog({ [`GET ${workspacePath}/instruments`]: { instruments } });
    const group = await screen.findByRole('group', { name: /Right after something happened/ });
    expect(within(group).getAllByRole('radio')).toHaveLength(5);
    const radios = within(screen.getByRole('radiogroup', { name: 'What to ask' })).getAllByRole('radio');
    expect(radios.slice(0, 3).map((radio) => radio.getAttribute('value'))).toEqual([
      'express',
      'own-1',
      'event-service',
    ]);
    expect(await brokenRules(baseElement)).toEqual([]);
  });

  it('schedules a wave that names its opening', async () => {
    const { requests, user } = await openDialog();
    const year = new Date().getFullYear() + 1;
    fireEvent.change(await screen.findByLabelText(/Opens by itself/), { target: { value: `${year}-03-01T09:00` } });
    await user.click(screen.getByRole('button', { name: 'Schedule' }));
    const opensAt = new Date(`${year}-03-01T09:00`).toISOString();
    const body = { instrumentId: 'express', audience: { kind: 'everyone' }, opensAt };
    expect(requests).toContainEqual({ method: 'POST', path: wavesPath, body });
  });

  it('says what is wrong with a time that has passed', async () => {
    await openDialog();
    fireEvent.change(await screen.findByLabelText(/Opens by itself/), { target: { value: '2020-03-01T09:00' } });
    expect(await screen.findByText(/The opening time has passed/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Schedule' }).hasAttribute('disabled')).toBe(true);
  });
});
