// The answers of twelve people, and what the dashboard must make of them: worked out here from the method's formulas
// with numbers of a printed table, and written as text without any part of the product.
import type { P } from '#core/kernel/five-p';
import { makeSay } from '#core/language/language';

const say = makeSay('en');

type Column = readonly (number | null)[];

/** One digit a person, the twelfth being the one in the Playground; `n` is “can’t say”. */
const column = (digits: string): Column => [...digits].map((digit) => (digit === 'n' ? null : Number(digit)));

const pair = (expectation: string, experience: string) => ({
  expectation: column(expectation),
  experience: column(experience),
});

export const planted = {
  // A plain shortfall.
  PR1: pair('676567656767', '342354324352'),
  // As good as needed: the gap is nothing, the interval lies around it.
  PE1: pair('545654565456', '554663564556'),
  // So much is needed that the figure is coded and the gap is a word only.
  PC1: pair('777677767776', '234234532433'),
  // Better than needed.
  PP1: pair('454345445444', '665567656655'),
  // Somebody cannot say, so their half of the pair does not count either.
  PS1: pair('565546556456', '435n44352434'),
} as const;
export const plantedValue = column('546535465456');

export const pOf = {
  PR1: 'product',
  PE1: 'physical-evidence',
  PC1: 'price',
  PP1: 'people',
  PS1: 'process',
} as const satisfies Record<string, P>;
export type PlantedItem = keyof typeof planted;
export const plantedItems = ['PR1', 'PE1', 'PC1', 'PP1', 'PS1'] as const;

const written = (rating: number | null | undefined): string => (rating == null ? 'na' : String(rating));

/** What a person fills in: the value of every input of the card. */
export const inputsOf = (person: number): Record<string, string> => ({
  ...Object.fromEntries(
    plantedItems.flatMap((item) => [
      [`${item}.expectation`, written(planted[item].expectation[person])],
      [`${item}.experience`, written(planted[item].experience[person])],
    ]),
  ),
  V1: written(plantedValue[person]),
});

/** Quantiles of Student’s t at .975 by the number of answers (degrees of freedom + 1), from a printed table. */
const t975: Readonly<Record<number, number>> = { 11: 2.228, 12: 2.201 };

const statistics = (values: readonly number[]) => {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  const halfWidth = (t975[n] ?? Number.NaN) * Math.sqrt(variance / n);
  return { mean, low: mean - halfWidth, high: mean + halfWidth };
};

/** One decimal; refuses a number so close to a half that the printed table's digits could not decide it. */
const oneDecimal = (size: number): string => {
  const tenths = size * 10;
  if (!(Math.abs((tenths % 1) - 0.5) > 0.01)) throw new Error(`${size} cannot be told to one decimal`);
  const whole = Math.round(tenths);
  return `${Math.floor(whole / 10)}.${whole % 10}`;
};

const onScale = (value: number): string => oneDecimal(Math.min(7, Math.max(1, value)));

const signed = (value: number): string => {
  const size = oneDecimal(Math.abs(value));
  if (size === '0.0') return size;
  return `${value < 0 ? '\u2212' : '+'}${size}`;
};

type Statistics = ReturnType<typeof statistics>;

const withInterval = ({ mean, low, high }: Statistics, write: (value: number) => string): string =>
  say('figure.withInterval', {
    value: write(mean),
    interval: say('figure.interval', { low: write(low), high: write(high) }),
  });

const isNumber = (value: number | null | undefined): value is number => typeof value === 'number';

/**
 * Half a point or more below, and with so many people below and nobody above the signed-rank test agrees (with eleven of
 * one sign its p is below .01): a clear shortfall.
 */
const wordOf = ({ mean, low, high }: Statistics): string => {
  if (high < 0) return say(mean <= -0.5 ? 'gap.clearShortfall' : 'gap.shortfall');
  return low > 0 ? say('gap.exceeds') : say('gap.noClearGap');
};

/** The row of one P in the table: needs to be, has been, gap, in a word, answers. */
export const tableRowOf = (item: PlantedItem): string[] => {
  const { expectation, experience } = planted[item];
  const pairs = expectation.flatMap((needed, person) => {
    const got = experience[person];
    return isNumber(needed) && isNumber(got) ? [{ needed, got }] : [];
  });
  const needed = statistics(pairs.map((one) => one.needed));
  const got = statistics(pairs.map((one) => one.got));
  const gap = statistics(pairs.map((one) => one.got - one.needed));
  const isCoded = needed.mean > 6.5;
  return [
    isCoded ? say('figure.atLeast', { value: '6.5' }) : withInterval(needed, onScale),
    withInterval(got, onScale),
    isCoded ? say('table.noNumber') : withInterval(gap, signed),
    wordOf(gap),
    String(pairs.length),
  ];
};

/** The mean of the value item and its interval, as the headline says them. */
export const valueWords = (): { mean: string; interval: string } => {
  const { mean, low, high } = statistics(plantedValue.filter(isNumber));
  return { mean: onScale(mean), interval: say('figure.interval', { low: onScale(low), high: onScale(high) }) };
};
