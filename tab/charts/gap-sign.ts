import type { GapLabel } from '#core/release/figure';

/** The sign that stands beside a label's word, so that nothing depends on colour. */
export const gapSign: Readonly<Record<GapLabel, string>> = {
  'clear-shortfall': '▼▼',
  shortfall: '▼',
  'no-clear-gap': '○',
  exceeds: '▲',
};
