import type { Item, ItemId } from '#core/instrument/item';
import { fivePs, type P } from '#core/kernel/five-p';
import type { Basis, GapLabel, HiddenReason } from '#core/release/figure';
import type { PairRow, ReleaseDetail, Segment } from '#core/release/release-detail';
import { meanOf } from './figures';

const pair = (id: ItemId, part: Pick<Item, 'p' | 'aspect'>): Item => ({
  id,
  ...part,
  columns: ['expectation', 'experience'],
  required: true,
  seconds: 15,
});

const rating = (id: ItemId, part: Partial<Item> = {}): Item => ({
  id,
  columns: ['rating'],
  ends: 'agreement',
  required: true,
  seconds: 10,
  ...part,
});

const items: Item[] = [
  pair('PR1', { p: 'product' }),
  pair('PR2', { p: 'product' }),
  pair('PE1', { p: 'physical-evidence' }),
  pair('PC1', { p: 'price' }),
  pair('PP1', { p: 'people' }),
  pair('PP2', { p: 'people' }),
  pair('PS1', { p: 'process' }),
  pair('SV1', { aspect: 'service' }),
  rating('V1'),
  rating('CSAT', { ends: 'satisfaction' }),
  rating('T1'),
  rating('OWN1', { wording: { en: 'The steering meeting helps me decide', de: 'Der Lenkungskreis hilft mir' } }),
  { id: 'importance', columns: ['first', 'second'], choices: [...fivePs], required: true, seconds: 10 },
];

const labelOf = (low: number, high: number, gap: number): GapLabel => {
  if (low > 0) return 'exceeds';
  if (high >= 0) return 'no-clear-gap';
  return gap <= -0.5 ? 'clear-shortfall' : 'shortfall';
};

const round = (value: number): number => Math.round(value * 100) / 100 + 0;

/** A shown row of expectation, experience and gap. */
export const pairRow = (n: number, expectation: number, experience: number, half: number, basis: Basis): PairRow => {
  const gap = round(experience - expectation);
  return {
    n,
    expectation: meanOf(expectation, half),
    experience: meanOf(experience, half),
    gap: meanOf(gap, half),
    gapLabel: labelOf(gap - half, gap + half, gap),
    basis,
  };
};

/** A row of which nothing may be shown. */
export const hiddenRow = (hidden: HiddenReason): PairRow => ({
  n: null,
  expectation: { hidden },
  experience: { hidden },
  gap: { hidden },
  gapLabel: null,
});

const sides: Record<P, readonly [number, number]> = {
  product: [5.5, 5.0],
  'physical-evidence': [5.0, 5.1],
  price: [3.2, 3.9],
  people: [6.0, 4.2],
  process: [5.0, 4.8],
};

type Place = Segment['path'][number];

/** A shown segment, whose gaps are those of everybody moved by a shift. */
export const segment = (path: Place[], n: number, shift: number): Segment => {
  const half = round(2.2 / Math.sqrt(n));
  const basis: Basis = n < 20 ? { spread: 'pooled', df: 84 } : { spread: 'own', df: n - 1 };
  const ps = fivePs.map((p) => {
    const [expectation, experience] = sides[p];
    const row = pairRow(n, expectation, round(Math.max(1.6, experience + shift)), half, basis);
    return { ...row, p, confirmed: n >= 9 };
  });
  return {
    id: path.map(({ attribute, value }) => `${attribute}=${value}`).join('|'),
    path,
    n,
    value: { n, figure: meanOf(round(4.6 + shift), half), basis },
    ps,
    sq: meanOf(round(-0.34 + shift), half),
  };
};

/** A hidden segment. */
export const hiddenSegment = (path: Place[], hidden: HiddenReason): Segment => ({
  id: path.map(({ attribute, value }) => `${attribute}=${value}`).join('|'),
  path,
  n: null,
  value: { n: null, figure: { hidden } },
  ps: fivePs.map((p) => ({ ...hiddenRow(hidden), p, confirmed: null })),
  sq: { hidden },
});

const division = (value: string): Place => ({ attribute: 'Division', value });
const site = (value: string): Place => ({ attribute: 'Site', value });

const segments: Segment[] = [
  segment([division('Sales')], 24, 0.3),
  segment([division('Sales / EMEA')], 14, 0.1),
  segment([division('Sales / Americas')], 10, 0.6),
  segment([division('Operations')], 22, -0.4),
  segment([division('Finance')], 11, 0.1),
  hiddenSegment([division('Legal')], 'too-few'),
  segment([site('Vienna')], 34, -0.1),
  segment([site('Munich')], 21, 0.4),
  hiddenSegment([site('Zurich')], 'complementary'),
  segment([division('Sales'), site('Vienna')], 8, -0.6),
  hiddenSegment([division('Sales'), site('Munich')], 'complementary'),
];

const own: Basis = { spread: 'own', df: 61 };
const share = (value: number) => ({ share: value, low: value - 0.1, high: value + 0.12, n: 62 });

const correlations = fivePs.map((p, index) => {
  const r = [0.52, 0.41, 0.18, 0.61, -0.12][index] ?? 0;
  return { p, r, low: r - 0.2, high: r + 0.17 };
});

/** The drivers of a release in which they could be told apart. */
export const weights: Extract<ReleaseDetail['drivers'], { kind: 'weights' }> = {
  kind: 'weights',
  n: 58,
  rSquared: { value: 0.46, low: 0.27, high: 0.62 },
  ps: correlations.map((correlation, index) => {
    const value = [0.27, 0.17, 0.05, 0.46, 0.05][index] ?? 0;
    return {
      ...correlation,
      weight: { value, low: Math.max(0, value - 0.14), high: value + 0.16 },
      lmg: value + 0.004,
    };
  }),
  ranksDiffer: true,
  tooAlike: [['product', 'people']],
};

const distribution = {
  n: 62,
  expectation: [0, 1, 2, 6, 17, 24, 12],
  experience: [2, 5, 11, 17, 15, 9, 3],
};

/** Everything beyond the first page, with one of every kind of figure. */
export const fullDetail: ReleaseDetail = {
  items,
  attributes: ['Division', 'Site'],
  segments,
  overall: {
    attribute: 'Division',
    population: 96,
    ps: fivePs.map((p) => {
      const [expectation, experience] = sides[p];
      return {
        p,
        expectation: meanOf(expectation + 0.1, 0.3),
        experience: meanOf(experience, 0.3),
        gap: meanOf(round(experience - expectation - 0.1), 0.3),
        df: 57,
      };
    }),
  },
  quality: {
    sq: meanOf(-0.34, 0.25),
    sqWeighted: meanOf(-0.62, 0.28),
    weights: { n: 60, ps: fivePs.map((p, index) => ({ p, weight: [0.22, 0.16, 0.1, 0.36, 0.16][index] ?? 0 })) },
  },
  pairItems: [
    { itemId: 'PR1', ...pairRow(62, 5.6, 5.1, 0.3, own) },
    { itemId: 'PR2', ...pairRow(62, 5.4, 4.9, 0.3, own) },
    { itemId: 'PP1', ...pairRow(62, 6.1, 4.8, 0.3, own) },
    { itemId: 'PP2', ...hiddenRow('complementary') },
    { itemId: 'SV1', aspect: 'service', ...pairRow(58, 5.9, 5.3, 0.3, own) },
  ],
  ratingItems: [
    { itemId: 'CSAT', n: 60, figure: meanOf(4.9, 0.3), basis: own },
    { itemId: 'T1', n: 59, figure: meanOf(5.3, 0.3), basis: own },
    { itemId: 'OWN1', n: null, figure: { hidden: 'too-few' } },
  ],
  choiceItems: [
    {
      itemId: 'importance',
      inputId: 'importance.first',
      n: 60,
      choices: [
        { choice: 'people', share: share(0.45) },
        { choice: 'product', share: share(0.25) },
        { choice: 'price', share: { hidden: 'too-few' } },
      ],
    },
  ],
  distributions: fivePs.map((p) => ({
    p,
    distribution: p === 'process' ? { hidden: 'too-few' as const } : distribution,
  })),
  shares: fivePs.map((p) => ({
    p,
    needNotMet: share(p === 'people' ? 0.76 : 0.4),
    belowMinimum: p === 'people' ? share(0.2) : null,
    insideZone: p === 'people' ? share(0.6) : null,
    adequacy: p === 'people' ? meanOf(0.7, 0.4) : null,
    minimum: p === 'people' ? meanOf(3.5, 0.4) : null,
  })),
  reliability: [
    {
      scale: 'experience',
      p: null,
      result: { n: 61, k: 5, alpha: 0.84, low: 0.77, high: 0.89, spearmanBrown: null, omega: null },
    },
    {
      scale: 'expectation',
      p: 'people',
      result: { n: 62, k: 2, alpha: 0.68, low: 0.47, high: 0.81, spearmanBrown: 0.69, omega: null },
    },
    { scale: 'expectation', p: 'price', result: { hidden: 'no-spread' } },
  ],
  drivers: weights,
  flags: {
    straightLiners: null,
    cannotSay: [{ itemId: 'PP2', share: 0.34 }],
    ceilings: [{ itemId: 'PP1', share: 0.66 }],
    answeredCards: [62, 51, 44],
    labelsChange: false,
  },
};
