import { makeVoice } from '../../../tab/language/voice';
import { qualityWords } from '../../../tab/results/quality-part';
import { readingOf } from '../../../tab/results/reliability-part';
import { gapRange } from '../../../tab/results/trend-part';
import { changeWords } from '../../../tab/words/change-words';
import { meanOf } from '../support/figures';
import { fullDetail } from '../support/release-detail';
import { fullRelease } from '../support/releases';

const voice = makeVoice('en-GB');

describe('figures read in plain words', () => {
  it.each([
    [-0.3, 'poor'],
    [0.59, 'poor'],
    [0.6, 'loose'],
    [0.75, 'fair'],
    [0.8, 'good'],
    [0.96, 'same'],
  ])('an alpha of %d is %s', (alpha, reading) => expect(readingOf(alpha)).toBe(reading));

  it('a change has an arrow, its absence has none and says what it would take', () => {
    expect(changeWords(voice, { change: 'lower', difference: -0.73, halfWidth: 0.5 }, 'Spring')).toBe(
      '▼ Lower by 0.7 than in “Spring”',
    );
    expect(changeWords(voice, { change: 'no-detectable-change', difference: 0.3, halfWidth: 0.41 }, 'Spring')).toBe(
      'No detectable change since “Spring” (needs at least 0.5)',
    );
  });

  it('gap charts share whole points, always with zero inside', () => {
    expect(gapRange([meanOf(-0.2, 0.1)])).toEqual([-1, 1]);
    expect(gapRange([meanOf(-2.8), { hidden: 'too-few' }, meanOf(0.9)])).toEqual([-4, 2]);
    expect(gapRange([meanOf(-5.9, 3)])).toEqual([-6, 1]);
  });
});

describe('how far the answers can be trusted', () => {
  const flags = { straightLiners: null, cannotSay: [], ceilings: [], answeredCards: [62], labelsChange: null };

  it('says each thing in a sentence', () => {
    expect(qualityWords(voice, fullRelease, fullDetail)).toEqual([
      '62 of 90 people reached have answered (69%).',
      'Answers by card: card 1: 62, card 2: 51, card 3: 44. A drop shows where people stopped.',
      '34% could not answer “Promises to me being kept”, or took their answer back. If many could not, it needs another wording, or other people.',
      expect.stringContaining('66% rated 7'),
      expect.stringMatching(/^Some people, fewer than 5, gave one and the same value .* every P keeps its word/),
      'Where a figure counts fewer people, the others could not say, were not asked, or took their answer back.',
    ]);
  });

  it('warns where few answered, and says what could not be checked', () => {
    const few = { ...fullRelease, n: 8, delivered: 20, responseRate: 0.4 };
    const [rate, straight] = qualityWords(voice, few, { ...fullDetail, flags });
    expect(rate).toContain('Fewer than 60 % answered');
    expect(straight).toContain('Fewer than 10 people answered');
    expect(qualityWords(voice, fullRelease, { ...fullDetail, flags })[1]).toMatch(/^Nobody gave one and the same/);
  });
});
