import { tQuantile95 } from '#core/release/change-since';
import type { Basis, Figure } from '#core/release/figure';
import type { PairRow } from '#core/release/release-detail';
import { makeVoice } from '../../../tab/language/voice';
import { explainChange } from '../../../tab/words/computed/change-words';
import type { Explanation, StepName } from '../../../tab/words/computed/explanation';
import { explainPair } from '../../../tab/words/computed/pair-words';
import { explainAlpha, explainCorrelation } from '../../../tab/words/computed/scale-words';
import { explainRating, explainShare } from '../../../tab/words/computed/single-words';
import { explainComposite, explainOverall } from '../../../tab/words/computed/whole-words';
import { meanOf } from '../support/figures';
import { hiddenRow, pairRow } from '../support/release-detail';

const voice = makeVoice('en-GB');

const textsOf = ({ steps }: Explanation, wanted: StepName): string[] =>
  steps.filter(({ name }) => name === wanted).map(({ text }) => text);

/** The numbers of a line, in order, with real minus signs read as minus. */
const numbersIn = (line: string): number[] =>
  [...line.matchAll(/(?<![\d.)])[−-]?\d+(?:\.\d+)?/g)].map(([text]) => Number(text.replace('−', '-')));

const workedLine = (explanation: Explanation): string =>
  textsOf(explanation, 'certainty').find((text) => text.includes('√') && text.includes('→')) ?? '';

/** Recomputes a worked line from its own numbers: mean ± t × sd ÷ √n = mean ± half → low to high. */
const expectWorked = (line: string, figure: Extract<Figure, { low: number }>, n: number, df: number): void => {
  const [mean = 0, t = 0, sd = 0, count = 0, again = 0, half = 0, low = 0, high = 0] = numbersIn(line);
  expect([mean, again]).toEqual([mean, mean]);
  expect(mean).toBeCloseTo(figure.mean, 1);
  expect(count).toBe(n);
  expect(t).toBeCloseTo(tQuantile95(df), 2);
  expect((t * sd) / Math.sqrt(count)).toBeCloseTo((figure.high - figure.low) / 2, 1);
  expect(Math.abs((t * sd) / Math.sqrt(count) - half)).toBeLessThan(0.011);
  expect(Math.abs(mean - half - low)).toBeLessThan(0.011);
  expect(Math.abs(mean + half - high)).toBeLessThan(0.011);
};

const own = (n: number): Basis => ({ spread: 'own', df: n - 1 });

describe('how a gap was computed', () => {
  const row = pairRow(34, 5.96, 5.14, 0.42, own(34));
  const explanation = explainPair(voice, 'People', { ...row, confirmed: false });

  it('works the interval out with the numbers put in', () => {
    const line = workedLine(explanation);
    expect(line).toBe('−0.82 ± 2.03 × 1.20 ÷ √34 = −0.82 ± 0.42 → −1.24 to −0.40');
    expectWorked(line, { mean: -0.82, low: -1.24, high: -0.4 }, 34, 33);
    expect(textsOf(explanation, 'numbers')).toContain('5.14 − 5.96 = −0.82');
  });

  it('says whose spread it rests on, what the word means, and where the method comes from', () => {
    expect(textsOf(explanation, 'spread')).toEqual([
      'The spread is that of these 34 answers themselves (33 degrees of freedom).',
    ]);
    expect(textsOf(explanation, 'label')[0]).toMatch(/^Clear shortfall: the whole interval lies below 0/);
    expect(textsOf(explanation, 'label')[1]).toMatch(/^Not confirmed across the table/);
    expect(textsOf(explanation, 'source').join()).toMatch(/SERVQUAL.*Wilcoxon.*Benjamini/);
  });

  it.each([5, 8, 12, 40])('works out every exact interval, here of %i people', (n) => {
    const pooled = pairRow(n, 5, 4.5, 0.7, { spread: 'pooled', df: 84 });
    expectWorked(workedLine(explainPair(voice, 'x', pooled)), { mean: -0.5, low: -1.2, high: 0.2 }, n, 84);
  });

  it('never tells the own spread of fewer than ten', () => {
    const small = explainPair(voice, 'x', pairRow(9, 5, 4.5, 0.7, own(9)));
    expect(workedLine(small)).toBe('');
    expect(textsOf(small, 'certainty').join()).toContain('The spread of a group below ten is not told');
  });

  it('says that bounds were rounded outwards instead of pretending to work them out', () => {
    const gap: Figure = { mean: -0.62, low: -1.5, high: 0.5 };
    const rounded: PairRow = { ...pairRow(6, 5, 4.38, 0.7, { spread: 'class', df: 5 }), gap };
    const said = explainPair(voice, 'x', rounded);
    expect(workedLine(said)).toBe('');
    expect(textsOf(said, 'certainty').join()).toContain('rounded outwards to half points');
    expect(textsOf(said, 'spread').join()).toContain('is rounded up, so that it gives no answer away');
    const even: PairRow = { ...rounded, gap: { mean: -0.5, low: -1.5, high: 0.5 } };
    expect(workedLine(explainPair(voice, 'x', even))).toBe('');
  });

  it('says why there is no number', () => {
    expect(textsOf(explainPair(voice, 'x', hiddenRow('complementary')), 'hidden').join()).toContain(
      'would give away a group of fewer than 5',
    );
    const coded: PairRow = {
      ...pairRow(30, 6.5, 4, 0.4, own(30)),
      expectation: { coded: '>=6.5' },
      gap: { label: 'shortfall' },
    };
    const hidden = textsOf(explainPair(voice, 'x', coded), 'hidden').join(' ');
    expect(hidden).toContain('The average is 6.5 or more.');
    expect(hidden).toContain('the gap is a word only: shortfall');
  });
});

describe('how the other figures were computed', () => {
  it('a rating, its interval worked out', () => {
    const figure = { mean: 4.6, low: 4.2, high: 5 };
    expectWorked(workedLine(explainRating(voice, 'x', { n: 61, figure })), figure, 61, 60);
  });

  it('a share, by Wilson', () => {
    // 21 of 34: scipy.stats.binomtest(21, 34).proportion_ci(method='wilson') = .4504 to .7614.
    const share = { share: 21 / 34, low: 0.4504, high: 0.7614, n: 34 };
    const explanation = explainShare(voice, 'x', 'The share.', share);
    expect(textsOf(explanation, 'numbers')).toEqual(['21 of 34 = 62%']);
    const [centre = 0, half = 0] = numbersIn(textsOf(explanation, 'certainty').at(-1) ?? '');
    expect(centre - half).toBeCloseTo(45.04, 1);
    expect(centre + half).toBeCloseTo(76.14, 1);
  });

  it('the picture of everybody invited', () => {
    const overall = { attribute: 'Division', population: 96, ps: [] };
    const explanation = explainOverall(voice, 'x', overall, meanOf(-1.9, 0.3), 57);
    expect(textsOf(explanation, 'what').join()).toContain('everybody invited (96 people)');
    expect(textsOf(explanation, 'certainty')).toContain('−1.90 ± 2.00 × 0.15 = −1.90 ± 0.30 → −2.20 to −1.60');
  });

  it('the gap over all five Ps, plain and weighted', () => {
    const gaps = [-0.5, 0.1, 0.7, -1.8, -0.2].map((gap) => meanOf(gap));
    const plain = textsOf(explainComposite(voice, 'x', meanOf(-0.34), gaps, null), 'numbers');
    expect(plain).toEqual(['((−0.50) + (0.10) + (0.70) + (−1.80) + (−0.20)) ÷ 5 = −0.34']);
    const weights = [0.22, 0.16, 0.1, 0.36, 0.16];
    const weighted = textsOf(explainComposite(voice, 'x', meanOf(-0.7), gaps, weights), 'numbers');
    expect(weighted[0]).toContain('0.36 × (−1.80)');
    expect(weighted[0]).toMatch(/= −0\.70$/);
  });

  it('an alpha, whose bounds follow from quantiles of F', () => {
    const alpha = { n: 61, k: 5, alpha: 0.84, low: 0.77, high: 0.89, spearmanBrown: 0.69, omega: 0.8 };
    const explanation = explainAlpha(voice, 'x', alpha);
    expect(textsOf(explanation, 'certainty').join()).toContain(
      'F for 60 and 240 degrees of freedom: 1 − (1 − 0.84) × 1.44 = 0.77',
    );
    expect(textsOf(explanation, 'numbers')).toContain(
      'Spearman–Brown for two lines that correlate by r: 2 × 0.53 ÷ (1 + 0.53) = 0.69',
    );
    expect(textsOf(explanation, 'source')).toHaveLength(3);
  });

  it('a correlation, by Fisher', () => {
    // scipy: pearsonr interval of r = .5, n = 40: .2240 to .7015.
    const correlation = { r: 0.5, low: 0.224, high: 0.7015 };
    const line = textsOf(explainCorrelation(voice, 'x', 40, correlation), 'certainty').join();
    expect(line).toContain('z = artanh(0.50) = 0.55; z ± 1.96 ÷ √(40 − 3) = 0.55 ± 0.32');
    expect(Math.tanh(0.55 - 0.32)).toBeCloseTo(correlation.low, 1);
  });

  it('a change between two waves', () => {
    const now = { title: 'Autumn', measured: { n: 62, figure: meanOf(4.45, 0.3) } };
    const before = { title: 'Spring', measured: { n: 50, figure: meanOf(4, 0.4) } };
    const explanation = explainChange(voice, 'x', now, before);
    expect(textsOf(explanation, 'numbers')).toEqual(['4.45 − 4.00 = 0.45']);
    expect(textsOf(explanation, 'label')).toEqual(['0.45 is not more than 0.49: no detectable change.']);
    expect(textsOf(explanation, 'certainty')[0]).toBe('Standard error in “Autumn”: half-width 0.30 ÷ t = 0.15');
  });
});
