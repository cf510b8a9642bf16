import { act, screen, waitFor, within } from '@testing-library/react';
import type { DeliveryView } from '#core/contract/delivery';
import { DeliveryPage } from '../../../tab/delivery/delivery-page';
import { brokenRules } from '../support/accessibility';
import { deliveryView, doneDelivery, unopenedDelivery } from '../support/deliveries';
import { answer, fileAnswer, renderInWorkspace, workspacePath } from '../support/render-in-workspace';

const wavePath = `${workspacePath}/waves/wave-1`;
const deliveryPath = `GET ${wavePath}/delivery`;

const show = (delivery: unknown, answers: Readonly<Record<string, unknown>> = {}, locale = 'en-GB') => {
  const shown = typeof delivery === 'object' && !(delivery instanceof Promise) ? { ...delivery } : delivery;
  const given = { [deliveryPath]: shown, ...answers };
  /** What the server says from now on. */
  const becomes = (next: DeliveryView): void => void Object.assign(shown as object, next);
  const handleBack = jest.fn();
  const view = renderInWorkspace(<DeliveryPage waveId="wave-1" onBack={handleBack} />, { locale, answers: given });
  const asked = () => view.requests.filter(({ path }) => path.endsWith('/delivery')).length;
  return { ...view, becomes, handleBack, asked };
};
const posts = (requests: readonly { method: string; path: string }[]) =>
  requests.filter(({ method }) => method === 'POST').map(({ path }) => path);

describe('a delivery under way', () => {
  it('says what it is doing, how far it is, how fast, and how long it still takes', async () => {
    const { container } = show(deliveryView());
    expect(await screen.findByText('Sending now.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Delivery of “Winter pulse”' })).toBeTruthy();
    expect(screen.getByText('1,240 of 2,000 people have had their turn (62%)')).toBeTruthy();
    const bar = screen.getByRole('progressbar', { name: 'Progress' });
    expect([bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-valuetext')]).toEqual([
      '0.62',
      '1,240 of 2,000 people have had their turn (62%)',
    ]);
    expect([...container.querySelectorAll('dl > div')].map((fact) => fact.textContent)).toEqual([
      'Rate45 a second',
      'Time leftless than a minute',
      'Longest wait so far12 minutes',
    ]);
    expect(await brokenRules(container)).toEqual([]);
  });

  it('counts people by state, with the reasons and what can be done', async () => {
    show(deliveryView());
    const list = within(await screen.findByRole('region', { name: 'Where the invitations are' }));
    const lines = list.getAllByRole('listitem').map((line) => line.textContent);
    expect(lines).toContain('Delivered: 1,230 people');
    expect(lines).toContain('has not installed PMO Pulse: 8 peopleAsk them to add the app in Teams.');
    expect(lines).toContain(
      'the connection was lost after sending: 1 personIt may have arrived, so it is not sent a second time.',
    );
    expect(list.queryByText(/^Failed/)).toBeNull();
  });

  it('says so in German', async () => {
    show(deliveryView(), {}, 'de-DE');
    expect(await screen.findByText('Es wird gerade gesendet.')).toBeTruthy();
    expect(screen.getByText(/^1\.240 von 2\.000 Personen waren an der Reihe \(62\s%\)$/)).toBeTruthy();
    expect(screen.getByText('45 pro Sekunde')).toBeTruthy();
  });

  it('never says that all are dealt with while one is left', async () => {
    const counts = { ...deliveryView().counts, planned: 1, sent: 1989 };
    show(deliveryView({ counts }));
    expect(await screen.findByText('1,999 of 2,000 people have had their turn (99%)')).toBeTruthy();
  });

  it('shows nothing that is not known', async () => {
    const { container } = show(deliveryView({ perSecond: null, secondsLeft: null, oldestWaitingAt: null }));
    await screen.findByText('Sending now.');
    expect(container.querySelector('dl')).toBeNull();
    expect(screen.getByText(/Whether somebody has read a card, nobody can tell/)).toBeTruthy();
  });

  it('says about how long it takes, where that is minutes', async () => {
    show(deliveryView({ secondsLeft: 2230 }));
    expect(await screen.findByText('about 37 minutes')).toBeTruthy();
  });

  it('says which of several cards is counted', async () => {
    show(deliveryView({ microPulse: 2, cards: 3 }));
    expect(await screen.findByText('Card 2 of 3. The counts are of this card.')).toBeTruthy();
  });
});

describe('what it is doing', () => {
  it.each<[Partial<DeliveryView>, RegExp]>([
    [{ doing: 'starting' }, /about to go out/],
    [
      { doing: 'waiting-for-hours', nextAttemptAt: '2026-11-23T08:30:00.000Z' },
      /Waiting until people may be written to.* 23 Nov 2026, \d\d:30/,
    ],
    [
      { doing: 'waiting-for-teams', nextAttemptAt: '2026-11-22T09:12:15.000Z' },
      /^Teams asked to slow down.* in less than a minute/,
    ],
    [{ doing: 'paused', paused: true }, /Nothing is sent until somebody resumes it; answers are taken/],
    [{ doing: 'stopped' }, /Teams does not accept this bot.* Ask your IT admin/],
    [{ doing: 'ended', state: 'closed' }, /still|on its way is being written down/],
  ])('%j', async (part, words) => {
    const { container } = show(deliveryView({ perSecond: null, secondsLeft: null, ...part }));
    const sentence = await screen.findByText(words, { selector: '[aria-live]' });
    expect(sentence.getAttribute('aria-live')).toBe('polite');
    expect(await brokenRules(container)).toEqual([]);
  });

  it('is announced when it changes', async () => {
    const { becomes, queries } = show(deliveryView());
    const sentence = await screen.findByText('Sending now.');
    becomes(doneDelivery());
    await act(() => queries.refetchQueries());
    await waitFor(() => expect(sentence.textContent).toBe('Everybody has had their turn with this card.'));
  });
});

describe('a wave that is not open yet', () => {
  it('says that nothing has been sent, and offers nothing to do', async () => {
    const { container } = show(unopenedDelivery());
    expect(await screen.findByText('Nothing has been sent: this wave is not open yet.')).toBeTruthy();
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['All waves']);
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(await brokenRules(container)).toEqual([]);
  });

  it('says when it will open', async () => {
    show(unopenedDelivery({ state: 'scheduled', opensAt: '2026-12-01T08:30:00.000Z' }));
    expect(await screen.findByText(/opens by itself on 1 Dec 2026, \d\d:30/)).toBeTruthy();
  });
});

describe('stepping in', () => {
  it('pauses, and goes on by the same button', async () => {
    const { user, becomes, requests } = show(deliveryView(), {
      [`POST ${wavePath}/pause`]: { id: 'wave-1', state: 'open', paused: true },
      [`POST ${wavePath}/resume`]: { id: 'wave-1', state: 'open', paused: false },
    });
    const button = await screen.findByRole('button', { name: 'Pause' });
    becomes(deliveryView({ paused: true, doing: 'paused' }));
    await user.click(button);
    await waitFor(() => expect(button.textContent).toBe('Resume'));
    expect(document.activeElement).toBe(button);
    becomes(deliveryView());
    await user.click(button);
    await waitFor(() => expect(button.textContent).toBe('Pause'));
    expect(posts(requests)).toEqual([`${wavePath}/pause`, `${wavePath}/resume`]);
  });

  it.each([
    [12, '12 people are tried again.'],
    [0, 'Nobody can be tried again now: nothing has changed for them yet.'],
  ])('tries again, and says how many: %d', async (retried, words) => {
    const { user, requests } = show(deliveryView(), { [`POST ${wavePath}/retry`]: { retried } });
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(words)).toBeTruthy();
    expect(posts(requests)).toEqual([`${wavePath}/retry`]);
  });

  it('does not offer to try again what would end the same way', async () => {
    const reasons = [
      { state: 'unknown' as const, reason: 'worker-lost', count: 1 },
      { state: 'failed' as const, reason: 'too-big', count: 1 },
      { state: 'cancelled' as const, reason: 'asked-to-stop', count: 1 },
    ];
    const { user, requests } = show(deliveryView({ reasons }));
    const button = await screen.findByRole('button', { name: 'Try again' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await user.click(button);
    expect(posts(requests)).toEqual([]);
  });

  it('calls off after asking, and keeps the focus on the wave', async () => {
    const { user, becomes, requests } = show(deliveryView(), {
      [`POST ${wavePath}/cancel`]: { id: 'wave-1', state: 'cancelled' },
    });
    await user.click(await screen.findByRole('button', { name: 'Call off' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog.textContent).toContain('This cannot be undone');
    expect(posts(requests)).toEqual([]);
    becomes(doneDelivery({ state: 'cancelled', doing: 'ended' }));
    await user.click(within(dialog).getByRole('button', { name: 'Call off' }));
    expect(await screen.findByText('This wave has ended. Nothing more is sent.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Call off' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Delivery of “Winter pulse”' }));
    expect(posts(requests)).toEqual([`${wavePath}/cancel`]);
  });

  it('says why the server refused, and what is true now', async () => {
    const problem = { type: 'about:blank', title: 'Not possible now', status: 409, detail: 'This wave has ended.' };
    const { user, becomes } = show(deliveryView(), { [`POST ${wavePath}/pause`]: answer(409, problem) });
    const button = await screen.findByRole('button', { name: 'Pause' });
    becomes(doneDelivery({ state: 'closed', doing: 'ended' }));
    await user.click(button);
    expect(await screen.findByText(/This wave has ended\.$/)).toBeTruthy();
    expect(await screen.findByText('This wave has ended. Nothing more is sent.')).toBeTruthy();
  });

  it('has nothing to pause when everybody has been dealt with', async () => {
    show(doneDelivery());
    await screen.findByText(/had their turn with this card/);
    expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});

describe('the delivery list', () => {
  it('is saved under the name the server gave it', async () => {
    const saved: string[] = [];
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    URL.createObjectURL = jest.fn(() => 'blob:there');
    const disposition = 'attachment; filename="delivery.csv"';
    const { user } = show(doneDelivery(), { [`GET ${wavePath}/ledger.csv`]: fileAnswer('a,b', disposition) });
    const list = within(await screen.findByRole('region', { name: 'Delivery list' }));
    await user.click(list.getByRole('button', { name: 'Download as CSV' }));
    await waitFor(() => expect(saved).toEqual(['delivery.csv']));
    jest.restoreAllMocks();
  });
});

describe('looking on', () => {
  afterEach(() => jest.useRealTimers());
  const pass = (seconds: number) => act(() => jest.advanceTimersByTimeAsync(seconds * 1000));

  it('asks again while something moves, and no more when nothing does', async () => {
    jest.useFakeTimers();
    const { becomes, asked } = show(deliveryView());
    await pass(1);
    expect(asked()).toBe(1);
    await pass(2);
    expect(asked()).toBe(2);
    becomes(doneDelivery());
    await pass(2);
    const whenDone = asked();
    await pass(60);
    expect([whenDone, asked()]).toEqual([3, 3]);
    expect(screen.getByText(/had their turn with this card/)).toBeTruthy();
  });

  it('looks on for a while after somebody tried again, although the counts do not show it yet', async () => {
    jest.useFakeTimers();
    const { asked } = show(doneDelivery(), { [`POST ${wavePath}/retry`]: { retried: 3 } });
    await pass(1);
    act(() => screen.getByRole('button', { name: 'Try again' }).click());
    await pass(1);
    const before = asked();
    await pass(4);
    expect(asked()).toBeGreaterThanOrEqual(before + 1);
    await pass(60);
    const after = asked();
    await pass(60);
    expect(asked()).toBe(after);
  });
});

describe('a delivery that cannot be shown', () => {
  it('says so, and leads back', async () => {
    const problem = { type: 'urn:pmo-pulse:unknown-wave', title: 'Not found', status: 404, detail: 'No such wave.' };
    const { user, handleBack, container } = show(answer(404, problem));
    expect(await screen.findByText('Not found')).toBeTruthy();
    expect(await brokenRules(container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'All waves' }));
    expect(handleBack).toHaveBeenCalled();
  });

  it('is waited for, with the focus on where one is', async () => {
    show(new Promise(() => undefined));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Delivery' }));
    expect(await screen.findByText(/One moment/)).toBeTruthy();
  });
});
