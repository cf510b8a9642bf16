import fc from 'fast-check';
import { annual } from '#core/instrument/annual';
import { events } from '#core/instrument/events';
import { express } from '#core/instrument/express';
import type { Instrument } from '#core/instrument/instrument';
import { quarterly } from '#core/instrument/quarterly';
import { blockOf, hasCompleteBlock, itemsOfP } from '#core/response/block';
import type { Answers, Rating } from '#core/response/wave-response';

const answers = (changes: Partial<Answers>): Answers => ({
  pairs: {},
  ratings: {},
  choices: {},
  texts: {},
  ...changes,
});
const pair = (expectation: Rating, experience: Rating, minimum?: Rating) => ({
  expectation,
  experience,
  ...(minimum === undefined ? {} : { minimum }),
});

describe('the means of a block', () => {
  test('are taken over its complete pairs', () => {
    const said = answers({ pairs: { PR1: pair(6, 2), PR2: pair(4, 5) } });
    expect(blockOf(said, ['PR1', 'PR2'])).toEqual({ expectation: 5, experience: 3.5, minimum: null, pairs: 2 });
  });

  test('of two items stand on one complete pair; the other is left out on both sides', () => {
    const said = answers({ pairs: { PR1: pair(6, 2), PR2: pair(7, null) } });
    expect(blockOf(said, ['PR1', 'PR2'])).toEqual({ expectation: 6, experience: 2, minimum: null, pairs: 1 });
  });

  test('of three items need two complete pairs', () => {
    const ids = ['PR1', 'PR2', 'PR3'] as const;
    const one = { PR1: pair(6, 2), PR2: pair(null, 3), PR3: pair(null, null) };
    expect(blockOf(answers({ pairs: one }), ids)).toBeNull();
    expect(blockOf(answers({ pairs: { ...one, PR3: pair(5, 4) } }), ids)).toMatchObject({ pairs: 2, experience: 3 });
  });

  test('have a minimum when each complete pair has one', () => {
    const both = { PR1: pair(6, 2, 3), PR2: pair(4, 5, 1) };
    expect(blockOf(answers({ pairs: both }), ['PR1', 'PR2'])).toMatchObject({ minimum: 2 });
    const half = { PR1: pair(6, 2, 3), PR2: pair(4, 5, null) };
    expect(blockOf(answers({ pairs: half }), ['PR1', 'PR2'])).toMatchObject({ minimum: null, pairs: 2 });
    const beside = { PR1: pair(6, 2, 3), PR2: pair(4, null, 1) };
    expect(blockOf(answers({ pairs: beside }), ['PR1', 'PR2'])).toMatchObject({ minimum: 3, pairs: 1 });
  });

  test('are null without an answer, and without items', () => {
    expect(blockOf(answers({}), ['PR1'])).toBeNull();
    expect(blockOf(answers({ pairs: { PR1: pair(6, 2) } }), [])).toBeNull();
  });

  test('lie between the lowest and the highest rating of the block', () => {
    const rating = fc.integer({ min: 1, max: 7 });
    fc.assert(
      fc.property(rating, rating, rating, rating, (a, b, c, d) => {
        const block = blockOf(answers({ pairs: { PR1: pair(a, b), PR2: pair(c, d) } }), ['PR1', 'PR2']);
        expect(block?.expectation).toBeGreaterThanOrEqual(Math.min(a, c));
        expect(block?.experience).toBeLessThanOrEqual(Math.max(b, d));
      }),
    );
  });
});

test('the items of a P are those of the instrument', () => {
  expect(itemsOfP(quarterly, 'people').map(({ id }) => id)).toEqual(['PP1', 'PP2']);
});

describe('somebody has answered', () => {
  const complete: [string, Instrument, Partial<Answers>][] = [
    ['a P of the express pulse', express, { pairs: { PS1: pair(6, 2) } }],
    ['one of the two items of a P', quarterly, { pairs: { PE2: pair(3, 3) } }],
    ['two of the three items of a P', annual, { pairs: { PE2: pair(3, 3), PE3: pair(1, 1) } }],
    ['the one question of an event', events[0] ?? express, { ratings: { SV1: 4 } }],
  ];
  test.each(complete)('with %s', (_, instrument, said) => {
    expect(hasCompleteBlock(instrument, answers(said))).toBe(true);
  });

  const incomplete: [string, Instrument, Partial<Answers>][] = [
    ['can’t say everywhere', express, { pairs: { PR1: pair(null, null) }, ratings: { V1: null } }],
    ['half a pair', express, { pairs: { PR1: pair(6, null) } }],
    ['the value item alone, where Ps are asked', express, { ratings: { V1: 6 } }],
    ['an aspect alone, where Ps are asked', quarterly, { pairs: { SV1: pair(6, 2) } }],
    ['one of the three items of a P', annual, { pairs: { PE2: pair(3, 3) } }],
    ['a choice and a comment', express, { choices: { issue: 'no' }, texts: { comment: 'x' } }],
    ['can’t say to an event', events[0] ?? express, { ratings: { SV1: null } }],
    ['nothing', express, {}],
  ];
  test.each(incomplete)('not with %s', (_, instrument, said) => {
    expect(hasCompleteBlock(instrument, answers(said))).toBe(false);
  });
});
