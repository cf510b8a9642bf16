import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import type { P } from '#core/kernel/five-p';
import type { Release } from '#core/release/release';
import { ResultsPage } from '../../../tab/results/results-page';
import { brokenRules } from '../support/accessibility';
import { hiddenSegment, segment } from '../support/release-detail';
import { codedRelease, fullRelease, hiddenRelease, springRelease } from '../support/releases';
import { renderInWorkspace, workspacePath } from '../support/render-in-workspace';

const Page = ({ first }: Readonly<{ first: P | null }>) => {
  const [waveId, setWaveId] = useState<string | null>(null);
  const [chosen, setChosen] = useState(first);
  return (
    <ResultsPage onGo={jest.fn()} shownWaveId={waveId} onShowWave={setWaveId} chosen={chosen} onChoose={setChosen} />
  );
};

type Options = Readonly<{ first?: P | null; locale?: string }>;

/** Renders the page and waits until everything it asks for has come. */
const show = async (releases: readonly Release[], { first = null, locale = 'en-GB' }: Options = {}) => {
  const [latest = null, ...earlier] = releases;
  const workspace = { id: 'pmo', name: 'Change PMO', simulated: false };
  const whole = releases.map((release) => [`GET ${workspacePath}/waves/${release.waveId}/release`, release]);
  const view = renderInWorkspace(<Page first={first} />, {
    locale,
    answers: { [`GET ${workspacePath}/dashboard`]: { workspace, latest, earlier }, ...Object.fromEntries(whole) },
  });
  await waitFor(() => expect(view.container.querySelector('#results-export')).toBeTruthy());
  await waitFor(() => expect(view.queries.isFetching()).toBe(0));
  return view;
};

const part = (name: string) => screen.findByRole('region', { name });

describe('the results of a full release', () => {
  it('draws the picture and says the same in words', async () => {
    await show([fullRelease, springRelease]);
    const picture = await part('The picture: what is needed against what is had');
    expect(within(picture).getByRole('img').getAttribute('aria-label')).toContain(
      'People: needs to be 6.0, has been 4.2',
    );
    expect(within(picture).getAllByRole('listitem')[0]?.textContent).toBe(
      'People ▼▼ clear shortfallNeeds to be 6.0, has been 4.2',
    );
  });

  it('lists each gap with the lines it was asked with', async () => {
    await show([fullRelease]);
    const gaps = await part('The gaps, one by one');
    const rows = within(gaps).getAllByRole('row');
    expect(rows[1]?.textContent).toMatch(
      /^People6\.05\.6 to 6\.44\.23\.8 to 4\.6−1\.8−2\.2 to −1\.4▼▼ clear shortfall62/,
    );
    expect(rows[2]?.textContent).toMatch(/^Being confident that the person helping me/);
    expect(rows[3]?.textContent).toBe('Promises to me being keptNot shown: hidden to protect a smaller group');
    expect(within(gaps).getByRole('row', { name: /^Requests done right first time/ })).toBeTruthy();
  });

  it('says in every cell of the groups what it is, in words', async () => {
    await show([fullRelease]);
    const groups = await part('Who sees it how?');
    const cell = (name: string) => within(groups).getByRole('button', { name });
    expect(cell('People in Operations, ▼▼ −2.2 clear shortfall')).toBeTruthy();
    expect(cell('People in Sales × Vienna, ▼▼ −2.4 clear shortfall not confirmed across the table')).toBeTruthy();
    expect(cell('People in Legal, fewer than 5 answers')).toBeTruthy();
    expect(cell('People in Zurich, hidden to protect a smaller group')).toBeTruthy();
  });

  it('opens from a cell how it was computed, and gives the focus back', async () => {
    const { user } = await show([fullRelease]);
    const cell = await screen.findByRole('button', { name: /^People in Operations/ });
    cell.focus();
    await user.keyboard('{Enter}');
    const panel = await screen.findByRole('dialog', { name: 'How was this computed? – People in Operations' });
    expect(panel.textContent).toContain('−2.20 ± 2.08 × 1.06 ÷ √22 = −2.20 ± 0.47 → −2.67 to −1.73');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says what moved, and how much it would take', async () => {
    await show([fullRelease, springRelease]);
    const trend = await part('Has it moved?');
    expect(trend.textContent).toContain('No detectable change since “Spring pulse” (needs at least 0.6)');
    expect(trend.textContent).toContain('▲ Higher by 1.0 than in “Spring pulse”');
    expect(
      within(trend).getByRole('img', { name: /^People: gap, wave by wave: Spring pulse −2.8 .*; Autumn/ }),
    ).toBeTruthy();
  });

  it('shows what belongs to one P when the reader came for it', async () => {
    const { user } = await show([fullRelease, springRelease], { first: 'people' });
    const gaps = await part('The gaps, one by one');
    expect(within(gaps).queryByRole('row', { name: /^Product/ })).toBeNull();
    expect(within(gaps).getByRole('row', { name: /^People/ })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'All five Ps' }));
    expect(within(gaps).getByRole('row', { name: /^Product/ })).toBeTruthy();
  });

  it('explains every figure it shows', async () => {
    await show([fullRelease, springRelease]);
    await part('The picture: what is needed against what is had');
    const buttons = screen.getAllByRole('button', { name: /^How was this computed\? / });
    expect(buttons.length).toBeGreaterThan(40);
    for (const button of buttons) {
      fireEvent.click(button);
      const panel = screen.getByRole('dialog');
      expect(within(panel).getAllByRole('definition').length).toBeGreaterThan(1);
      expect(panel.textContent).not.toMatch(/NaN|undefined|Infinity/);
      fireEvent.click(within(panel).getByText('Close'));
    }
  });

  it('breaks no accessibility rule', async () => {
    const { user, container } = await show([fullRelease, springRelease]);
    await part('The picture: what is needed against what is had');
    expect(await brokenRules(container)).toEqual([]);
    await user.click(await screen.findByRole('button', { name: /^People in Operations/ }));
    expect(await brokenRules(await screen.findByRole('dialog'))).toEqual([]);
  });

  it('can be read in German', async () => {
    await show([fullRelease], { locale: 'de-AT' });
    const gaps = await part('Die Lücken, eine nach der anderen');
    expect(within(gaps).getByRole('row', { name: /^Menschen/ }).textContent).toContain('klar zu wenig');
    expect(await part('Wer sieht es wie?')).toBeTruthy();
  });
});

describe('the results that hide or lack something', () => {
  it('says why nothing is shown', async () => {
    const { container } = await show([hiddenRelease]);
    const picture = await part('The picture: what is needed against what is had');
    expect(within(picture).queryByRole('img')).toBeNull();
    expect(within(picture).getAllByText('Not shown: fewer than 5 answers')).toHaveLength(5);
    expect(await brokenRules(container)).toEqual([]);
  });

  it('gives a coded gap as a word and explains it', async () => {
    const { user } = await show([codedRelease]);
    const gaps = await part('The gaps, one by one');
    const row = within(gaps).getByRole('row', { name: /^Product/ });
    expect(row.textContent).toContain('6.5 or more');
    expect(row.textContent).toContain('not shown as a number');
    await user.click(within(row).getByRole('button'));
    expect((await screen.findByRole('dialog')).textContent).toContain('the gap is a word only: shortfall');
  });

  it('shows of an old release what it has', async () => {
    await show([{ ...fullRelease, detail: null }]);
    expect(await part('The gaps, one by one')).toBeTruthy();
    expect(screen.getByText(/This wave was closed before they were kept/)).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Who sees it how?' })).toBeNull();
  });

  it('stays usable with hundreds of groups', async () => {
    const { detail } = fullRelease;
    const segments = Array.from({ length: 300 }, (_, index) =>
      index % 2 === 0
        ? segment([{ attribute: 'Team', value: `Team ${index}` }], 12, 0.1)
        : hiddenSegment([{ attribute: 'Country', value: `Country ${index}` }], 'too-few'),
    );
    const { user } = await show([{ ...fullRelease, detail: detail && { ...detail, segments } }]);
    const groups = await part('Who sees it how?');
    const rows = () => groups.querySelectorAll('th[scope="row"]').length;
    expect(rows()).toBe(20);
    await user.click(within(groups).getByRole('button', { name: 'Show more (280 left)' }));
    expect(rows()).toBe(60);
    await user.selectOptions(within(groups).getByLabelText('Groups by'), 'Country');
    expect(rows()).toBe(20);
    expect(within(groups).queryByText('Team 0')).toBeNull();
  });
});
