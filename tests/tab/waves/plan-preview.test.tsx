import { screen } from '@testing-library/react';
import { leftOutReasons } from '#core/delivery/audience/plan-person';
import { en } from '#core/language/en';
import { PlanPreview } from '../../../tab/waves/plan-preview';
import { brokenRules } from '../support/accessibility';
import { renderInWorkspace } from '../support/render-in-workspace';
import { planPreview } from '../support/waves';

type Part = Parameters<typeof planPreview>[0];
const show = (part: Part = {}, locale = 'en-GB') =>
  renderInWorkspace(<PlanPreview preview={planPreview(part)} />, { locale });

describe('who will get a wave', () => {
  it('says how many and when, by their own clock', () => {
    show();
    expect(screen.getByText(/^40 people get it in chat, on Mon,? 30 Nov,? 08:00 by their own clock\.$/)).toBeTruthy();
    expect(screen.queryByText(/do not get it/)).toBeNull();
    expect(screen.queryByText('Day by day, and name by name')).toBeNull();
  });

  it('says from when to when, in order of what the clocks show', () => {
    // In Tokyo it is later when it is sent first.
    const first = { at: '2026-11-22T09:00:00.000Z', clock: '2026-11-22T18:00' };
    const last = { at: '2026-11-22T10:00:00.000Z', clock: '2026-11-22T10:00' };
    show({ first, last });
    expect(screen.getByText(/between Sun,? 22 Nov,? 10:00 and Sun,? 22 Nov,? 18:00 by their own clock/)).toBeTruthy();
  });

  it('tells those who find it on their own page', () => {
    show({ invited: 42, onPage: 2 });
    expect(screen.getByText(/2 people find it on their own page, as they chose\./)).toBeTruthy();
  });

  it('says when it is nobody', () => {
    show({ invited: 0, inChat: 0, first: null, last: null, days: [] });
    expect(screen.getByText('Nobody gets it.')).toBeTruthy();
  });

  it('says who does not and why, as numbers first and name by name on request', async () => {
    const leftOut = [
      { reason: 'not-installed' as const, n: 2, names: ['Ann', 'Ben'] },
      { reason: 'asked-recently' as const, n: 501, names: ['Cleo'] },
    ];
    const { container, user } = show({ leftOut });
    const numbers = '503 people do not get it: 2 have not installed the app, 501 were asked in the last four weeks.';
    expect(screen.getByText(numbers)).toBeTruthy();
    await user.click(screen.getByText('Day by day, and name by name'));
    expect(
      screen.getByText(/2 have not installed the app: Ann, Ben\. Ask them to install the app again\./),
    ).toBeTruthy();
    expect(screen.getByText(/501 were asked in the last four weeks: Cleo and 500 more\./)).toBeTruthy();
    expect(await brokenRules(container)).toEqual([]);
  });

  it('counts day by day when there are several', () => {
    show({
      days: [
        { day: '2026-11-30', n: 38 },
        { day: '2026-12-01', n: 2 },
      ],
    });
    expect(screen.getByText(/^Mon,? 30 Nov: 38 cards$/)).toBeTruthy();
    expect(screen.getByText(/^Tue,? 1 Dec: 2 cards$/)).toBeTruthy();
  });

  it.each([
    [{ kind: 'too-few-invited', invited: 4, minimum: 10 } as const, /at least 10 people/],
    [{ kind: 'audience-too-similar', title: 'Autumn' } as const, /differs from that of “Autumn”/],
    [{ kind: 'closes-in-the-past' } as const, /would close in the past/],
  ])('warns of what would keep it from opening: %j', (obstacle, words) => {
    show({ obstacle });
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('warns of cards that the guard holds back', () => {
    show({ cardsHeldBack: 2 });
    expect(screen.getByText(/^2 of its cards are never sent/)).toBeTruthy();
  });

  it('speaks German', () => {
    show({ leftOut: [{ reason: 'blocked', n: 1, names: ['Ann'] }] }, 'de-DE');
    expect(screen.getByText('1 Person bekommt sie nicht: 1 hat die App blockiert.')).toBeTruthy();
  });

  it.each(leftOutReasons)('knows what to say of %s', (reason) => {
    expect(en).toHaveProperty([`preview.reason.${reason}`]);
    expect(en).toHaveProperty([`preview.do.${reason}`]);
  });
});
