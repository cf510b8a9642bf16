import { makeStyles, tokens } from '@fluentui/react-components';

/** What the tables and lists of the results have in common. */
export const useResultsStyles = makeStyles({
  // A table may be wider than a phone: it scrolls in its own box, the page never does.
  box: { overflowX: 'auto', maxWidth: '100%' },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase300 },
  head: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: 'start',
    verticalAlign: 'bottom',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    textAlign: 'start',
    verticalAlign: 'top',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  rowHead: { fontWeight: tokens.fontWeightSemibold, minWidth: '130px' },
  under: { fontWeight: tokens.fontWeightRegular, paddingInlineStart: tokens.spacingHorizontalL, minWidth: '180px' },
  number: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  nowrap: { whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  block: { display: 'block' },
  note: { marginBottom: 0, marginTop: tokens.spacingVerticalS, maxWidth: '76ch' },
  plain: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  wrap: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  shortfall: { color: tokens.colorPaletteRedForeground1 },
  'clear-shortfall': { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  'no-clear-gap': { color: tokens.colorNeutralForeground1 },
  exceeds: { color: tokens.colorPaletteGreenForeground1 },
});
