import { act, screen, waitFor, within } from '@testing-library/react';
import { StakeholderList } from '../../../tab/register/stakeholder-list';
import { brokenRules } from '../support/accessibility';
import { renderInWorkspace } from '../support/render-in-workspace';
import { viewOf } from '../support/stakeholders';

const show = (stakeholders: readonly ReturnType<typeof viewOf>[]) => {
  const opened: string[] = [];
  const list = <StakeholderList stakeholders={stakeholders} onOpen={({ userId }) => opened.push(userId)} />;
  return { ...renderInWorkspace(list), opened };
};

const fiftyThousand = Array.from({ length: 50_000 }, (_, n) =>
  viewOf(`p${n}`, {
    name: `Person ${String(n).padStart(5, '0')}`,
    attributes: { site: n % 2 === 0 ? 'Graz' : 'Wien / Mitte' },
    reachability: n % 100 === 0 ? 'blocked' : 'reachable',
    interest: n === 77 ? 5 : null,
  }),
);

/** The names in sight, in order. */
const names = (): (string | null)[] =>
  within(screen.getByRole('grid'))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);

describe('a register of fifty thousand', () => {
  it('draws those in sight alone, and says how many there are', async () => {
    const { container } = show(fiftyThousand);
    const grid = screen.getByRole('grid', { name: 'Register' });
    expect(grid.getAttribute('aria-rowcount')).toBe('50001');
    const rows = within(grid).getAllByRole('row');
    expect(rows.length).toBeLessThan(40);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.slice(0, 3).map((row) => row.getAttribute('aria-rowindex'))).toEqual(['1', '2', '3']);
    expect(container.querySelectorAll('*').length).toBeLessThan(1000);
    expect(await brokenRules(container)).toEqual([]);
  });

  it('is one stop of the Tab key, and is walked through by arrows to its very end', async () => {
    const { user, opened } = show(fiftyThousand);
    const stops = within(screen.getByRole('grid')).getAllByRole('button');
    expect(stops.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    act(() => stops[0]?.focus());
    const focused = () => document.activeElement?.textContent;
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(focused()).toBe('Person 00001');
    await user.keyboard('{PageDown}');
    expect(focused()).toBe('Person 00011');
    await user.keyboard('{End}');
    expect(focused()).toBe('Person 49999');
    expect(document.activeElement?.closest('[aria-rowindex]')?.getAttribute('aria-rowindex')).toBe('50001');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(opened).toEqual(['p49999']);
    await user.keyboard('{Home}{ArrowUp}');
    expect(focused()).toBe('Person 00000');
  });

  it('is searched, filtered and sorted', async () => {
    const { user } = show(fiftyThousand);
    await user.type(screen.getByLabelText('Find'), 'person 0000');
    await waitFor(() => expect(screen.getByText('10 people fit.')).toBeTruthy());
    await user.selectOptions(screen.getByLabelText('Can be asked?'), 'Bot blocked');
    await waitFor(() => expect(names()).toEqual(['Person 00000']));
    await user.clear(screen.getByLabelText('Find'));
    await user.selectOptions(screen.getByLabelText('Can be asked?'), 'Cannot be asked');
    await waitFor(() => expect(screen.getByText('500 people fit.')).toBeTruthy());
    await user.selectOptions(screen.getByLabelText('Can be asked?'), 'Everyone');
    await user.selectOptions(screen.getByLabelText('Group'), 'Wien');
    await waitFor(() => expect(screen.getByText('25,000 people fit.')).toBeTruthy());
    await user.selectOptions(screen.getByLabelText('Sort by'), 'Interest, highest first');
    await waitFor(() => expect(names().slice(0, 2)).toEqual(['Person 00077', 'Person 00001']));
    await user.type(screen.getByLabelText('Find'), 'zzz');
    await waitFor(() => expect(screen.getByText('Nobody fits.')).toBeTruthy());
    expect(screen.queryByRole('grid')).toBeNull();
  });
});

it('a short register has no search', () => {
  show([viewOf('a'), viewOf('b')]);
  expect(screen.queryByLabelText('Find')).toBeNull();
  expect(names()).toEqual(['Name of a', 'Name of b']);
});
