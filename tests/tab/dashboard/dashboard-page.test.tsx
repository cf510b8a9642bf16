import { screen, waitFor, within } from '@testing-library/react';
import type { Release } from '#core/release/release';
import { DashboardPage } from '../../../tab/dashboard/dashboard-page';
import { brokenRules } from '../support/accessibility';
import { codedRelease, fullRelease, hiddenRelease, springRelease } from '../support/releases';
import { answer, renderInWorkspace, workspacePath } from '../support/render-in-workspace';

const show = (releases: readonly Release[], locale = 'en-GB') => {
  const [latest = null, ...earlier] = releases;
  const workspace = { id: 'pmo', name: 'Change PMO', simulated: false };
  const handleGo = jest.fn();
  const handleResults = jest.fn();
  const whole = releases.map((release) => [`GET ${workspacePath}/waves/${release.waveId}/release`, release]);
  const view = renderInWorkspace(
    <DashboardPage onGo={handleGo} shownWaveId={null} onShowWave={jest.fn()} onShowResults={handleResults} />,
    {
      locale,
      answers: { [`GET ${workspacePath}/dashboard`]: { workspace, latest, earlier }, ...Object.fromEntries(whole) },
    },
  );
  return { ...view, handleGo, handleResults };
};

describe('the dashboard of a full release', () => {
  it('says in one sentence how the PMO is seen, and how certain that is', async () => {
    show([fullRelease, springRelease]);
    const sentence =
      'Stakeholders rate the PMO’s value 4.6 of 7; no detectable change since “Spring pulse” (needs at least 0.6); 62 of 90 answered.';
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.getByText(/95 % interval 4.2 to 5.0 · 61 answers · 69% response rate · Autumn pulse/)).toBeTruthy();
    expect(screen.queryByText(/Fewer than 60 %/)).toBeNull();
  });

  it('says it in German', async () => {
    show([fullRelease], 'de-DE');
    expect(
      await screen.findByText(
        'Die Beteiligten bewerten den Nutzen des PMO mit 4,6 von 7; 62 von 90 haben geantwortet.',
      ),
    ).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Wo ist die Lücke?' })).toBeTruthy();
  });

  it('lists the five Ps worst first, each with its figures in words', async () => {
    show([fullRelease]);
    const gap = await screen.findByRole('region', { name: 'Where is the gap?' });
    const rows = within(gap).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent?.match(/^[A-Z][a-z]+( Evidence)?/)?.[0])).toEqual([
      'People',
      'Product',
      'Process',
      'Physical Evidence',
      'Price',
    ]);
    expect(
      within(gap).getByRole('img', { name: 'Needs to be 6.0 (5.6 to 6.4), has been 4.2 (3.8 to 4.6)' }),
    ).toBeTruthy();
    expect(rows[0]?.textContent).toContain('−1.8 (−2.2 to −1.4)clear shortfall');
    expect(rows[4]?.textContent).toContain('little is expected of the PMO here');
  });

  it('opens a P by keyboard and gives the focus back on Escape', async () => {
    const { user } = show([fullRelease]);
    const row = await screen.findByRole('button', { name: /^People/ });
    row.focus();
    await user.keyboard('{Enter}');
    const panel = screen.getByRole('region', { name: 'People' });
    expect(
      await within(panel).findByText('Being confident that the person helping me knows what they are doing'),
    ).toBeTruthy();
    expect(panel.textContent).toContain('Gap−1.8 (−2.2 to −1.4)');
    expect(document.activeElement).toBe(within(panel).getByRole('heading'));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'People' })).toBeNull();
    expect(document.activeElement).toBe(row);
  });

  it('leads from a P to everything about it, and from the sentence to all results', async () => {
    const { user, handleResults } = show([fullRelease]);
    await user.click(await screen.findByRole('button', { name: /^People/ }));
    await user.click(screen.getByRole('button', { name: 'See everything about this P' }));
    expect(handleResults).toHaveBeenCalledWith('people');
    await user.click(screen.getByRole('button', { name: 'See all results' }));
    expect(handleResults).toHaveBeenLastCalledWith(null);
  });

  it('says on a press how certain the sentence is', async () => {
    const { user } = show([fullRelease]);
    await user.click(await screen.findByRole('button', { name: 'How certain is this?' }));
    expect(await screen.findByText(/^With 95 % confidence .* 4.2 to 5.0\.$/)).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByText(/^With 95 % confidence/)).toBeNull();
  });

  it('shows a release made before its questions were kept', async () => {
    const { user, queries } = show([{ ...fullRelease, detail: null }]);
    await user.click(await screen.findByRole('button', { name: /^People/ }));
    expect(screen.getByRole('region', { name: 'People' }).textContent).toContain('Gap−1.8 (−2.2 to −1.4)');
    await waitFor(() => expect(queries.isFetching()).toBe(0));
  });

  it('has the same figures as a table', async () => {
    const { user } = show([fullRelease]);
    await user.click(await screen.findByRole('button', { name: 'Table' }));
    const cells = within(screen.getByRole('row', { name: /^People/ })).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent)).toEqual([
      '6.0 (5.6 to 6.4)',
      '4.2 (3.8 to 4.6)',
      '−1.8 (−2.2 to −1.4)',
      'clear shortfall',
      '62',
    ]);
  });

  it('breaks no accessibility rule, in any view', async () => {
    const { user, container } = show([fullRelease, springRelease]);
    await user.click(await screen.findByRole('button', { name: /^People/ }));
    expect(await brokenRules(container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Radar' }));
    expect(await brokenRules(container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Table' }));
    expect(await brokenRules(container)).toEqual([]);
  });
});

describe('the dashboard of a release that hides something', () => {
  it('says that too few answered, and why that matters', async () => {
    show([hiddenRelease]);
    expect(
      await screen.findByText('Too few people have answered to say how the PMO is seen: fewer than 5 of 10.'),
    ).toBeTruthy();
    expect(screen.getAllByText('Not shown: fewer than 5 answers')).toHaveLength(5);
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('says it in German', async () => {
    show([hiddenRelease], 'de-AT');
    expect(await screen.findAllByText('Nicht gezeigt: weniger als 5 Antworten')).toHaveLength(5);
  });

  it('gives a coded gap as a word only, and explains it', async () => {
    const { user } = show([codedRelease]);
    expect(await screen.findByText(/Fewer than 60 % answered/)).toBeTruthy();
    expect(screen.getByText('Needs to be 6.5 or more')).toBeTruthy();
    expect(screen.getByText('Not shown: hidden to protect a smaller group')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Product/ }));
    expect(screen.getByRole('region', { name: 'Product' }).textContent).toContain('as a word only: shortfall');
  });
});

describe('the dashboard without what it needs', () => {
  it('teaches the five Ps and leads to the register', async () => {
    const { user, handleGo, container } = show([]);
    expect(await screen.findByText(/A PMO is valued when five things/)).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Add people' }));
    expect(handleGo).toHaveBeenCalledWith('register');
    expect(await brokenRules(container)).toEqual([]);
  });

  it('says what to do when the server cannot answer, and tries again on request', async () => {
    const problem = { type: 'about:blank', title: 'Teams could not be asked', status: 503, detail: 'Wait a moment.' };
    const { user, requests } = renderInWorkspace(
      <DashboardPage onGo={jest.fn()} shownWaveId={null} onShowWave={jest.fn()} onShowResults={jest.fn()} />,
      { answers: { [`GET ${workspacePath}/dashboard`]: answer(503, problem) } },
    );
    expect(await screen.findByText('Teams could not be asked')).toBeTruthy();
    const asked = () => requests.filter(({ path }) => path.endsWith('/dashboard')).length;
    const before = asked();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(asked()).toBeGreaterThan(before);
  });
});
