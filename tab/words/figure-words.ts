// How a figure is said: one decimal, with its interval, or the words that say why there is none. Bounds are clipped
// to the scale here, on the way to the screen, and nowhere else (measurement method, 7.3).

import { scale } from '#core/instrument/item';
import type { MessageKey, Say } from '#core/language/language';
import { type Coded, codedEnds } from '#core/release/disclosure';
import type { Figure, GapLabel, Share } from '#core/release/figure';

const widestGap = scale.highest - scale.lowest;

const clip = (value: number, lowest: number, highest: number): number => Math.min(highest, Math.max(lowest, value));

/** Says figures in one language. */
export type FigureWords = {
  /** A rating, one decimal: "4.6". */
  rating(value: number): string;
  /** A gap, one decimal with its sign: "−1.2", "+0.4", "0.0". */
  gap(value: number): string;
  /** A number of points as it stands in a calculation, two decimals: "0.42", "−0.90". */
  fine(value: number): string;
  /** A share of one as a whole percentage: "69 %". */
  percent(share: number): string;
  /** A rating figure without its interval: "4.6", "6.5 or more", "fewer than 5 answers". */
  ratingShort(figure: Figure): string;
  /** A rating figure where there is only room for a sign: "4.6", "≥ 6.5"; said in words beside it. */
  ratingSign(figure: Figure): string;
  /** A gap figure without its interval: "−1.2", "shortfall", "not asked". */
  gapShort(figure: Figure): string;
  /** The interval of a rating, "4.2 to 5.0", or why there is none; null where the figure itself says it all. */
  ratingInterval(figure: Figure): string | null;
  gapInterval(figure: Figure): string | null;
  /** Figure and interval together: "4.6 (4.2 to 5.0)". */
  ratingFull(figure: Figure): string;
  gapFull(figure: Figure): string;
  /** "62 answers", or "fewer than 5 answers" where the number is hidden. */
  answers(n: number | null): string;
  gapLabel(label: GapLabel): string;
  /** A share with its interval, "45% (33% to 57%)", or why it is not shown. */
  share(share: Share): string;
};

type NumberWord = (value: number) => string;

const short = (say: Say, figure: Figure, number: NumberWord): string => {
  if ('mean' in figure) return number(figure.mean);
  if ('coded' in figure)
    return say(figure.coded === '<=1.5' ? 'figure.atMost' : 'figure.atLeast', {
      value: number(codedEnds[figure.coded]),
    });
  if ('label' in figure) return say(labelKeys[figure.label]);
  return say(hiddenKeys[figure.hidden]);
};

const signOf = (number: NumberWord, coded: Coded): string =>
  `${coded === '<=1.5' ? '≤' : '≥'} ${number(codedEnds[coded])}`;

const interval = (say: Say, figure: Figure, number: NumberWord, lowest: number, highest: number): string | null => {
  if ('low' in figure) {
    return say('figure.interval', {
      low: number(clip(figure.low, lowest, highest)),
      high: number(clip(figure.high, lowest, highest)),
    });
  }
  if ('noInterval' in figure) return say(`figure.noInterval.${figure.noInterval}`);
  return null;
};

const labelKeys = {
  'clear-shortfall': 'gap.clearShortfall',
  shortfall: 'gap.shortfall',
  'no-clear-gap': 'gap.noClearGap',
  exceeds: 'gap.exceeds',
} as const satisfies Record<GapLabel, MessageKey>;

const hiddenKeys = {
  'too-few': 'figure.hidden.tooFew',
  complementary: 'figure.hidden.complementary',
  'not-asked': 'figure.hidden.notAsked',
  'no-data': 'figure.hidden.noData',
} as const;

const shareWords = (say: Say, share: Share, percent: NumberWord): string => {
  // A share needs more answers than a mean, so its own words say that there were too few.
  if ('hidden' in share) return say(share.hidden === 'too-few' ? 'share.tooFew' : hiddenKeys[share.hidden]);
  const bounds = say('figure.interval', { low: percent(share.low), high: percent(share.high) });
  return together(say, percent(share.share), bounds);
};

const together = (say: Say, value: string, bounds: string | null): string =>
  bounds === null ? value : say('figure.withInterval', { value, interval: bounds });

/** A real minus sign, which screen readers say and a hyphen is not. */
const withRealMinus = (text: string): string => text.replace('-', '−');

/** Makes the figure words of a language; `locale` decides how numbers are written. */
export const makeFigureWords = (say: Say, locale: string): FigureWords => {
  const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
  const plain = new Intl.NumberFormat(locale, oneDecimal);
  const signed = new Intl.NumberFormat(locale, { ...oneDecimal, signDisplay: 'exceptZero' });
  const whole = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const twoDecimals = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const percent: NumberWord = (value) => withRealMinus(whole.format(value));
  const rating: NumberWord = (value) => withRealMinus(plain.format(value));
  const gap: NumberWord = (value) => withRealMinus(signed.format(value));
  const ratingInterval = (figure: Figure) => interval(say, figure, rating, scale.lowest, scale.highest);
  const gapInterval = (figure: Figure) => interval(say, figure, gap, -widestGap, widestGap);
  return {
    rating,
    gap,
    fine: (value) => withRealMinus(twoDecimals.format(value)).replace(/^−(0[.,]00)$/, '$1'),
    percent,
    ratingShort: (figure) => short(say, figure, rating),
    ratingSign: (figure) => ('coded' in figure ? signOf(rating, figure.coded) : short(say, figure, rating)),
    gapShort: (figure) => short(say, figure, gap),
    ratingInterval,
    gapInterval,
    ratingFull: (figure) => together(say, short(say, figure, rating), ratingInterval(figure)),
    gapFull: (figure) => together(say, short(say, figure, gap), gapInterval(figure)),
    answers: (n) => (n === null ? say('figure.hidden.tooFew') : say('figure.answers', { n })),
    gapLabel: (label) => say(labelKeys[label]),
    share: (given) => shareWords(say, given, percent),
  };
};
