import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { RegisterPage } from '../../../../tab/register/register-page';
import { brokenRules } from '../../support/accessibility';
import { answer, renderInWorkspace, workspacePath } from '../../support/render-in-workspace';

// What parsing needs of a browser and jsdom lacks.
globalThis.TextDecoder ??= jest.requireActual('node:util').TextDecoder;

// The worker is another file to a bundler; here its work is done on the spot.
jest.mock('../../../../tab/register/import/read-file', () => {
  const { parseFile } = jest.requireActual('../../../../tab/register/import/parse-file');
  const { readRegisterFile } = jest.requireActual('../../../../core/stakeholder/file/read-register-file');
  return {
    readFile: async (file: { content: string }) => {
      const cells = await parseFile(new Uint8Array(Buffer.from(file.content)).buffer);
      return cells.ok ? readRegisterFile(cells.value) : cells;
    },
  };
});

const path = `${workspacePath}/stakeholders/import`;
const outcome = { added: 0, changed: 0, unchanged: 0, neverMet: 0, pmoMembers: [], unnamed: [], crowded: [] };

const show = (answers: Readonly<Record<string, unknown>>) => renderInWorkspace(<RegisterPage />, { answers });
type Shown = ReturnType<typeof show>;

const upload = async ({ user }: Shown, content: string) => {
  await user.click(await screen.findByRole('button', { name: 'Upload a file' }));
  const dialog = within(await screen.findByRole('dialog'));
  act(() => dialog.getByLabelText(/^File/).focus());
  const file = Object.assign(new File([content], 'people.csv'), { content });
  fireEvent.change(dialog.getByLabelText(/^File/), { target: { files: [file] } });
  return dialog;
};

const bodiesOf = ({ requests }: Shown, where: string) =>
  requests.filter(({ method, path: asked }) => method === 'POST' && asked === where).map(({ body }) => body);

describe('uploading a file', () => {
  it('shows what would happen and each error, and imports when it is told to', async () => {
    const counts = { ...outcome, added: 1, unchanged: 1, neverMet: 1, pmoMembers: ['c'], unnamed: ['d'] };
    const shown = show({ [`POST ${path}/preview`]: counts, [`POST ${path}`]: counts });
    const dialog = await upload(
      shown,
      'User id;Name;Interest;Site\nb;Ben;4;Graz\na;Ann;9;\nA1;;;\nc;Cleo;;\nd;;;\nx@y.z;Xen;;\n',
    );
    expect(await dialog.findByText('1 person is new, nobody changes, 1 stays as they are.')).toBeTruthy();
    expect(dialog.getByText(/1 of the new people has not installed PMO Pulse yet/)).toBeTruthy();
    expect(dialog.getByText('One person is left out as members of the PMO: Cleo.')).toBeTruthy();
    const cells = within(dialog.getByRole('region', { name: 'Rows with errors' }))
      .getAllByRole('row')
      .slice(1)
      .map((row) =>
        within(row)
          .getAllByRole('cell')
          .map(({ textContent }) => textContent),
      );
    expect(cells).toEqual([
      ['3', 'Interest', 'Use a whole number from 1 to 5, or leave the cell empty.'],
      ['6', 'Name', 'Give a name: this person has not installed PMO Pulse, so Teams does not tell us.'],
      ['7', 'User id', expect.stringContaining('This is no user id.')],
    ]);
    expect(await brokenRules(screen.getByRole('dialog'))).toEqual([]);
    expect(bodiesOf(shown, path)).toEqual([]);
    await shown.user.click(dialog.getByRole('button', { name: 'Import 1 person' }));
    expect(await screen.findByText('Imported: 1 person is new, nobody was changed.')).toBeTruthy();
    const [{ people }] = bodiesOf(shown, path) as [{ people: { userId: string }[] }];
    expect(people.map(({ userId }) => userId)).toEqual(['a1', 'b', 'c', 'd']);
    expect(people[1]).toEqual({
      userId: 'b',
      name: 'Ben',
      interest: 4,
      influence: null,
      attributes: { Site: 'Graz' },
    });
  });

  it('writes nothing when it is cancelled', async () => {
    const shown = show({ [`POST ${path}/preview`]: { ...outcome, added: 1 } });
    const dialog = await upload(shown, 'Id,Name\na,Ann\n');
    await dialog.findByRole('button', { name: 'Import 1 person' });
    await shown.user.click(dialog.getByRole('button', { name: 'Back' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(bodiesOf(shown, path)).toEqual([]);
  });

  it.each([
    ['Name\nAnn\n', /There is no column with user ids/],
    ['Id\n', /There are no people in this file/],
    ['Id,Name\na,"Ann\n', /In row 2 a quotation mark is opened/],
  ])('says why %j cannot be read, and asks the server nothing', async (content, words) => {
    const shown = show({});
    const dialog = await upload(shown, content);
    expect(await dialog.findByText(words)).toBeTruthy();
    expect(bodiesOf(shown, `${path}/preview`)).toEqual([]);
  });

  it('sends a long file in parts, and after a break goes on where it was', async () => {
    const done = { ...outcome, added: 1000 };
    const broken = answer(503, { type: 'x', title: 'Not now', status: 503 });
    // The second part breaks once.
    const answers = [done, broken, done, done];
    // biome-ignore lint/suspicious/noThenProperty: awaited anew for every request
    const next = { then: (resolve: (value: unknown) => void) => resolve(answers.shift()) };
    const shown = show({ [`POST ${path}/preview`]: done, [`POST ${path}`]: next });
    const rows = Array.from({ length: 2500 }, (_, n) => `p${String(n).padStart(4, '0')},Person ${n}`);
    const dialog = await upload(shown, `Id,Name\n${rows.join('\n')}`);
    await shown.user.click(await dialog.findByRole('button', { name: 'Import 3,000 people' }));
    expect(await dialog.findByText(/^1,000 of 2,500 people are imported/)).toBeTruthy();
    await shown.user.click(dialog.getByRole('button', { name: 'Go on' }));
    expect(await screen.findByText('Imported: 3,000 people are new, nobody was changed.')).toBeTruthy();
    const sizes = (bodiesOf(shown, path) as { people: unknown[] }[]).map(({ people }) => people.length);
    expect(sizes).toEqual([1000, 1000, 1000, 500]);
  });
});

describe('taking people from a team', () => {
  it('imports its members the same way', async () => {
    const shown = show({
      [`GET ${workspacePath}/teams`]: { teams: [{ id: 't1', name: 'Sales' }] },
      [`GET ${workspacePath}/teams/t1/people`]: { people: [{ userId: 'a', name: 'Ann' }] },
      [`POST ${path}/preview`]: { ...outcome, added: 1 },
      [`POST ${path}`]: { ...outcome, added: 1 },
    });
    await shown.user.click(await screen.findByRole('button', { name: 'Take from a team' }));
    const dialog = within(await screen.findByRole('dialog'));
    await shown.user.selectOptions(await dialog.findByLabelText('Team'), 'Sales');
    await shown.user.click(await dialog.findByRole('button', { name: 'Import 1 person' }));
    expect(await screen.findByText(/^Imported: 1 person is new/)).toBeTruthy();
    expect(bodiesOf(shown, path)).toEqual([{ people: [{ userId: 'a', name: 'Ann' }] }]);
  });

  it('says what to do when there is none', async () => {
    const shown = show({ [`GET ${workspacePath}/teams`]: { teams: [] } });
    await shown.user.click(await screen.findByRole('button', { name: 'Take from a team' }));
    expect(await screen.findByText(/PMO Pulse is in none of your other teams/)).toBeTruthy();
  });
});
