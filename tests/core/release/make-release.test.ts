import fc from 'fast-check';
import { express } from '#core/instrument/express';
import type { Instrument } from '#core/instrument/instrument';
import { quarterly } from '#core/instrument/quarterly';
import { fivePs } from '#core/kernel/five-p';
import { releaseSchema } from '#core/release/release';
import type { Answers, Rating } from '#core/response/wave-response';
import { answersOf } from '../samples';
import { closedAt, type Guest, releaseOf } from './world';

/** So many people of whom the i-th gives these experiences, all expecting 6. */
const people = (experiences: readonly Rating[]): Guest[] =>
  experiences.map((experience) => ({ answers: answersOf(6, experience, experience) }));

const silent = (count: number): Guest[] => Array.from({ length: count }, () => ({}));

const withPair = (id: 'PR1' | 'PE1', expectation: Rating, experience: Rating): Guest => {
  const answers: Answers = answersOf(6, 4, 4);
  return { answers: { ...answers, pairs: { ...answers.pairs, [id]: { expectation, experience } } } };
};

describe('the figures of a wave', () => {
  test('ten people: means, exact intervals and the gap of every P', () => {
    const made = releaseOf(people([2, 3, 4, 5, 2, 3, 4, 5, 3, 4]));
    expect(made).toMatchObject({ waveId: 'wave', title: 'Autumn', closedAt, invited: 10, delivered: 10, n: 10 });
    expect(made.responseRate).toBe(1);
    expect(made.ps.map(({ p }) => p)).toEqual([...fivePs]);
    for (const p of made.ps) {
      // Everybody expects 6: shown as if two were one step away, ± 2.262157 × √(2/9)/√10 = ± 0.337222.
      const { mean: expected, low: least } = p.expectation as { mean: number; low: number };
      expect([p.n, expected, least.toFixed(6)]).toEqual([10, 6, '5.662778']);
      // s² = 10.5/9, se = √(10.5/90) = 0.341565, × qt(.975, 9) = 2.262157 gives ± 0.772674
      const { mean, low, high } = p.experience as { mean: number; low: number; high: number };
      expect([mean, low, high].map((part) => part.toFixed(6))).toEqual(['3.500000', '2.727326', '4.272674']);
      expect((p.gap as { mean: number }).mean).toBeCloseTo(-2.5, 12);
      // All ten fall short: signed-rank V = 0, p < .01, and the gap is larger than half a point.
      expect(p.gapLabel).toBe('clear-shortfall');
      expect(p.basis).toEqual({ spread: 'own', df: 9 });
    }
    expect(releaseSchema.parse(made)).toEqual(made);
  });

  test('V1 is a figure of its own; below ten people its bounds are rounded outward to half a point', () => {
    const made = releaseOf([1, 2, 3, 4, 5].map((value) => ({ answers: answersOf(6, 4, value as Rating) })));
    // s = 1.581, ± 2.776 × 1.581/√5 = ± 1.963: 1.037 to 4.963
    expect(made.value).toEqual({
      itemId: 'V1',
      n: 5,
      figure: { mean: 3, low: 1, high: 5 },
      basis: { spread: 'class', df: 4 },
    });
  });

  test('the gap is each person’s own difference, from the same people on both sides', () => {
    const pairs: readonly (readonly [Rating, Rating])[] = [
      [7, 1],
      [6, 2],
      [5, 3],
      [4, 4],
      [3, 5],
      [null, 1],
      [7, null],
    ];
    const made = releaseOf(pairs.map(([expectation, experience]) => withPair('PR1', expectation, experience)));
    const [product] = made.ps;
    expect(product).toMatchObject({ p: 'product', n: 5 });
    expect(product?.expectation).toMatchObject({ mean: 5 });
    expect(product?.experience).toMatchObject({ mean: 3 });
    expect(product?.gap).toMatchObject({ mean: -2 });
  });
});

describe('who counts', () => {
  test('somebody who could say nothing about any P has not answered, but their V1 counts', () => {
    const cannotSay = [5, 6, 7].map(() => ({ answers: answersOf(null, null, 3) }));
    const made = releaseOf([...people([2, 3, 4, 5, 4]), ...cannotSay]);
    expect(made).toMatchObject({ n: 5, delivered: 8 });
    expect(made.responseRate).toBe(5 / 8);
    expect(made.value.n).toBe(8);
  });

  test('only people who could say nothing: nothing is shown, and no rate', () => {
    const made = releaseOf(Array.from({ length: 9 }, () => ({ answers: answersOf(null, null, null) })));
    expect(made).toMatchObject({ n: null, responseRate: null, value: { n: null, figure: { hidden: 'no-data' } } });
    for (const p of made.ps) {
      expect(p).toMatchObject({
        n: null,
        expectation: { hidden: 'no-data' },
        experience: { hidden: 'no-data' },
        gap: { hidden: 'no-data' },
        gapLabel: null,
      });
    }
  });

  test('four people: no count, no rate, no figure', () => {
    const made = releaseOf([...people([2, 3, 4, 5]), ...silent(6)]);
    expect(made).toMatchObject({ n: null, responseRate: null, invited: 10, delivered: 10 });
    expect(JSON.stringify(made)).not.toMatch(/"mean"|"coded"|"label"|"share"/);
  });

  test('a P that fewer than five could rate is hidden, the others are not', () => {
    const made = releaseOf(Array.from({ length: 8 }, (_, index) => withPair('PE1', 6, index < 4 ? 3 : null)));
    const byP = Object.fromEntries(made.ps.map((p) => [p.p, p]));
    expect(byP['physical-evidence']).toMatchObject({
      n: null,
      expectation: { hidden: 'too-few' },
      experience: { hidden: 'too-few' },
      gap: { hidden: 'too-few' },
      gapLabel: null,
    });
    expect(byP.product).toMatchObject({ n: 8, gapLabel: 'shortfall' });
    expect(made.n).toBe(8);
  });

  test('a P that was not asked is said to be so', () => {
    const twoItems: Instrument = {
      ...express,
      items: express.items.slice(0, 2).map((item) => ({ ...item, p: 'product' as const })),
    };
    const made = releaseOf(people([2, 3, 4, 5, 6]), twoItems);
    expect(made.ps.filter(({ p }) => p !== 'product').map(({ gap }) => gap)).toEqual(
      Array.from({ length: 4 }, () => ({ hidden: 'not-asked' })),
    );
    expect(made.value.figure).toEqual({ hidden: 'not-asked' });
    expect(made.detail?.quality.sq).toEqual({ hidden: 'not-asked' });
  });
});

const anyAnswers = fc
  .tuple(...Array.from({ length: 11 }, () => fc.constantFrom<Rating>(1, 2, 3, 4, 5, 6, 7, null)))
  .map((ratings): Answers => {
    const rating = (index: number): Rating => ratings[index] ?? null;
    const pairs = (['PR1', 'PE1', 'PC1', 'PP1', 'PS1'] as const).map((id, index) => [
      id,
      { expectation: rating(2 * index), experience: rating(2 * index + 1) },
    ]);
    return { pairs: Object.fromEntries(pairs), ratings: { V1: rating(10) }, choices: {}, texts: {} };
  });
const anyGuests = fc.array(
  fc.record({
    attributes: fc.record({
      Division: fc.constantFrom('Sales / EMEA', 'Sales / APAC', 'Plant', 'Staff'),
      Site: fc.constantFrom('Vienna', 'London'),
    }),
    answers: fc.option(anyAnswers, { nil: undefined }),
  }),
  { maxLength: 45 },
);
const guestsOf = (found: readonly { attributes: Record<string, string>; answers: Answers | undefined }[]): Guest[] =>
  found.map(({ attributes, answers }) => (answers ? { attributes, answers } : { attributes }));

/** Every number anywhere in a value. */
const numbersIn = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

describe('whatever people answer', () => {
  test('the order in which answers are read does not show in the release', () => {
    fc.assert(
      fc.property(anyGuests, (found) => {
        const guests = guestsOf(found);
        const [one, other] = [releaseOf(guests), releaseOf([...guests].reverse())];
        expect(other).toEqual(one);
      }),
      { numRuns: 25 },
    );
  });

  test('the release can be stored, every number is one, and n is null exactly where the figures are hidden', () => {
    fc.assert(
      fc.property(anyGuests, (found) => {
        const made = releaseOf(guestsOf(found));
        expect(releaseSchema.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
        expect(numbersIn(made).every(Number.isFinite)).toBe(true);
        for (const p of [...made.ps, ...(made.detail?.segments ?? []).flatMap((segment) => segment.ps)]) {
          expect(p.n === null).toBe('hidden' in p.gap);
          expect(p.n === null || p.n >= 5).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('comments never get into a release', () => {
    const guests = people([2, 3, 4, 5, 4]).map(({ answers }) => ({
      answers: { ...(answers ?? answersOf(6, 4, 4)), texts: { comment: 'my secret' } },
    }));
    expect(JSON.stringify(releaseOf(guests))).not.toContain('my secret');
  });
});

describe('an organisation that agrees', () => {
  const agreed = releaseOf(Array.from({ length: 30 }, () => ({ answers: answersOf(6, 4, 5) })));

  test('is never said to have no spread, anywhere in its release', () => {
    expect(agreed.ps[0]?.expectation).toMatchObject({ mean: 6 });
    const { overall, quality, reliability, drivers, distributions } = agreed.detail ?? {};
    expect(overall?.ps.map(({ gap }) => gap)).toEqual(Array(5).fill({ mean: -2, noInterval: 'small-group' }));
    expect(quality?.sq).toEqual({ mean: -2, noInterval: 'small-group' });
    expect(distributions?.every(({ distribution }) => 'hidden' in distribution)).toBe(true);
    expect(reliability?.every(({ result }) => 'hidden' in result)).toBe(true);
    expect(drivers).toEqual({ kind: 'none', reason: 'no-spread' });
  });

  test('looks like one in which two people are a step away', () => {
    const steps = [5, 7, ...Array<number>(28).fill(6)] as Rating[];
    const near = releaseOf(steps.map((expectation) => ({ answers: answersOf(expectation, 4, 5) })));
    expect(near.ps.map(({ expectation }) => expectation)).toEqual(agreed.ps.map(({ expectation }) => expectation));
    expect(near.detail?.overall.ps[0]?.expectation).toEqual(agreed.detail?.overall.ps[0]?.expectation);
  });
});

describe('words and counts that would tell single answers', () => {
  test('six people who all fall short are a shortfall, not a clear one', () => {
    const guests = people([5, 5, 5, 4, 5, 5]);
    expect(releaseOf(guests).ps.map(({ gapLabel }) => gapLabel)).not.toContain('clear-shortfall');
  });

  test('how many could not say is told in tenths, and not where the rest are too few', () => {
    const cannotSay = (count: number) => [
      ...Array.from({ length: 20 - count }, () => withPair('PR1', 6, 4)),
      ...Array.from({ length: count }, () => withPair('PR1', null, null)),
    ];
    expect(releaseOf(cannotSay(9)).detail?.flags.cannotSay).toEqual([{ itemId: 'PR1', share: 0.4 }]);
    expect(releaseOf(cannotSay(17)).detail?.flags.cannotSay).toEqual([]);
  });

  test('the people with one value everywhere are counted only where the others are five or more too', () => {
    const alike = Array.from({ length: 12 }, () => ({ answers: answersOf(4, 4, 4) }));
    expect(releaseOf([...alike, ...people([2])]).detail?.flags.straightLiners).toBeNull();
    expect(releaseOf([...alike, ...people([2, 3, 5, 5, 3])]).detail?.flags.straightLiners).toBe(12);
  });

  test('who took their answers back is among those who could not say, and missing in no count of a card', () => {
    const guests = [
      ...Array.from({ length: 12 }, () => withPair('PR1', 6, 4)),
      ...Array.from({ length: 8 }, () => ({ isWithdrawn: true })),
    ];
    const made = releaseOf(guests);
    expect(made).toMatchObject({ n: 20, detail: { flags: { answeredCards: [20] } } });
    expect(made.detail?.flags.cannotSay.find(({ itemId }) => itemId === 'PR1')).toEqual({ itemId: 'PR1', share: 0.4 });
  });

  test('a card that only a choice tells of counts as many as the choice', () => {
    const choices = { 'importance.first': 'people', 'importance.second': 'price' };
    const guests = [
      ...Array.from({ length: 12 }, () => ({ answers: { ...answersOf(6, 4, 5), choices } })),
      { isWithdrawn: true },
    ];
    const made = releaseOf(guests, quarterly);
    expect(made.n).toBe(13);
    expect(made.detail?.flags.answeredCards.at(-1)).toBe(12);
    expect(made.detail?.quality.weights).toMatchObject({ n: 12 });
  });

  test('who took their answers back does not hide those who are left', () => {
    const alike = Array.from({ length: 12 }, () => ({ answers: answersOf(4, 4, 4) }));
    const guests = [...alike, ...people([2, 3, 5, 3]), { isWithdrawn: true }];
    expect(releaseOf(guests).detail?.flags.straightLiners).toBeNull();
  });

  test('an attribute may be called like something every object has', () => {
    const guests = people(Array<Rating>(24).fill(4)).map((guest, index) =>
      index < 12 ? { ...guest, attributes: { constructor: 'x' } } : guest,
    );
    expect(releaseOf(guests).detail?.segments.map(({ id }) => id)).toEqual(['constructor=x']);
  });
});
