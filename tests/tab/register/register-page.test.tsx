import { act, screen, waitFor, within } from '@testing-library/react';
import { RegisterPage } from '../../../tab/register/register-page';
import { brokenRules } from '../support/accessibility';
import { answer, renderInWorkspace, workspacePath } from '../support/render-in-workspace';
import { entryOf, viewOf } from '../support/stakeholders';

const path = `${workspacePath}/stakeholders`;
const ada = viewOf('u1', { name: 'Ada', attributes: { division: 'Sales' }, interest: 4 });
const ben = viewOf('u2', { name: 'Ben', reachability: 'stopped' });

const show = (answers: Readonly<Record<string, unknown>> = {}, locale = 'en-GB') =>
  renderInWorkspace(<RegisterPage />, {
    locale,
    answers: {
      [`GET ${path}`]: { stakeholders: [ada, ben] },
      [`GET ${path}/u1`]: entryOf(ada, { needs: 'Early notice' }),
      [`GET ${path}/u2`]: entryOf(ben),
      ...answers,
    },
  });

type User = ReturnType<typeof show>['user'];
const open = async (user: User, name: string) => {
  await user.click(await screen.findByRole('button', { name }));
  return within(await screen.findByRole('dialog', { name }));
};

describe('the register', () => {
  it('says who can be asked, and what to do about the others', async () => {
    const { container } = show();
    expect(await screen.findByText('2 people registered, 1 of them can be asked in Teams.')).toBeTruthy();
    expect(screen.getByText('division: Sales')).toBeTruthy();
    expect(screen.getByText(/^Asked to stop: They asked not to be asked/)).toBeTruthy();
    expect(await brokenRules(container)).toEqual([]);
  });

  it('says what it is for while it is empty', async () => {
    show({ [`GET ${path}`]: { stakeholders: [] } }, 'de-DE');
    expect(await screen.findByText(/Noch ist niemand eingetragen/)).toBeTruthy();
  });

  it('adds chosen and pasted people together, and says who could not be added', async () => {
    const { user, requests } = show({
      [`GET ${workspacePath}/people`]: { people: [{ userId: 'u3', name: 'Cem' }] },
      [`POST ${path}`]: { added: 1, unknown: ['x9'], pmoMembers: ['x8'] },
    });
    await user.click(await screen.findByRole('button', { name: 'Add people' }));
    const dialog = await screen.findByRole('dialog');
    act(() =>
      within(dialog)
        .getByLabelText(/Or paste/)
        .focus(),
    );
    await user.click(await within(dialog).findByRole('checkbox', { name: 'Cem' }));
    await user.type(within(dialog).getByLabelText(/Or paste/), 'x8, x9 u3');
    await user.click(within(dialog).getByRole('button', { name: 'Add 3 people' }));
    expect(requests).toContainEqual({ method: 'POST', path, body: { userIds: ['u3', 'x8', 'x9'] } });
    expect(await screen.findByText(/One id is not known yet.*x9/)).toBeTruthy();
    expect(screen.getByText(/One is a member of the PMO/)).toBeTruthy();
  });

  it('names a pasted id that cannot be one before anything is sent', async () => {
    const { user, requests } = show({ [`GET ${workspacePath}/people`]: { people: [] } });
    const dialog = await open(user, 'Add people');
    await user.type(dialog.getByLabelText(/Or paste/), 'x8 <b>x9</b>');
    expect(dialog.getByText('“<b>x9</b>” is not a user id. Correct it or take it out.')).toBeTruthy();
    expect(dialog.getByRole('button', { name: 'Add 2 people' }).hasAttribute('disabled')).toBe(true);
    expect(requests.some(({ method }) => method === 'POST')).toBe(false);
  });

  it('puts whoever could not add people before what went wrong, with what they wrote, and Escape leads out', async () => {
    const busy = { type: 'urn:pmo-pulse:busy', title: 'Storage is busy', status: 503 };
    const { user } = show({ [`GET ${workspacePath}/people`]: { people: [] }, [`POST ${path}`]: answer(503, busy) });
    const dialog = await open(user, 'Add people');
    await user.type(dialog.getByLabelText(/Or paste/), 'x8');
    await user.click(dialog.getByRole('button', { name: 'Add 1 person' }));
    const said = await dialog.findByText('Storage is busy');
    const pasted = dialog.getByLabelText(/Or paste/) as HTMLTextAreaElement;
    await waitFor(() => expect(document.activeElement?.contains(said)).toBe(true));
    expect(document.activeElement?.contains(pasted)).toBe(false);
    expect(pasted.value).toBe('x8');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

describe('a person of the register', () => {
  it('shows what is known of them, and why they can or cannot be asked', async () => {
    const { user } = show({
      [`GET ${path}`]: { stakeholders: [{ ...ada, reachability: 'never-met' }, ben] },
    });
    const dialog = await open(user, 'Ada');
    expect(await dialog.findByDisplayValue('Early notice')).toBeTruthy();
    expect((dialog.getByLabelText(/^Interest/) as HTMLSelectElement).value).toBe('4');
    expect(dialog.getByText('Not met yet.')).toBeTruthy();
    expect(dialog.getByText(/Ask them to add PMO Pulse in Teams, or your IT admin/)).toBeTruthy();
    expect(await brokenRules(screen.getByRole('dialog'))).toEqual([]);
  });

  it('is changed in what was changed, and in nothing else', async () => {
    const { user, requests } = show({ [`PATCH ${path}/u1`]: entryOf(ada) });
    const dialog = await open(user, 'Ada');
    const save = dialog.getByRole('button', { name: 'Save' }) as HTMLButtonElement;
    await dialog.findByDisplayValue('Early notice');
    expect(save.disabled).toBe(true);
    await user.selectOptions(dialog.getByLabelText(/^Influence/), '5');
    await user.selectOptions(dialog.getByLabelText(/^Interest/), '');
    await user.type(dialog.getByLabelText('Issues'), 'Late');
    await user.click(save);
    const body = { influence: 5, interest: null, issues: 'Late' };
    expect(requests).toContainEqual({ method: 'PATCH', path: `${path}/u1`, body });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('that cannot be saved says why, and keeps what was typed', async () => {
    const problem = { type: 'about:blank', title: 'Not found', status: 404, detail: 'This person is gone.' };
    const { user } = show({ [`PATCH ${path}/u1`]: answer(404, problem) });
    const dialog = await open(user, 'Ada');
    await user.type(await dialog.findByLabelText('Issues'), 'Late');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await dialog.findByText(/This person is gone/)).toBeTruthy();
    expect(dialog.getByDisplayValue('Late')).toBeTruthy();
  });

  it('is removed, and put back as they were', async () => {
    const { user, requests } = show({ [`DELETE ${path}/u1`]: answer(204), [`PUT ${path}/u1`]: entryOf(ada) });
    const dialog = await open(user, 'Ada');
    await user.click(dialog.getByRole('button', { name: 'Remove from the register' }));
    expect(await screen.findByText(/Ada was removed/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    const { userId: _, reachability: __, ...body } = entryOf(ada, { needs: 'Early notice' });
    expect(requests).toContainEqual({ method: 'PUT', path: `${path}/u1`, body });
    await waitFor(() => expect(screen.queryByText(/Ada was removed/)).toBeNull());
  });

  it('who is there twice becomes one, and two again on request', async () => {
    const old = viewOf('u9', { name: 'ADA', reachability: 'gone' });
    const { user, requests } = show({
      [`GET ${path}`]: { stakeholders: [old, ada, ben] },
      [`GET ${path}/u9`]: entryOf(old, { issues: 'Late' }),
      [`POST ${path}/u1/merge`]: entryOf(ada),
      [`PUT ${path}/u1`]: entryOf(ada),
      [`PUT ${path}/u9`]: entryOf(old),
    });
    await user.click((await open(user, 'ADA')).getByRole('button', { name: /Same person/ }));
    const dialog = within(await screen.findByRole('region', { name: 'Merge ADA with another entry' }));
    const [likeliest] = dialog.getAllByRole('radio');
    expect(dialog.getAllByRole('radio')).toHaveLength(2);
    await user.click(likeliest as HTMLElement);
    const keep = within(dialog.getByRole('radiogroup', { name: 'Which one is kept?' }));
    // The account in use is kept unless the reader says otherwise.
    expect((keep.getByRole('radio', { name: /^Ada .*u1/ }) as HTMLInputElement).checked).toBe(true);
    expect(await brokenRules(screen.getByRole('dialog'))).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Merge' }));
    expect(requests).toContainEqual({ method: 'POST', path: `${path}/u1/merge`, body: { userId: 'u9' } });
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.queryByText(/are now one/)).toBeNull());
    const put = requests.filter(({ method }) => method === 'PUT');
    expect(put.map(({ path: where }) => where)).toEqual([`${path}/u1`, `${path}/u9`]);
    expect(put[1]?.body).toMatchObject({ name: 'ADA', issues: 'Late' });
  });
});

const inDivision = (n: number, division: string) => viewOf(`s${n}`, { name: `Person ${n}`, attributes: { division } });

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
      [`PATCH ${path}/u1`]: entryOf(ada),
    });
    const dialog = await open(user, 'Ada');
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
    const body = { attributes: { division: 'Sales / EMEA', site: 'Vienna' } };
    expect(requests).toContainEqual({ method: 'PATCH', path: `${path}/u1`, body });
  });

  it('are removed by keyboard without leaving the dialog', async () => {
    const cleo = { ...ada, name: 'Cleo', attributes: { division: 'Sales', site: 'Vienna' } };
    const { user } = show({ [`GET ${path}`]: { stakeholders: [cleo] } });
    const dialog = await open(user, 'Cleo');
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
    const dialog = await open(user, 'Ben');
    await user.click(dialog.getByRole('combobox', { name: 'Grouped by' }));
    await user.click(await screen.findByRole('option', { name: 'division' }));
    await user.click(dialog.getByRole('combobox', { name: 'Group' }));
    expect(await screen.findByRole('option', { name: 'Sales / EMEA' })).toBeTruthy();
  });
});
