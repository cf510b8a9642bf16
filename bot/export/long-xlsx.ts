// A workbook of one long, plain sheet. The library that writes the others holds the process up for ten seconds over
// 100,000 rows, in which nobody's answer would be taken.
import type { Cell, Sheet } from '#core/kernel/sheet';
import { inPieces } from './in-pieces';
import { zip } from './zip';

const xml = (body: string): Buffer => Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`);

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Signs that XML 1.0 cannot hold are left out. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Text is a string cell whatever it begins with, never a formula; style 1 is bold. */
const cellOf = (cell: Cell, place: string, style: number): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${place}" s="${style}"><v>${cell}</v></c>`;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
};

/** The row of that number, counted from 1. */
const rowOf = (cells: readonly Cell[], number: number, style = 0): string =>
  `<row r="${number}">${cells.map((cell, index) => cellOf(cell, `${letters[index]}${number}`, style)).join('')}</row>`;

/** The row of headers stays in sight. */
const sheetStart = (columns: number): string =>
  `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${columns}" width="28" customWidth="1"/></cols><sheetData>`;

const sheetXml = async ({ columns, rows }: Sheet): Promise<Buffer> => {
  const headers = columns.map(({ header }) => header);
  const parts = [xml(sheetStart(columns.length) + rowOf(headers, 1, 1))];
  let number = 1;
  for await (const some of inPieces(rows)) {
    const written = some.map((cells) => {
      number += 1;
      return rowOf(cells, number);
    });
    parts.push(Buffer.from(written.join('')));
  }
  parts.push(Buffer.from('</sheetData></worksheet>'));
  return Buffer.concat(parts);
};

const contentTypes = xml(
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/></Types>`,
);

const packageParts = xml(
  `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
);

const workbookParts = xml(
  `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
);

const workbook = (name: string): Buffer =>
  xml(
    `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  );

const styles = xml(
  `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf fontId="1" applyFont="1" xfId="0"/></cellXfs></styleSheet>`,
);

/** One sheet of at most 26 columns, however long, as an Excel workbook (ECMA-376) without formats. */
export const writeLongXlsx = async (sheet: Sheet): Promise<Buffer> =>
  zip([
    { name: '[Content_Types].xml', content: contentTypes },
    { name: '_rels/.rels', content: packageParts },
    { name: 'xl/workbook.xml', content: workbook(sheet.name) },
    { name: 'xl/_rels/workbook.xml.rels', content: workbookParts },
    { name: 'xl/styles.xml', content: styles },
    { name: 'xl/worksheets/sheet1.xml', content: await sheetXml(sheet) },
  ]);
