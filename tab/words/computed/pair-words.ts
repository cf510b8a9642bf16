import type { Figure } from '#core/release/figure';
import type { PairRow } from '#core/release/release-detail';
import type { Voice } from '../../language/voice';
import { type Explanation, type Step, sourceSteps, step } from './explanation';
import { intervalSteps } from './interval-steps';

const isHidden = (figure: Figure): boolean => 'hidden' in figure;

const differenceLine = ({ figures: { fine } }: Voice, row: PairRow): Step[] => {
  const { expectation, experience, gap } = row;
  if (!('mean' in expectation && 'mean' in experience && 'mean' in gap)) return [];
  return [step('numbers', `${fine(experience.mean)} − ${fine(expectation.mean)} = ${fine(gap.mean)}`)];
};

const columnSteps = (voice: Voice, row: PairRow, column: 'expectation' | 'experience'): Step[] => {
  const { say, figures } = voice;
  const figure = row[column];
  const value = figures.ratingFull(figure);
  const said = step('numbers', `${say(`column.${column}`)}: ${value}`);
  return 'coded' in figure || 'noInterval' in figure ? [said, ...intervalSteps(voice, { n: row.n, figure })] : [said];
};

const labelSteps = ({ say }: Voice, row: PairRow, confirmed: boolean | null | undefined): Step[] => {
  const label = row.gapLabel === null ? [] : [step('label', say(`computed.label.${row.gapLabel}`))];
  if (typeof confirmed !== 'boolean' || row.gapLabel === 'no-clear-gap') return label;
  return [...label, step('label', say(confirmed ? 'computed.confirmed' : 'computed.notConfirmed'))];
};

type Row = PairRow & { readonly confirmed?: boolean | null | undefined };

/** How expectation, experience and gap of one row were computed, with the numbers put in. */
export const explainPair = (voice: Voice, title: string, row: Row): Explanation => {
  const { say } = voice;
  const what = step('what', row.n === null ? say('computed.gap.what.few') : say('computed.gap.what', { n: row.n }));
  const interval = intervalSteps(voice, { n: row.n, figure: row.gap, basis: row.basis });
  if (isHidden(row.gap)) return { title, steps: [what, ...interval, ...sourceSteps(voice, 'anonymity')] };
  return {
    title,
    steps: [
      what,
      ...columnSteps(voice, row, 'expectation'),
      ...columnSteps(voice, row, 'experience'),
      ...differenceLine(voice, row),
      ...interval,
      ...labelSteps(voice, row, row.confirmed),
      ...sourceSteps(voice, 'paired', 'label', ...(row.confirmed === undefined ? [] : (['many'] as const))),
    ],
  };
};
