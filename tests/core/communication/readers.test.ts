import { compareWithReaders } from '#core/communication/readers';
import { abcde } from '#core/instrument/about-messages';
import { itemsOfCard } from '#core/instrument/card-items';
import { readerItemIds } from '#core/instrument/item';
import { readAnswers } from '#core/response/read-answers';
import type { Answers } from '#core/response/wave-response';
import { sampleRatings } from '../abcde/sample-check';
import { type Guest, releaseOf } from '../release/world';

const saying = (...ratings: readonly (number | null)[]): Answers => ({
  pairs: {},
  ratings: Object.fromEntries(ratings.map((rating, index) => [readerItemIds[index], rating])),
  choices: {},
  texts: {},
});

const about = { kind: 'audience-check', communicationId: 'dates', instrumentId: 'abcde' } as const;
const comparedOf = (guests: readonly Guest[]) => compareWithReaders(sampleRatings(), releaseOf(guests, abcde, about));

test('five taps in a row, half a minute, and no six or seven', () => {
  expect(abcde.items.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(30);
  const asked = [1, 2, 3, 4, 5].map((microPulse) => itemsOfCard({ instrument: abcde, microPulse, place: 0, turn: 0 }));
  expect(asked.map((items) => items.map(({ id }) => id))).toEqual(readerItemIds.map((id) => [id]));
  const read = (rating: string) => readAnswers(asked[0] ?? [], { AB_A: rating });
  expect(['1', '5', 'na'].map((rating) => read(rating).ok)).toEqual([true, true, true]);
  for (const rating of ['0', '6', '7', '3.0', '+3', ' 3', '']) expect(read(rating).ok).toBe(false);
});

test('author and readers, letter by letter, with an interval of the difference', () => {
  // Ten people: mean 3, s² = 20/9, s = 1.491, t(9) = 2.262, half-width 1.0665.
  const ten = [1, 1, 2, 2, 3, 3, 4, 4, 5, 5].map((rating) => ({ answers: saying(rating, 3, 3, 3, 3) }));
  const [first] = comparedOf(ten);
  expect(first).toMatchObject({ letter: 'audience', author: 4, n: 10, audience: { mean: 3 }, difference: { mean: 1 } });
  if (!first || !('low' in first.audience) || !('low' in first.difference)) throw new Error('no interval');
  expect(first.audience.low).toBeCloseTo(1.9335, 3);
  expect(first.difference.low).toBeCloseTo(-0.0665, 3);
  expect(first.difference.high).toBeCloseTo(2.0665, 3);
});

test('fewer than five of a letter are not shown, nor is what would give them back', () => {
  const guests = [1, 2, 3, 4, 5].map((rating) => ({ answers: saying(rating, rating === 5 ? null : rating, 3, 3, 3) }));
  const [audience, behaviour] = comparedOf(guests);
  expect(audience).toMatchObject({ n: 5, audience: { mean: 3 } });
  expect(behaviour).toMatchObject({ n: null, audience: { hidden: 'too-few' }, difference: { hidden: 'too-few' } });
});

test('near an end of five points a mean is coded, and the difference is not given', () => {
  const all = [5, 5, 5, 5, 4, 5, 5, 5, 5, 5].map((rating) => ({ answers: saying(rating, 1, 3, 4, 2) }));
  const [audience, behaviour] = comparedOf(all);
  expect(audience).toMatchObject({ audience: { coded: '>=4.5' }, difference: { hidden: 'complementary' } });
  expect(behaviour?.audience).not.toHaveProperty('mean');
  expect(behaviour?.difference).toEqual({ hidden: 'complementary' });
});

test('an organisation of five is not told what its answers were', () => {
  const means = comparedOf([2, 2, 2, 2, 2].map((rating) => ({ answers: saying(rating, 3, 4, 4, 5) })));
  for (const { audience } of means) {
    if ('low' in audience) expect(audience.high - audience.low).toBeGreaterThanOrEqual(1);
    else expect(audience).not.toHaveProperty('mean');
  }
});
