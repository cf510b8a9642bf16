import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { WaveView } from '#core/contract/waves';
import { WavesPage } from '../../../tab/waves/waves-page';
import { answer, renderInWorkspace, workspacePath } from '../support/render-in-workspace';
import { openWave, planPreview, waveView } from '../support/waves';

const wavePath = `${workspacePath}/waves/wave-1`;
const leftOut = [{ reason: 'blocked' as const, n: 3, names: ['Ann', 'Ben', 'Cleo'] }];

const show = (wave: WaveView, answers: Readonly<Record<string, unknown>> = {}) =>
  renderInWorkspace(<WavesPage onShowResults={jest.fn()} />, {
    answers: {
      [`GET ${workspacePath}/waves`]: { waves: [wave] },
      [`GET ${wavePath}/plan`]: planPreview({ leftOut }),
      [`POST ${workspacePath}/waves/plan`]: planPreview(),
      [`PATCH ${wavePath}`]: { id: 'wave-1', state: 'scheduled' },
      [`DELETE ${wavePath}`]: { id: 'wave-1', state: 'draft' },
      ...answers,
    },
  });
const press = async (view: ReturnType<typeof show>, name: string) =>
  view.user.click(await screen.findByRole('button', { name }));

describe('before a wave opens', () => {
  it('its card shows on request who will get it', async () => {
    const view = show(waveView({}));
    expect(screen.queryByText(/do not get it/)).toBeNull();
    await press(view, 'Who will get it');
    expect(await screen.findByText('3 people do not get it: 3 have blocked the app.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Who will get it' }).getAttribute('aria-expanded')).toBe('true');
  });

  it('and the question whether to open it shows that too', async () => {
    const view = show(waveView({}));
    await press(view, 'Open now');
    const dialog = await screen.findByRole('alertdialog');
    expect(await within(dialog).findByText(/^40 people get it in chat/)).toBeTruthy();
    expect(within(dialog).getByText(/3 people do not get it/)).toBeTruthy();
  });

  it('it is changed in the form that planned it', async () => {
    const view = show(waveView({ title: 'Autumn', opensAt: '2030-03-01T09:00:00.000Z', state: 'scheduled' }));
    await press(view, 'Change');
    const dialog = await screen.findByRole('dialog', { name: 'Change “Autumn”' });
    const opens = within(dialog).getByLabelText<HTMLInputElement>(/Opens by itself/);
    expect(opens.value).toBe('2030-03-01T09:00');
    fireEvent.change(opens, { target: { value: '2030-03-02T10:30' } });
    await view.user.selectOptions(within(dialog).getByLabelText(/Reminder/), 'After 5 days');
    await view.user.click(within(dialog).getByLabelText('Ask again each quarter'));
    await view.user.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(view.requests).toContainEqual({
      method: 'PATCH',
      path: wavePath,
      body: {
        instrumentId: 'express',
        title: 'Autumn',
        audience: { kind: 'everyone' },
        opensAt: '2030-03-02T10:30:00.000Z',
        closesAt: null,
        reminderAfterDays: 5,
        recurring: 'quarterly',
      },
    });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('a no of the server keeps the form open, with the reason', async () => {
    const detail = 'This wave has opened.';
    const problem = { type: 'urn:pmo-pulse:not-from-here', title: 'Too late', status: 409, detail };
    const view = show(waveView({ title: 'Autumn' }), { [`PATCH ${wavePath}`]: answer(409, problem) });
    await press(view, 'Change');
    await view.user.click(await screen.findByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Too late')).toBeTruthy();
    expect(screen.getByRole('dialog')).toBeTruthy();
  });

  it.each([
    [null, 'Nothing of it has been sent, and nothing will be. This cannot be undone.'],
    ['quarterly', /without it no further one is planned/],
  ] as const)('it is removed after a question (series: %s)', async (recurring, words) => {
    const view = show(waveView({ recurring }));
    await press(view, 'Remove');
    const dialog = await screen.findByRole('alertdialog');
    expect(within(dialog).getByText(words)).toBeTruthy();
    expect(view.requests.some(({ method }) => method === 'DELETE')).toBe(false);
    await view.user.click(within(dialog).getByRole('button', { name: 'Remove' }));
    expect(view.requests).toContainEqual({ method: 'DELETE', path: wavePath, body: undefined });
  });

  it('says that it comes again', async () => {
    show(waveView({ recurring: 'quarterly' }));
    expect(await screen.findByText(/Comes again each quarter/)).toBeTruthy();
  });
});

it('once it is open none of this is offered', async () => {
  show(openWave({ recurring: 'quarterly' }));
  await screen.findByRole('button', { name: 'Call off' });
  for (const name of ['Change', 'Remove', 'Who will get it']) expect(screen.queryByRole('button', { name })).toBeNull();
  expect(screen.queryByText(/Comes again/)).toBeNull();
});

it('the form shows who would get the wave as it is filled in, and asks nothing while something is missing', async () => {
  const view = show(waveView({}));
  await press(view, 'Plan a wave');
  expect(await screen.findByText(/^40 people get it in chat/)).toBeTruthy();
  expect(screen.getByText('40 people get it. Nothing is sent until you open it.')).toBeTruthy();
  await view.user.click(await screen.findByLabelText('Chosen people'));
  expect(screen.queryByText(/^40 people get it in chat/)).toBeNull();
  const bodies = view.requests.filter(({ path }) => path.endsWith('/waves/plan')).map(({ body }) => body);
  expect(bodies).toEqual([{ instrumentId: 'express', audience: { kind: 'everyone' } }]);
});
