import fc from 'fast-check';
import { neutralise } from '../../../bot/export/neutralise';

test.each([
  ['=1+1', "'=1+1"],
  ['+49 1', "'+49 1"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t'=1"],
  ['\tplain', "'\tplain"],
  ['\rplain', "'\rplain"],
  ['\nplain', "'\nplain"],
  ['   =1', "'   =1"],
  ['"=1', `'"=1`],
  ["'=1", "''=1"],
  ['“=1', "'“=1"],
  ['\u200B=1', "'\u200B=1"],
  ['\uFEFF=1', "'\uFEFF=1"],
  ['\u00A0=1', "'\u00A0=1"],
  ['\u0000=1', "'\u0000=1"],
  ['＝1+1', "'＝1+1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠A', "'＠A"],
  ['Autumn;=1+1', "Autumn;'=1+1"],
  ['Autumn;"=1+1', `Autumn;'"=1+1`],
  ['Autumn\t=1', "Autumn\t'=1"],
  ['Autumn\n=1;+2', "Autumn\n'=1;'+2"],
])('%j is written as %j', (text, written) => {
  expect(neutralise(text)).toBe(written);
});

test.each([
  '',
  'Autumn 2026',
  'a=b',
  '<=1.5',
  '>=6.5',
  '1-2',
  'Sales / EMEA',
  'Größe + Maß',
  '–1',
  '5 % = gut',
  "it's",
])('%j stays as it is', (text) => {
  expect(neutralise(text)).toBe(text);
});

test('no text begins like a formula any more, for whoever separates cells by comma, semicolon, tab or line', () => {
  const piece = fc.constantFrom('=', '+', '-', '@', '＝', ' ', '"', "'", ';', '\t', '\r', '\n', 'a', '1', '\u200B');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      for (const cell of neutralise(pieces.join('')).split(/[;\t\r\n]/)) {
        expect(cell).not.toMatch(/^[\s"\u200B]*[=+\-@＝]/u);
      }
    }),
    { numRuns: 2000 },
  );
});
