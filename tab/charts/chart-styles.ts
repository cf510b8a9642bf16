import { makeStyles, tokens } from '@fluentui/react-components';

/** How the two sides of a gap look in every chart: needs to be is a hollow diamond, has been a filled circle. */
export const useChartStyles = makeStyles({
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: '1px' },
  expectation: { stroke: tokens.colorNeutralForeground1, fill: tokens.colorNeutralBackground1, strokeWidth: '2px' },
  experience: { stroke: tokens.colorBrandForeground1, fill: tokens.colorBrandForeground1, strokeWidth: '2px' },
  expectationInterval: { stroke: tokens.colorNeutralForeground3, strokeWidth: '2px' },
  experienceInterval: { stroke: tokens.colorBrandForeground1, strokeWidth: '2px' },
  text: { fill: tokens.colorNeutralForeground1, fontSize: tokens.fontSizeBase200, fontFamily: tokens.fontFamilyBase },
  quiet: { fill: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontFamily: tokens.fontFamilyBase },
  'clear-shortfall': { stroke: tokens.colorPaletteRedForeground1 },
  shortfall: { stroke: tokens.colorPaletteRedForeground1 },
  'no-clear-gap': { stroke: tokens.colorNeutralStroke1 },
  exceeds: { stroke: tokens.colorPaletteGreenForeground1 },
  bridge: { strokeWidth: '6px', strokeLinecap: 'round', strokeOpacity: 0.55 },
});
