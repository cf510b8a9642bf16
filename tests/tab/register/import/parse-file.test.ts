/** @jest-environment node */
import writeXlsxFile from 'write-excel-file/node';
import { parseFile } from '../../../../tab/register/import/parse-file';

const bytesOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
const cellsOf = async (bytes: Uint8Array) => {
  const parsed = await parseFile(bytesOf(bytes));
  if (!parsed.ok) throw new Error(parsed.error.kind);
  return parsed.value;
};
const csv = (text: string, encoding: BufferEncoding = 'utf8') => cellsOf(Buffer.from(text, encoding));

const expected = [
  ['Id', 'Name', 'Site'],
  ['a', 'Ann', 'Graz'],
];

describe('a CSV file', () => {
  test.each([
    ['commas', 'Id,Name,Site\na,Ann,Graz\n'],
    ['semicolons', 'Id;Name;Site\r\na;Ann;Graz\r\n'],
    ['tabs', 'Id\tName\tSite\ra\tAnn\tGraz'],
    ['a byte order mark', '\uFEFFId,Name,Site\na,Ann,Graz'],
    ['quotes', '"Id";"Name";"Site"\n"a";"Ann";"Graz"'],
  ])('with %s is read', async (_, text) => {
    expect(await csv(text)).toEqual(expected);
  });

  test('keeps separators, quotes and lines within quotes, and quotes within a cell', async () => {
    expect(await csv('Id,"Name; full",Site\na,"Lee, Ann ""A""\nDr",5" pipe\n')).toEqual([
      ['Id', 'Name; full', 'Site'],
      ['a', 'Lee, Ann "A"\nDr', '5" pipe'],
    ]);
  });

  test('keeps empty rows and short rows, so that rows are counted as a spreadsheet does', async () => {
    expect(await csv('Id,Name\n\na\n')).toEqual([['Id', 'Name'], [''], ['a']]);
  });

  test('is read as it was saved: UTF-8, UTF-16 or Windows-1252', async () => {
    const text = 'Id;Größe\na;Süß\n';
    const cells = [
      ['Id', 'Größe'],
      ['a', 'Süß'],
    ];
    expect(await csv(text)).toEqual(cells);
    expect(await csv(`\uFEFF${text}`, 'utf16le')).toEqual(cells);
    expect(await csv(text, 'latin1')).toEqual(cells);
  });

  test('with a quote that never ends says in which row', async () => {
    const parsed = await parseFile(bytesOf(Buffer.from('Id,Name\na,Ann\nb,"Ben\nc,Cleo\n')));
    expect(parsed).toEqual({ ok: false, error: { kind: 'open-quote', row: 3 } });
  });

  test('keeps formulas as text', async () => {
    expect(await csv('Id,Name\na,=HYPERLINK(1)\n')).toEqual([
      ['Id', 'Name'],
      ['a', '=HYPERLINK(1)'],
    ]);
  });
});

describe('a workbook', () => {
  test('is read by its first sheet, as text', async () => {
    const sheet = [
      [{ value: 'Id' }, { value: 'Interest' }, { value: 'Since' }, { value: 'Key' }, { value: 'Site' }],
      [
        { value: 'a' },
        { value: 4, type: Number },
        { value: new Date('2026-03-01T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' },
        { value: true, type: Boolean },
        null,
      ],
    ];
    const other = [[{ value: 'Not me' }]];
    const bytes = await writeXlsxFile([
      { sheet: 'People', data: sheet },
      { sheet: 'Notes', data: other },
    ]).toBuffer();
    expect(await cellsOf(bytes)).toEqual([
      ['Id', 'Interest', 'Since', 'Key', 'Site'],
      ['a', '4', '2026-03-01', 'true', ''],
    ]);
  });

  test.each([
    ['of old Excel', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'old-excel'],
    ['that is broken', [0x50, 0x4b, 0x03, 0x04, 1, 2, 3], 'unreadable'],
    ['that is a picture', [0x89, 0x50, 0x4e, 0x47, 0, 0, 0], 'unreadable'],
  ])('%s says so', async (_, bytes, kind) => {
    expect(await parseFile(bytesOf(Uint8Array.from(bytes)))).toEqual({ ok: false, error: { kind } });
  });
});
