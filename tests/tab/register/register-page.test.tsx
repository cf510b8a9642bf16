import { act, screen, waitFor, within } from '@testing-library/react';
import { RegisterPage } from '../../../tab/register/register-page';
import { brokenRules } from '../support/accessibility';
import { answer, renderInWorkspace, workspacePath } from '../support/render-in-workspace';

const path = `${workspacePath}/stakeholders`;
const ada = { userId: 'u1', name: 'Ada', attributes: { division: 'Sales' }, reachability: 'reachable' };
const ben = { userId: 'u2', name: 'Ben', attributes: {}, reachability: 'stopped' };

const show = (answers: Readonly<Record<string, unknown>> = {}, locale = 'en-GB') =>
  renderInWorkspace(<RegisterPage />, {
    locale,
    answers: { [`GET ${path}`]: { stakeholders: [ada, ben] }, ...answers },
  });

describe('the register', () => {
  it('says who can be asked, and what to do about the others', async () => {
    const { container } = show();
    expect(await screen.findByText('2 people registered, 1 of them can be asked in Teams.')).toBeTruthy();
    expect(screen.getByText('division: Sales')).toBeTruthy();
    expect(screen.getByText('Asked not to be asked: please respect that')).toBeTruthy();
    expect(await brokenRules(container)).toEqual([]);
  });

  it('says what it is for while it is empty', async () => {
    show({ [`GET ${path}`]: { stakeholders: [] } }, 'de-DE');
    expect(await screen.findByText(/Noch ist niemand eingetragen/)).toBeTruthy();
  });

  it('removes a person, and puts them back as they were', async () => {
    const { user, requests } = show({
      [`DELETE ${path}/u1`]: answer(204),
      [`POST ${path}`]: { added: 1, unknown: [], pmoMembers: [] },
    });
    await user.click(await screen.findByRole('button', { name: 'Remove Ada' }));
    expect(await screen.findByText(/Ada was removed/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    const body = { people: [{ userId: 'u1', attributes: { division: 'Sales' } }] };
    expect(requests).toContainEqual({ method: 'POST', path, body });
  });

  it('adds chosen and pasted people together, and says who could not be added', async () => {
    const { user, requests } = show({
      [`GET ${workspacePath}/people`]: { people: [{ userId: 'u3', name: 'Cem' }] },
      [`POST ${path}`]: { added: 1, unknown: ['x9'], pmoMembers: ['x8'] },
    });
    await user.click(await screen.findByRole('button', { name: 'Add people' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(await within(dialog).findByRole('checkbox', { name: 'Cem' }));
    await user.type(within(dialog).getByLabelText(/Or paste/), 'x8, x9 u3');
    await user.click(within(dialog).getByRole('button', { name: 'Add 3 people' }));
    expect(requests).toContainEqual({ method: 'POST', path, body: { userIds: ['u3', 'x8', 'x9'] } });
    expect(await screen.findByText(/One id is not known yet.*x9/)).toBeTruthy();
    expect(screen.getByText(/One is a member of the PMO/)).toBeTruthy();
  });
});

const inDivision = (n: number, division: string) => ({
  userId: `s${n}`,
  name: `Person ${n}`,
  attributes: { division },
  reachability: 'reachable',
});

const many = [
  ...Array.from({ length: 9 }, (_, n) => inDivision(n, 'Sales')),
  ...Array.from({ length: 3 }, (_, n) => inDivision(20 + n, 'Sales / EMEA')),
  inDivision(40, 'Legal'),
];

describe('the groups of the register', () => {
  it('are counted, the small ones with the group above', async () => {
    const { container } = show({ [`GET ${path}`]: { stakeholders: many } });
    expect(await screen.findByText(/3 people · counted with “Sales”, as fewer than 10 belong to it/)).toBeTruthy();
    expect(screen.getByText(/1 person · counted in the whole only/)).toBeTruthy();
    expect(screen.getByText('9 people')).toBeTruthy();
    expect(await brokenRules(container)).toEqual([]);
  });

  it('of a person are changed as a whole', async () => {
    const { user, requests } = show({
      [`GET ${path}`]: { stakeholders: [...many, ada] },
      [`POST ${path}`]: { added: 1, unknown: [], pmoMembers: [] },
    });
    await user.click(await screen.findByRole('button', { name: 'Change the groups of Ada' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.clear(dialog.getByRole('combobox', { name: 'Group' }));
    await user.type(dialog.getByRole('combobox', { name: 'Group' }), 'Sales/ EMEA');
    await waitFor(() => expect(dialog.getByText(/counted with “Sales”/)).toBeTruthy());
    await user.click(dialog.getByRole('button', { name: 'Add a group' }));
    const [, secondName] = dialog.getAllByRole('combobox', { name: 'Grouped by' });
    const [, secondValue] = dialog.getAllByRole('combobox', { name: 'Group' });
    await user.type(secondName as HTMLElement, 'site');
    expect(dialog.getByText('Which group is it? For example Sales.')).toBeTruthy();
    await user.type(secondValue as HTMLElement, 'Vienna');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    const body = { people: [{ userId: 'u1', attributes: { division: 'Sales / EMEA', site: 'Vienna' } }] };
    expect(requests).toContainEqual({ method: 'POST', path, body });
  });

  it('are removed by keyboard without leaving the dialog', async () => {
    const cleo = { ...ada, name: 'Cleo', attributes: { division: 'Sales', site: 'Vienna' } };
    const { user } = show({ [`GET ${path}`]: { stakeholders: [cleo] } });
    await user.click(await screen.findByRole('button', { name: 'Change the groups of Cleo' }));
    const dialog = within(await screen.findByRole('dialog'));
    const remove = async (name: string): Promise<void> => {
      act(() => dialog.getByRole('button', { name }).focus());
      await user.keyboard('{Enter}');
    };
    await remove('Remove the group division');
    expect(document.activeElement).toBe(dialog.getByRole('combobox', { name: 'Grouped by' }));
    await remove('Remove the group site');
    expect(document.activeElement).toBe(dialog.getByRole('button', { name: 'Add a group' }));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('suggest what is in use already', async () => {
    const { user } = show({ [`GET ${path}`]: { stakeholders: [ben, ...many] } });
    await user.click(await screen.findByRole('button', { name: 'Change the groups of Ben' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('combobox', { name: 'Grouped by' }));
    await user.click(await screen.findByRole('option', { name: 'division' }));
    await user.click(dialog.getByRole('combobox', { name: 'Group' }));
    expect(await screen.findByRole('option', { name: 'Sales / EMEA' })).toBeTruthy();
  });
});
