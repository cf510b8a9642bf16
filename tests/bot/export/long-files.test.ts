import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import type { Cell, Sheet } from '#core/kernel/sheet';
import { writeCsv } from '../../../bot/export/csv';
import { writeLongXlsx } from '../../../bot/export/long-xlsx';
import { zip } from '../../../bot/export/zip';
import { unzip } from '../../support/unzip';

const sheetOf = (rows: readonly (readonly Cell[])[]): Sheet => ({
  name: 'Delivery',
  columns: [
    { header: 'Name', kind: 'text' },
    { header: 'Attempts', kind: 'count' },
    { header: 'Sent', kind: 'text' },
  ],
  rows,
});
const readXlsx = async (bytes: Buffer) => {
  const [sheet] = await readXlsxFile(bytes, { trim: false });
  return { name: sheet?.sheet, rows: sheet?.data.slice(1) };
};

/** More rows than are written at once, and no round number of them. */
const many = Array.from({ length: 3210 }, (_, index): Cell[] => [`Person ${index}`, index, null]);

test('a workbook has every row once, in order, with numbers as numbers and gaps as gaps', async () => {
  const { name, rows } = await readXlsx(await writeLongXlsx(sheetOf(many)));
  expect(name).toBe('Delivery');
  expect(rows).toEqual(many);
});

test('a CSV file has every row once, in order, under one mark', async () => {
  const bytes = await writeCsv(sheetOf(many));
  const rows = parse(bytes, { bom: true }) as string[][];
  expect(rows).toHaveLength(many.length + 1);
  expect(rows.slice(1).map(([who]) => who)).toEqual(many.map(([who]) => who));
  expect(bytes.toString('utf8').split('\uFEFF')).toHaveLength(2);
});

test.each([
  '=HYPERLINK("http://evil.example","x")',
  '<b>&amp;"quoted"</b>',
  ' two  blanks ',
  'Zoë 日本 👩🏽‍💻',
  '__proto__',
])('a workbook holds %j as it is', async (text) => {
  const { rows } = await readXlsx(await writeLongXlsx(sheetOf([[text, 1, null]])));
  expect(rows).toEqual([[text, 1, null]]);
});

test('a workbook leaves out what XML cannot hold', async () => {
  const { rows } = await readXlsx(await writeLongXlsx(sheetOf([['a\u0000b\u001bc\uFFFE\uD800d', 1, null]])));
  expect(rows).toEqual([['abcd', 1, null]]);
});

test.each([
  ['CSV', writeCsv],
  ['XLSX', writeLongXlsx],
])('while a %s file is written, others get their turn', async (_, write) => {
  let isWriting = true;
  let turns = 0;
  const others = (): void => {
    turns += 1;
    if (isWriting) setImmediate(others);
  };
  setImmediate(others);
  await write(sheetOf(many));
  isWriting = false;
  expect(turns).toBeGreaterThanOrEqual(4);
});

test('an archive leads to each of its files by its directory', async () => {
  const files = { 'one.txt': 'one', 'folder/größe.txt': 'zwei'.repeat(1000), 'empty.txt': '' };
  const entries = Object.entries(files).map(([name, content]) => ({ name, content: Buffer.from(content) }));
  expect(unzip(await zip(entries))).toEqual(files);
});
