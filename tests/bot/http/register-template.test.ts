import readXlsxFile from 'read-excel-file/node';
import { readColumns } from '#core/stakeholder/file/columns';
import { call } from './call';
import { startWorld, type World } from './world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

test.each([
  ['en', 'Stakeholders.xlsx'],
  ['de', 'Beteiligte.xlsx'],
])('the empty register in %s has the columns that an upload knows', async (language, name) => {
  const headers = { 'accept-language': language };
  const file = await call(world, { as: 'mia', route: 'getRegisterTemplate', headers });
  expect(file.headers.get('content-disposition')).toContain(name);
  const [register, about] = await readXlsxFile(file.bytes);
  const columns = readColumns((register?.data[0] ?? []).map(String));
  expect(columns.ok && columns.value.map(({ kind }) => kind)).toEqual([
    'userId',
    'name',
    'interest',
    'influence',
    'attribute',
  ]);
  expect(register?.data).toHaveLength(1);
  expect(about?.data.map(([heading]) => heading).slice(1)).toEqual(register?.data[0]);
});
