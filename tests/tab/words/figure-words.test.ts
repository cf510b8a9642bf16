import type { Figure } from '#core/release/figure';
import { makeVoice } from '../../../tab/language/voice';

const { figures } = makeVoice('en-GB');
const { figures: zahlen } = makeVoice('de-DE');

describe('a rating in words', () => {
  const cases: readonly (readonly [Figure, string, string])[] = [
    [{ mean: 4.55, low: 4.21, high: 4.98 }, '4.6 (4.2 to 5.0)', '4,6 (4,2 bis 5,0)'],
    [
      { mean: 4, noInterval: 'no-spread' },
      '4.0 (no interval, all answers agree)',
      '4,0 (kein Intervall, alle Antworten stimmen überein)',
    ],
    [
      { mean: 4, noInterval: 'one-answer' },
      '4.0 (no interval from one answer)',
      '4,0 (kein Intervall bei einer Antwort)',
    ],
    [{ coded: '<=1.5' }, '1.5 or less', '1,5 oder weniger'],
    [{ coded: '>=6.5' }, '6.5 or more', '6,5 oder mehr'],
    [{ label: 'shortfall' }, 'shortfall', 'zu wenig'],
    [{ hidden: 'too-few' }, 'fewer than 5 answers', 'weniger als 5 Antworten'],
    [
      { hidden: 'complementary' },
      'hidden to protect a smaller group',
      'verborgen, um eine kleinere Gruppe zu schützen',
    ],
    [{ hidden: 'not-asked' }, 'not asked', 'nicht gefragt'],
    [{ hidden: 'no-data' }, 'no data', 'keine Daten'],
  ];

  it.each(cases)('%j', (figure, english, german) => {
    expect(figures.ratingFull(figure)).toBe(english);
    expect(zahlen.ratingFull(figure)).toBe(german);
  });

  it('clips bounds to the scale on screen', () => {
    expect(figures.ratingFull({ mean: 1.8, low: 0.2, high: 7.9 })).toBe('1.8 (1.0 to 7.0)');
  });

  it('shortens a coded rating to a sign where there is no room for words', () => {
    expect(figures.ratingSign({ coded: '>=6.5' })).toBe('≥ 6.5');
    expect(zahlen.ratingSign({ coded: '<=1.5' })).toBe('≤ 1,5');
    expect(figures.ratingSign({ mean: 3.33, low: 3, high: 4 })).toBe('3.3');
  });
});

describe('a gap in words', () => {
  it('has its sign, with a real minus', () => {
    expect(figures.gapFull({ mean: -1.24, low: -1.9, high: -0.6 })).toBe('−1.2 (−1.9 to −0.6)');
    expect(figures.gapFull({ mean: 0.5, low: -0.1, high: 1.1 })).toBe('+0.5 (−0.1 to +1.1)');
    expect(zahlen.gapFull({ mean: -1.24, low: -1.9, high: -0.6 })).toBe('−1,2 (−1,9 bis −0,6)');
  });

  it('has no sign at zero, nor where it rounds to zero', () => {
    expect(figures.gapShort({ mean: 0, low: -1, high: 1 })).toBe('0.0');
    expect(figures.gapShort({ mean: -0.04, low: -1, high: 1 })).toBe('0.0');
  });

  it('is clipped to six points either way', () => {
    expect(figures.gapInterval({ mean: -5, low: -8, high: 7 })).toBe('−6.0 to +6.0');
  });

  it('is a word where a side is coded', () => {
    expect(figures.gapFull({ label: 'exceeds' })).toBe('better than needed');
    expect(figures.gapFull({ label: 'no-clear-gap' })).toBe('no clear gap');
  });
});

describe('counts and shares', () => {
  it('says how many answered, or that they are too few', () => {
    expect(figures.answers(62)).toBe('62 answers');
    expect(figures.answers(null)).toBe('fewer than 5 answers');
  });

  it('gives whole percentages', () => expect(figures.percent(62 / 90)).toBe('69%'));

  it('falls back to English numbers for a language we lack', () => {
    expect(makeVoice('fr-FR').figures.rating(4.5)).toBe('4.5');
  });
});
