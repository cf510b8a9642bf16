import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import type { Sheet } from '#core/kernel/sheet';
import { makeSay } from '#core/language/language';
import { figuresOf, sheetsOf } from '#core/release/export/release-sheets';
import type { Release } from '#core/release/release';
import { writeCsv } from '../../../bot/export/csv';
import { writeXlsx } from '../../../bot/export/xlsx';
import { expectedFigures, figuresIn } from '../../core/release/export/expected-figures';
import { sampleRelease } from '../../core/release/export/sample-release';
import { unzip } from '../../support/unzip';

const english = makeSay('en');
type Cells = (string | number | null)[];

/** The cells of a CSV file: what was quoted is text, what was not is a number, or nothing. */
const readCsv = (bytes: Buffer): Cells[] =>
  parse(bytes, {
    bom: true,
    record_delimiter: '\r\n',
    cast: (value, { quoting }) => {
      if (quoting) return value;
      return value === '' ? null : Number(value);
    },
  });

const readXlsx = async (bytes: Buffer) =>
  (await readXlsxFile(bytes, { trim: false })).map(({ sheet, data }) => ({ name: sheet, rows: data as Cells[] }));

const xmlOf = (bytes: Buffer, path: string): string => unzip(bytes)[path] ?? '';

const attacks = [
  '=HYPERLINK("http://evil.example","x")',
  '+1+1',
  '-2+3',
  '@SUM(1)',
  '\t=1',
  '\r=1',
  '  =1',
  '"=1',
  '＝1+1',
  'x";=1+1;"',
  'x,=1+1',
  'line\n=1+1',
  '</t></si><c t="str"><f>1+1</f></c>',
  'constructor',
  '__proto__',
  'toString',
];

/** A release whose title, group and lead-worded item are the attack. */
const attacked = (text: string): Release => {
  const { detail } = sampleRelease;
  if (!detail) throw new Error('The sample has its detail');
  return {
    ...sampleRelease,
    title: text,
    detail: {
      ...detail,
      items: detail.items.map((item) => (item.id === 'OWN1' ? { ...item, wording: { en: text } } : item)),
      segments: detail.segments.slice(0, 1).map((one) => ({ ...one, path: [{ attribute: text, value: text }] })),
    },
  };
};

describe('CSV', () => {
  let bytes: Buffer;
  beforeAll(async () => {
    bytes = await writeCsv(figuresOf(sampleRelease, 'en', english));
  });

  test('holds every figure of the release and no other', () => {
    expect(figuresIn(readCsv(bytes))).toEqual(expectedFigures(sampleRelease));
  });

  test('is UTF-8 with its mark, and every line ends with CR LF', () => {
    const text = bytes.toString('utf8');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toContain('"Gap (experience − expectation)"');
  });

  test('a number is a number, with a hyphen and a point, whatever the language', async () => {
    const german = readCsv(await writeCsv(figuresOf(sampleRelease, 'de', makeSay('de'))));
    expect(german[0]?.slice(0, 3)).toEqual(['Umfrage', 'Gruppe', 'Messgröße']);
    expect(german.flat().filter((cell) => typeof cell === 'number' && cell < 0).length).toBeGreaterThan(5);
    expect(german.flat().some((cell) => Number.isNaN(cell))).toBe(false);
  });

  test.each(attacks)('%j is text and nothing else', async (text) => {
    const rows = readCsv(await writeCsv(figuresOf(attacked(text), 'en', english)));
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    for (const cell of rows.flat()) {
      if (typeof cell === 'string') expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]|^[\t\r]/u);
    }
    const [title] = rows[1] ?? [];
    expect(String(title).replaceAll(/'(?=[\s"']*[=+\-@＝])/gu, '')).toBe(text);
  });

  test('keeps its cells apart for a reader that separates by semicolons', async () => {
    const text = (await writeCsv(figuresOf(attacked('x";=1+1;"'), 'en', english))).toString('utf8');
    for (const cell of text.split(/[;\r\n]/)) expect(cell).not.toMatch(/^[\s"]*[=+@-]/u);
  });
});

describe('XLSX', () => {
  let bytes: Buffer;
  beforeAll(async () => {
    bytes = await writeXlsx(sheetsOf(sampleRelease, 'en', english));
  });

  test('holds every figure of the release and no other', async () => {
    const [figures] = await readXlsx(bytes);
    expect(figuresIn(figures?.rows ?? [])).toEqual(expectedFigures(sampleRelease));
  });

  test('holds every sheet exactly', async () => {
    const withHeaders = ({ name, columns, rows }: Sheet) => ({
      name,
      rows: [columns.map(({ header }) => header), ...rows],
    });
    expect(await readXlsx(bytes)).toEqual(sheetsOf(sampleRelease, 'en', english).map(withHeaders));
  });

  test('keeps its headers in sight, and has columns as wide as they need', () => {
    const xml = xmlOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    const widths = [...xml.matchAll(/<col [^>]*width="(\d+)/g)].map(([, width]) => Number(width));
    expect(widths).toHaveLength(17);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(8);
    expect(Math.max(...widths)).toBeLessThanOrEqual(60);
  });

  test.each(attacks)('%j is text and nothing else', async (text) => {
    const file = await writeXlsx(sheetsOf(attacked(text), 'en', english));
    const sheetFiles = Object.keys(unzip(file)).filter((path) => path.startsWith('xl/worksheets/sheet'));
    expect(sheetFiles).toHaveLength(6);
    for (const path of sheetFiles) {
      const xml = xmlOf(file, path);
      expect(xml).not.toMatch(/<f[ >]|t="str"/);
      // A string cell names a shared string by its number, and holds nothing else.
      for (const [, id] of xml.matchAll(/t="s"[^>]*><v>(.*?)<\/v>/g)) expect(id).toMatch(/^\d+$/);
    }
    const [figures] = await readXlsx(file);
    expect(figures?.rows[1]?.[0]).toBe(text);
  });
});
