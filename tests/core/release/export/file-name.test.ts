import { fileNameOf } from '#core/release/export/file-name';

const nameOf = (title: string) => fileNameOf({ title, closedAt: '2026-11-15T09:00:00.000Z' }, 'csv');

test.each([
  ['Herbst 2026', 'PMO Pulse Herbst 2026 2026-11-15.csv'],
  ['Für Zürich & Büro', 'PMO Pulse Für Zürich & Büro 2026-11-15.csv'],
  ['../../etc/passwd', 'PMO Pulse .. .. etc passwd 2026-11-15.csv'],
  ['C:\\temp\\x?*"<>|', 'PMO Pulse C temp x 2026-11-15.csv'],
  ['a\r\nSet-Cookie: b', 'PMO Pulse a Set-Cookie b 2026-11-15.csv'],
  ['  \t ', 'PMO Pulse 2026-11-15.csv'],
  ['\u202Efdp.exe', 'PMO Pulse fdp.exe 2026-11-15.csv'],
  ['CON', 'PMO Pulse CON 2026-11-15.csv'],
  ['日本 🙂', 'PMO Pulse 日本 🙂 2026-11-15.csv'],
  ['half \uD83D', 'PMO Pulse half 2026-11-15.csv'],
])('a wave called %j is saved as %j', (title, name) => {
  expect(nameOf(title)).toBe(name);
});

test('a long title is cut between letters', () => {
  const name = nameOf('🙂'.repeat(200));
  expect(name).toBe(`PMO Pulse ${'🙂'.repeat(80)} 2026-11-15.csv`);
});
