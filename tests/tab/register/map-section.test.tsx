import { screen, within } from '@testing-library/react';
import { MapSection } from '../../../tab/register/map/map-section';
import { brokenRules } from '../support/accessibility';
import { renderInWorkspace } from '../support/render-in-workspace';
import { viewOf } from '../support/stakeholders';

const at = (userId: string, interest: number | null, influence: number | null) =>
  viewOf(userId, { interest, influence });

const register = [
  at('ann', 5, 5),
  at('ben', 5, 5),
  at('cleo', 1, 4),
  at('dan', null, 3),
  at('eve', null, null),
  ...Array.from({ length: 60 }, (_, n) => at(`p${n}`, 2, 2)),
];

const show = (stakeholders = register) => {
  const opened: string[] = [];
  const map = <MapSection stakeholders={stakeholders} onOpen={({ userId }) => opened.push(userId)} />;
  return { ...renderInWorkspace(map), opened };
};

it('counts people by field, from high influence down, and beside it those who are not assessed', async () => {
  const { container } = show();
  const fields = within(screen.getByRole('group', { name: 'Interest and influence' })).getAllByRole('button');
  expect(fields.map((field) => field.getAttribute('aria-label'))).toEqual([
    'Influence 5, interest 5: 2 people',
    'Influence 4, interest 1: 1 person',
    'Influence 2, interest 2: 60 people',
  ]);
  expect(screen.getByText('2 people are not assessed yet.')).toBeTruthy();
  expect(await brokenRules(container)).toEqual([]);
});

it('names the people of a field that is chosen, and opens them', async () => {
  const { user, opened } = show();
  await user.click(screen.getByRole('button', { name: 'Influence 5, interest 5: 2 people' }));
  await user.click(screen.getByRole('button', { name: 'Name of ben' }));
  expect(opened).toEqual(['ben']);
  await user.click(screen.getByRole('button', { name: 'Influence 2, interest 2: 60 people' }));
  expect(screen.queryByRole('button', { name: 'Name of ben' })).toBeNull();
  expect(screen.getByText('and 10 more')).toBeTruthy();
});

it('says the same as a table', async () => {
  const { user, container } = show();
  await user.click(screen.getByRole('radio', { name: 'Table' }));
  const rows = within(screen.getByRole('table', { name: 'Interest and influence' })).getAllByRole('row');
  const cells = rows.slice(1, 3).map((row) =>
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  );
  expect(cells).toEqual([
    ['5', '5', '2Name of annName of ben'],
    ['4', '1', '1Name of cleo'],
  ]);
  expect(await brokenRules(container)).toEqual([]);
});

it('says how to begin while nobody is assessed', () => {
  show([at('dan', null, 3)]);
  expect(screen.getByText(/Nobody is assessed yet/)).toBeTruthy();
});
