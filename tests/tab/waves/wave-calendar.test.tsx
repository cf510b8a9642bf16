import { screen, within } from '@testing-library/react';
import type { WaveView } from '#core/contract/waves';
import { eventsFrom, mondayOf, plusWeeks, weeksFrom } from '../../../tab/waves/calendar-weeks';
import { WaveCalendar } from '../../../tab/waves/wave-calendar';
import { workspaceTime } from '../../../tab/waves/workspace-time';
import { brokenRules } from '../support/accessibility';
import { renderInWorkspace, workspacePath } from '../support/render-in-workspace';
import { waveView } from '../support/waves';

const clockIn = (timeZone: string) => workspaceTime({ timeZone, reminderAfterDays: null }).clock;
const date = (day: number): string => new Date(day).toISOString().slice(0, 10);

describe('the weeks of a quarter', () => {
  it.each([
    ['UTC', '2026-11-22T23:59:59Z', '2026-11-16'],
    ['UTC', '2026-11-23T00:00:00Z', '2026-11-23'],
    ['Europe/Vienna', '2026-11-22T23:00:00Z', '2026-11-23'],
    ['America/New_York', '2026-11-23T04:59:00Z', '2026-11-16'],
  ])('in %s the week of %s begins on %s', (zone, now, monday) => {
    expect(date(mondayOf(Date.parse(now), clockIn(zone)))).toBe(monday);
  });

  it('are thirteen, of seven days each, through every change of the clock', () => {
    const days = weeksFrom(Date.parse('2026-02-02')).flat().map(date);
    expect(days).toHaveLength(91);
    expect(new Set(days).size).toBe(91);
    expect([days[0], days[90]]).toEqual(['2026-02-02', '2026-05-03']);
  });

  it('hold what happens in them, on the day that the workspace’s clock shows', () => {
    const monday = Date.parse('2026-11-23');
    const at = (time: string) => ({ kind: 'opening' as const, card: 1, at: time });
    const dates = ['2026-11-22T22:59:59Z', '2026-11-22T23:00:00Z', '2027-02-21T22:59:59Z', '2027-02-21T23:00:00Z'].map(
      at,
    );
    const events = eventsFrom([waveView({ dates })], monday, clockIn('Europe/Vienna'));
    expect(events.map(({ day }) => date(day))).toEqual(['2026-11-23', '2027-02-21']);
    expect(eventsFrom([waveView({ dates })], plusWeeks(monday, 13), clockIn('Europe/Vienna'))).toHaveLength(1);
  });
});

describe('the calendar', () => {
  beforeEach(() =>
    jest.useFakeTimers({
      doNotFake: ['nextTick', 'queueMicrotask', 'setTimeout', 'setInterval'],
      now: Date.parse('2026-11-25T12:00:00Z'),
    }),
  );
  afterEach(() => jest.useRealTimers());

  const show = (waves: readonly WaveView[], locale = 'en-GB') =>
    renderInWorkspace(<WaveCalendar waves={waves} />, {
      locale,
      answers: {
        [`GET ${workspacePath}`]: {
          id: 'pmo',
          name: 'Change PMO',
          role: 'lead',
          leads: [],
          settings: { minimumInvited: 10, timeZone: 'Europe/Vienna' },
          simulated: false,
        },
      },
    });
  const quarter = waveView({
    title: 'Autumn',
    dates: [
      { kind: 'opening', card: 1, at: '2026-11-30T08:00:00.000Z' },
      { kind: 'reminder', card: 1, at: '2026-12-07T08:00:00.000Z' },
      { kind: 'card', card: 2, at: '2026-12-30T08:00:00.000Z' },
      { kind: 'closing', card: 2, at: '2027-02-28T08:00:00.000Z' },
      { kind: 'next-round', card: 1, at: '2027-02-20T08:00:00.000Z' },
    ],
  });

  it('shows everything that happens, as a table and as a list', async () => {
    const { container } = show([quarter]);
    const table = await screen.findByRole('table', { name: /What happens to waves, 23 Nov 2026/ });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toHaveLength(7);
    const cell = within(table).getByText('“Autumn” opens').closest('td');
    expect(cell?.textContent).toMatch(/^30(?! Nov)/);
    expect(within(table).getByText('23 Nov')).toBeTruthy();
    expect(within(table).getByText('1 Dec')).toBeTruthy();
    const list = screen.getByRole('list', { name: 'What happens when' });
    const entries = within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent ?? '');
    expect(entries).toHaveLength(4);
    expect(entries[0]).toMatch(/^Mon,? 30 Nov,? 09:00 “Autumn” opens$/);
    expect(entries[1]).toContain('Reminder of “Autumn”, card 1');
    expect(entries[2]).toContain('Card 2 of “Autumn”');
    expect(entries[3]).toContain('The next “Autumn” opens');
    expect(await brokenRules(container)).toEqual([]);
  });

  it('marks today for everybody', async () => {
    const { container } = show([]);
    await screen.findByRole('table');
    expect(container.querySelector('[aria-current="date"]')?.textContent).toBe('25');
  });

  it('teaches what will be here while there is nothing', async () => {
    show([]);
    expect(await screen.findByText(/on the clock of Europe\/Vienna\. Nothing is planned in these weeks/)).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'What happens when' })).toBeNull();
  });

  it('turns to other quarters and back, by keyboard too', async () => {
    const { user } = show([quarter]);
    const back = await screen.findByRole('button', { name: 'This week' });
    expect(back.hasAttribute('disabled')).toBe(true);
    screen.getByRole('button', { name: 'Thirteen weeks later' }).focus();
    await user.keyboard('{Enter}');
    const list = screen.getByRole('list', { name: 'What happens when' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(1);
    expect(list.textContent).toContain('“Autumn” closes');
    await user.click(screen.getByRole('button', { name: 'Thirteen weeks earlier' }));
    await user.click(screen.getByRole('button', { name: 'Thirteen weeks earlier' }));
    expect(screen.getByText(/Nothing is planned in these weeks/)).toBeTruthy();
    await user.click(back);
    expect(screen.getByRole('list', { name: 'What happens when' }).textContent).toContain('“Autumn” opens');
  });

  it('speaks German', async () => {
    show([quarter], 'de-DE');
    expect(await screen.findByRole('list', { name: 'Was wann geschieht' })).toBeTruthy();
    expect(screen.getByRole('columnheader', { name: 'Mo' })).toBeTruthy();
  });
});
