import { screen, waitFor, within } from '@testing-library/react';
import { RegisterPage } from '../../../tab/register/register-page';
import { ConsentWindowProvider } from '../../../tab/teams/consent-window';
import { brokenRules } from '../support/accessibility';
import { answer, renderInWorkspace, workspacePath } from '../support/render-in-workspace';

const asked = jest.fn<Promise<void>, [string]>();
beforeEach(() => asked.mockReset());

const path = `${workspacePath}/directory`;
const nobody = { planned: 0, installing: 0, installed: 0, refused: 0, failed: 0 };
const directory = {
  groups: 'ready',
  consentUrl: 'https://login.microsoftonline.com/consent',
  canInstall: true,
  installations: { states: nobody, reasons: {} },
};
const groups = [
  { id: 'g-1', name: 'Sales', description: 'All of sales' },
  { id: 'g-2', name: 'Law', description: null },
];
const counts = { withoutApp: 5, pmoMembers: 1, guests: 2, disabled: 1, hasMore: false };
const unfilled = { filled: 0, values: 0, most: [] };
const preview = {
  ...counts,
  toRegister: 12,
  registered: 3,
  fields: {
    department: { filled: 10, values: 4, most: ['Sales', 'Law'] },
    officeLocation: { filled: 2, values: 1, most: ['Graz'] },
    jobTitle: unfilled,
  },
  some: [{ name: 'Ada', isGuest: false }],
};

const show = (answers: Readonly<Record<string, unknown>> = {}, locale = 'en-GB') =>
  renderInWorkspace(
    <ConsentWindowProvider value={asked}>
      <RegisterPage />
    </ConsentWindowProvider>,
    {
      locale,
      answers: {
        [`GET ${path}`]: directory,
        [`POST ${path}/groups/search`]: { groups, hasMore: false },
        [`POST ${path}/groups/g-1/preview`]: preview,
        [`POST ${path}/groups/g-1/import`]: { ...counts, added: 12 },
        [`POST ${path}/groups/g-1/install`]: answer(202, { planned: 5 }),
        ...answers,
      },
    },
  );
type Shown = ReturnType<typeof show>;

const dialog = async () => within(await screen.findByRole('dialog'));
const open = async ({ user }: Shown) => {
  await user.click(await screen.findByRole('button', { name: 'Import a group' }));
  return dialog();
};
const look = async (shown: Shown) => {
  const choice = await open(shown);
  await shown.user.click(await choice.findByRole('radio', { name: 'Sales · All of sales' }));
  await shown.user.click(choice.getByRole('button', { name: 'Look at the group' }));
  await screen.findByText('Import “Sales”');
  return dialog();
};
const importIt = async (shown: Shown) => {
  const seen = await look(shown);
  await shown.user.click(await seen.findByRole('button', { name: 'Register 12 people' }));
  await screen.findByText('“Sales” was imported');
  return dialog();
};

describe('importing a group', () => {
  it('begins with the groups the reader is in; Enter searches and sends nothing', async () => {
    const shown = show();
    const choice = await open(shown);
    expect(await choice.findByRole('radio', { name: 'Law' })).toBeTruthy();
    await shown.user.type(choice.getByLabelText('Search groups by name'), ' sal {Enter}');
    expect(choice.getByRole('button', { name: 'Look at the group' })).toHaveProperty('disabled', true);
    const searches = () => shown.requests.filter((request) => request.path.endsWith('/search'));
    await waitFor(() => expect(searches().map(({ body }) => body)).toEqual([{}, { words: 'sal' }]));
    expect(screen.getByText('Import a group of Microsoft Entra')).toBeTruthy();
    expect(await brokenRules(document.body)).toEqual([]);
  });

  it('says when there is no such group, and when there are more', async () => {
    const shown = show({ [`POST ${path}/groups/search`]: { groups: [], hasMore: false } });
    const choice = await open(shown);
    expect(await choice.findByText(/You are in no group yourself/)).toBeTruthy();
    await shown.user.type(choice.getByLabelText('Search groups by name'), 'x');
    await shown.user.click(choice.getByRole('button', { name: 'Search' }));
    expect(await choice.findByText(/There is no group of that name/)).toBeTruthy();
  });

  it('shows who would come and who would not, and takes what was chosen under its names', async () => {
    const shown = show();
    const seen = await look(shown);
    expect(
      await seen.findByText(/12 people have the app and can be registered. 3 of them are in the register/),
    ).toBeTruthy();
    for (const words of [/5 people do not have the app/, /One is a member/, /2 guests are left out/, /1 account is/])
      expect(seen.getByText(words)).toBeTruthy();
    expect(seen.getByText('For example Ada')).toBeTruthy();
    expect(seen.queryByRole('checkbox', { name: /Job title/ })).toBeNull();
    await shown.user.click(
      seen.getByRole('checkbox', { name: 'Department (10 people have one; 4 values: Sales, Law)' }),
    );
    await shown.user.click(seen.getByRole('checkbox', { name: /Office location/ }));
    const name = seen.getByRole('textbox', { name: 'Name in the register for Department' });
    await shown.user.clear(name);
    await shown.user.type(name, 'Office location');
    expect(seen.getAllByText('Give each of them a name of its own.')).toHaveLength(2);
    expect(seen.getByRole('button', { name: 'Register 12 people' })).toHaveProperty('disabled', true);
    await shown.user.clear(name);
    await shown.user.type(name, ' Division ');
    expect(await brokenRules(document.body)).toEqual([]);
    await shown.user.click(seen.getByRole('button', { name: 'Register 12 people' }));
    await screen.findByText('“Sales” was imported');
    expect(shown.requests).toContainEqual({
      method: 'POST',
      path: `${path}/groups/g-1/import`,
      body: { withGuests: false, take: { department: 'Division', officeLocation: 'Office location' } },
    });
  });

  it('counts anew when guests come along', async () => {
    const shown = show();
    const seen = await look(shown);
    await shown.user.click(await seen.findByRole('checkbox', { name: /Include guests/ }));
    await waitFor(() =>
      expect(shown.requests).toContainEqual({
        method: 'POST',
        path: `${path}/groups/g-1/preview`,
        body: { withGuests: true },
      }),
    );
  });

  it('lets a lead have the app installed for those who lack it', async () => {
    const shown = show();
    const result = await importIt(shown);
    expect(result.getByText('12 people are registered.')).toBeTruthy();
    expect(result.getByText(/PMO Pulse can be installed for those/)).toBeTruthy();
    await shown.user.click(result.getByRole('button', { name: 'Install for 5 people' }));
    expect(await result.findByText(/5 people get PMO Pulse one after the other/)).toBeTruthy();
    expect(shown.requests).toContainEqual({
      method: 'POST',
      path: `${path}/groups/g-1/install`,
      body: { withGuests: false },
    });
    expect(await brokenRules(document.body)).toEqual([]);
    await shown.user.click(result.getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it.each([
    ['a member', { [`GET ${workspacePath}`]: { id: 'pmo', name: 'PMO', role: 'member', leads: [], simulated: false } }],
    ['anybody where it is off', { [`GET ${path}`]: { ...directory, canInstall: false } }],
  ])('tells %s to ask people themselves', async (_, answers) => {
    const result = await importIt(show(answers));
    expect(result.getByText(/Ask those who do not have the app/)).toBeTruthy();
    expect(result.queryByRole('button', { name: /Install for/ })).toBeNull();
  });

  it('can go back to another group', async () => {
    const shown = show();
    const seen = await look(shown);
    await shown.user.click(seen.getByRole('button', { name: 'Choose another group' }));
    expect(await screen.findByText('Import a group of Microsoft Entra')).toBeTruthy();
  });
});

describe('a directory that is not open yet', () => {
  const problem = answer(403, {
    type: 'urn:pmo-pulse:consent-needed',
    title: 'Not allowed',
    status: 403,
    detail: 'Somebody has to agree.',
  });

  it('asks for consent, and looks again once it was given', async () => {
    const { user, requests } = show({ [`POST ${path}/groups/search`]: problem });
    const searches = () => requests.filter((request) => request.path.endsWith('/search'));
    await user.click(await screen.findByRole('button', { name: 'Import a group' }));
    expect(await screen.findByText('Somebody has to agree.')).toBeTruthy();
    asked.mockRejectedValueOnce(new Error('closed'));
    await user.click(screen.getByText('Ask Microsoft for consent'));
    expect(await screen.findByText(/Consent was not given/)).toBeTruthy();
    expect(searches()).toHaveLength(1);
    asked.mockResolvedValueOnce();
    await user.click(screen.getByText('Ask Microsoft for consent'));
    await waitFor(() => expect(searches()).toHaveLength(2));
    expect(asked).toHaveBeenLastCalledWith('https://login.microsoftonline.com/consent');
  });

  it('explains itself where the app has no secret', async () => {
    const { user } = show({ [`GET ${path}`]: { ...directory, groups: 'no-secret', consentUrl: null } }, 'de-DE');
    await user.click(await screen.findByRole('button', { name: 'Gruppe einlesen' }));
    expect(await screen.findByText(/meldet sich ohne Geheimnis an/)).toBeTruthy();
  });

  it('is not offered in local mode', async () => {
    const { requests } = show({ [`GET ${path}`]: { ...directory, groups: 'local', consentUrl: null } });
    await waitFor(() => expect(requests.map((request) => request.path)).toContain(path));
    await screen.findByRole('button', { name: 'Add people' });
    expect(screen.queryByRole('button', { name: 'Import a group' })).toBeNull();
  });
});

it('tells how far installing is, and why not for some', async () => {
  const installations = {
    states: { ...nobody, planned: 1, installing: 1, installed: 7, refused: 3, failed: 1 },
    reasons: { 'not-in-catalogue': 3, unavailable: 1 },
  };
  const shown = show({ [`GET ${path}`]: { ...directory, installations } });
  const choice = await open(shown);
  expect(await choice.findByText(/7 done, 2 waiting, 4 not possible/)).toBeTruthy();
  expect(choice.getByText(/^3: PMO Pulse is not in your organisation’s app catalogue/)).toBeTruthy();
  expect(choice.getByText(/^1: Microsoft Teams could not be reached/)).toBeTruthy();
});
