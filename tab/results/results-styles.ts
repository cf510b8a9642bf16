import { makeStyles, tokens } from '@fluentui/react-components';

const narrow = '@media (max-width: 640px)';

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
  // On a phone the names are narrow, so that both sides and the gap still stand beside them.
  rowHead: { fontWeight: tokens.fontWeightSemibold, minWidth: '130px', [narrow]: { minWidth: '100px' } },
  under: {
    fontWeight: tokens.fontWeightRegular,
    paddingInlineStart: tokens.spacingHorizontalL,
    minWidth: '180px',
    [narrow]: { minWidth: '112px', paddingInlineStart: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200 },
  },
  number: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  nowrap: { whiteSpace: 'nowrap' },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
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
