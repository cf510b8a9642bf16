/** The style of the notices: one column, the colours of the reader's system, and on a phone a table that is a list. */
export const noticeStyle = `
:root {
  color-scheme: light dark;
  --text: light-dark(#242424, #f5f5f5);
  --quiet: light-dark(#565656, #c7c7c7);
  --line: light-dark(#d1d1d1, #575757);
  --page: light-dark(#ffffff, #1f1f1f);
  --link: light-dark(#4f52b2, #a6a7ff);
}
* { box-sizing: border-box; }
body {
  margin: 0 auto;
  padding: 16px;
  max-width: 800px;
  color: var(--text);
  background: var(--page);
  font: 16px/1.5 'Segoe UI', system-ui, sans-serif;
  overflow-wrap: break-word;
}
header, nav { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px 24px; }
header p { margin: 0; color: var(--quiet); font-weight: 600; }
a { color: var(--link); padding: 4px 0; }
a:focus-visible { outline: 2px solid var(--text); outline-offset: 2px; }
h1 { font-size: 28px; line-height: 36px; margin: 24px 0 8px; }
h2 { font-size: 20px; line-height: 28px; margin: 32px 0 8px; }
p { margin: 0 0 12px; }
table { border-collapse: collapse; width: 100%; margin: 0 0 16px; }
th, td { padding: 8px 16px 8px 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
tbody th { font-weight: 400; width: 40%; }
@media (max-width: 640px) {
  thead { position: absolute; clip-path: inset(50%); }
  table, tbody, tr, tbody th, td { display: block; width: auto; }
  tr { padding: 8px 0; border-bottom: 1px solid var(--line); }
  tbody th { font-weight: 600; }
  th, td { padding: 2px 0; border: none; }
  td::before { content: attr(data-label) ': '; color: var(--quiet); }
}
`;
