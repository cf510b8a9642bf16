// Every right answer follows from released figures by a rule.
import { fivePs } from '#core/kernel/five-p';
import { languages, makeSay } from '#core/language/language';
import type { Figure } from '#core/release/figure';
import type { ReleaseSummary } from '#core/release/release';
import { exampleRelease } from '#core/training/example-release';
import { type Question, questionIds, questionOf } from '#core/training/question';
import { askWords, choiceWords, reasonWords } from '#core/training/question-words';

const withGaps = (...gaps: readonly Figure[]): ReleaseSummary => ({
  ...exampleRelease,
  ps: fivePs.map((p, index) => ({
    p,
    n: 9,
    expectation: { mean: 5, low: 4, high: 6 },
    experience: { mean: 5, low: 4, high: 6 },
    gap: gaps[index] ?? { hidden: 'too-few' },
    gapLabel: null,
  })),
});
const around = (mean: number, half = 0.2): Figure => ({ mean, low: mean - half, high: mean + half });
const right = (id: Question['id'], release: ReleaseSummary, round = 0) => questionOf(id, release, round).right;

test.each<[string, readonly Figure[], readonly string[]]>([
  ['the lowest', [around(-0.5), around(-1.2)], ['physical-evidence']],
  ['both, where they look the same', [around(-1.21), around(-1.19)], ['product', 'physical-evidence']],
  ['none, where all is well', [around(0), around(0.4)], ['none']],
  ['not to be told of one alone', [around(-1)], ['cannot-tell']],
  ['not to be told of words', [{ label: 'shortfall' }, { label: 'exceeds' }], ['cannot-tell']],
])('the largest shortfall is %s', (_, gaps, expected) => {
  expect(right('largest-shortfall', withGaps(...gaps))).toEqual(expected);
});

test.each<[Figure, string]>([
  [around(-1), 'below'],
  [around(1), 'above'],
  [around(-0.1), 'chance'],
  [{ mean: -0.2, low: -0.4, high: 0 }, 'chance'],
  [{ mean: -1, noInterval: 'small-group' }, 'cannot-tell'],
])('a gap of %j is %s', (gap, expected) => {
  expect(right('clear-or-chance', withGaps(gap))).toEqual([expected]);
});

test('another P in every round', () => {
  const release = withGaps(around(-1), around(0), around(1));
  expect([0, 1, 2, 3].map((round) => questionOf('clear-or-chance', release, round).p)).toEqual([
    'product',
    'physical-evidence',
    'price',
    'product',
  ]);
});

test('a hidden figure never tells that people are dissatisfied', () => {
  expect(questionOf('hidden-figure', exampleRelease, 0)).toMatchObject({
    p: 'price',
    hidden: 'too-few',
    right: ['bad'],
  });
  expect(questionOf('hidden-figure', withGaps(...fivePs.map(() => around(0))), 0)).toMatchObject({
    p: null,
    hidden: null,
    right: ['bad'],
  });
});

test.each([
  [7, 10, 0.7, 'answered'],
  [10, 10, 1, 'all'],
  [null, 10, null, 'nothing'],
])('of %p who answered of %p', (n, delivered, responseRate, expected) => {
  expect(right('who-answered', { ...exampleRelease, n, delivered, responseRate })).toEqual([expected]);
});

test.each<[Figure, string]>([
  [around(5), 'above'],
  [around(3), 'below'],
  [around(4.1), 'chance'],
  [{ hidden: 'too-few' }, 'cannot-tell'],
  [{ coded: '>=6.5' }, 'cannot-tell'],
])('a value of %j is %s', (figure, expected) => {
  const value = { ...exampleRelease.value, figure };
  expect(right('value', { ...exampleRelease, value })).toEqual([expected]);
});

test('every question is said in both languages with all its choices, and the made-up release has one of each kind', () => {
  for (const language of languages) {
    const say = makeSay(language);
    for (const id of questionIds) {
      const question = questionOf(id, exampleRelease, 0);
      const labels = question.choices.map((choice) => choiceWords(choice, question, say));
      expect(new Set(labels).size).toBe(question.choices.length);
      expect(question.choices).toEqual(expect.arrayContaining([...question.right]));
      expect(`${askWords(question, say)} ${reasonWords(question, say)}`).not.toMatch(/[{}]|undefined/);
    }
  }
  const gaps = exampleRelease.ps.map(({ gap }) =>
    'low' in gap ? (gap.high < 0 ? -1 : gap.low > 0 ? 1 : 0) : 'hidden',
  );
  expect(new Set(gaps)).toEqual(new Set([-1, 0, 1, 'hidden']));
});
