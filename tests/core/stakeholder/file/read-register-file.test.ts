import fc from 'fast-check';
import { columnLetters, readColumns } from '#core/stakeholder/file/columns';
import { mostRows, readRegisterFile } from '#core/stakeholder/file/read-register-file';

const read = (...cells: readonly string[][]) => {
  const file = readRegisterFile(cells);
  if (!file.ok) throw new Error(file.error.kind);
  return file.value;
};
const nobody = { name: null, interest: null, influence: null, attributes: {} };

describe('the columns', () => {
  test.each([
    [['User id', 'Name', 'Interest', 'Influence', 'Site']],
    [['Benutzer-Id', 'Anzeigename', 'Interesse', 'Einfluß', 'Standort']],
    [[' ENTRA Object ID', 'display_name', 'INTEREST', 'Power', ' site ']],
    [['objekt-id', 'Vollständiger Name', 'interesse ', 'Einfluss', 'Ort']],
  ])('are known in English and German, however they are written: %j', (headings) => {
    const columns = readColumns(headings);
    expect(columns.ok && columns.value.map(({ kind }) => kind)).toEqual([
      'userId',
      'name',
      'interest',
      'influence',
      'attribute',
    ]);
  });

  test.each([
    [['Name', 'Site'], { kind: 'no-id-column' }],
    [['Id', 'Site', 'Site'], { kind: 'column-twice', column: 'Site' }],
    [['Id', 'User id'], { kind: 'column-twice', column: 'User id' }],
    [['Id', 'x'.repeat(65)], { kind: 'column-too-long', column: 'x'.repeat(65), most: 64 }],
    [['Id', ...Array.from({ length: 21 }, (_, index) => `g${index}`)], { kind: 'too-many-columns', most: 20 }],
  ])('%j cannot be read', (headings, error) => {
    expect(readRegisterFile([headings, ['a']])).toEqual({ ok: false, error });
  });

  test('are named by letters as in a spreadsheet', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});

describe('the rows', () => {
  test('say what is in their cells; an empty cell says nothing', () => {
    const file = read(
      ['Id', 'Name', 'Interest', 'Influence', 'Division', 'Site'],
      [' AB-12 ', ' Ann  Lee ', '4', '5.0', 'Sales/ EMEA', ''],
      ['', ' ', '', '', '', ''],
      ['b'],
    );
    expect(file.errors).toEqual([]);
    expect(file.rows).toEqual([
      { row: 2, oid: 'ab-12', name: 'Ann Lee', interest: 4, influence: 5, attributes: { Division: 'Sales / EMEA' } },
      { row: 4, oid: 'b', ...nobody },
    ]);
  });

  test.each<[string, readonly string[], string, object]>([
    ['no id', ['', 'Ann'], 'Id', { kind: 'no-id' }],
    ['an address instead of an id', ['ann@contoso.com'], 'Id', { kind: 'bad-id' }],
    ['an id with a slash', ['a/b'], 'Id', { kind: 'bad-id' }],
    ['a long name', ['a', 'x'.repeat(257)], 'Name', { kind: 'too-long', most: 256 }],
    ['a level above five', ['a', '', '6'], 'Interest', { kind: 'bad-level', lowest: 1, highest: 5 }],
    ['a level of zero', ['a', '', '0'], 'Interest', { kind: 'bad-level', lowest: 1, highest: 5 }],
    ['a level in words', ['a', '', 'high'], 'Interest', { kind: 'bad-level', lowest: 1, highest: 5 }],
    ['half a level', ['a', '', '2,5'], 'Interest', { kind: 'bad-level', lowest: 1, highest: 5 }],
    ['a long group', ['a', '', '', 'x'.repeat(129)], 'Site', { kind: 'too-long', most: 128 }],
    ['a group with an empty node', ['a', '', '', 'Sales / / EMEA'], 'Site', { kind: 'bad-path' }],
    ['a cell beyond the headings', ['a', '', '', '', 'more'], 'E', { kind: 'no-heading' }],
  ])('with %s are left out and named', (_, cells, column, problem) => {
    const file = read(['Id', 'Name', 'Interest', 'Site'], ['fine'], [...cells]);
    expect(file.rows.map(({ oid }) => oid)).toEqual(['fine']);
    expect(file.errors).toEqual([{ row: 3, column, problem }]);
  });

  test('of one person twice are all left out, each naming another, whatever the case of the id', () => {
    const file = read(['User id'], ['a'], ['B'], ['c'], ['b'], ['b']);
    expect(file.rows.map(({ oid }) => oid)).toEqual(['a', 'c']);
    expect(file.errors.map(({ row, column, problem }) => [row, column, problem])).toEqual([
      [3, 'User id', { kind: 'twice', other: 5 }],
      [5, 'User id', { kind: 'twice', other: 3 }],
      [6, 'User id', { kind: 'twice', other: 3 }],
    ]);
  });

  test('may hold what looks like a formula: it is text', () => {
    const file = read(['Id', 'Name', 'Site'], ['a', '=1+1', "@SUM(A1)|'x'!A1"]);
    expect(file.rows).toMatchObject([{ name: '=1+1', attributes: { Site: "@SUM(A1)|'x'!A1" } }]);
  });

  test('may name groups like what an object has by birth', () => {
    const file = read(['Id', '__proto__', 'constructor'], ['a', 'x', 'y']);
    expect(Object.entries(file.rows[0]?.attributes ?? {})).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
  });

  test('there must be some, and not too many', () => {
    expect(readRegisterFile([])).toEqual({ ok: false, error: { kind: 'no-rows' } });
    expect(readRegisterFile([['']])).toEqual({ ok: false, error: { kind: 'no-rows' } });
    expect(readRegisterFile([['Id'], [' ']])).toEqual({ ok: false, error: { kind: 'no-rows' } });
    const tooMany = Array.from({ length: mostRows + 1 }, (_, index) => [`p${index}`]);
    expect(readRegisterFile([['Id'], ...tooMany])).toEqual({
      ok: false,
      error: { kind: 'too-many-rows', most: mostRows },
    });
  });
});

const cell = fc.oneof(fc.constantFrom('', 'a', 'A', 'b', '3', '9', 'Sales / EMEA', '=x'), fc.string({ maxLength: 6 }));

test('every filled row is either read or named in an error, never both, never neither', () => {
  const cells = fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(cells, (rows) => {
      const file = readRegisterFile([['Id', 'Name', 'Interest', 'Influence', 'Site'], ...rows]);
      const filled = rows.flatMap((row, index) => (row.some((one) => one.trim() !== '') ? [index + 2] : []));
      if (!file.ok) return expect(filled).toEqual([]);
      const wrong = new Set(file.value.errors.map(({ row }) => row));
      const all = [...file.value.rows.map(({ row }) => row), ...wrong];
      return expect(all.sort((one, other) => one - other)).toEqual(filled);
    }),
  );
});
