import fc from 'fast-check';
import { express } from '#core/instrument/express';
import type { Instrument } from '#core/instrument/instrument';
import { fivePs } from '#core/kernel/five-p';
import { hasCompleteBlock, makeRelease } from '#core/release/make-release';
import { releaseSchema } from '#core/release/release';
import type { Answers, Rating, WaveResponse } from '#core/response/wave-response';
import { answersOf, oids, pidOf, sampleInvitation, sampleResponse, sampleWave } from '../samples';

const closedAt = '2026-11-22T10:00:00.000Z';
const sentTo = (count: number) => oids(count).map((oid) => sampleInvitation(oid, { state: 'sent' }));

const release = (
  responses: readonly WaveResponse[],
  invitations = sentTo(responses.length),
  instrument: Instrument = express,
) => makeRelease(sampleWave('closing'), closedAt, instrument, invitations, responses);

/** So many people of whom the i-th gives these experiences, all expecting 6. */
const people = (experiences: readonly Rating[]): WaveResponse[] =>
  experiences.map((experience, index) => sampleResponse(index, 6, experience));

const withPair = (index: number, id: 'PR1' | 'PE1', expectation: Rating, experience: Rating): WaveResponse => {
  const answers: Answers = answersOf(6, 4, 4);
  return { pid: pidOf(index), answers: { ...answers, pairs: { ...answers.pairs, [id]: { expectation, experience } } } };
};

describe('the figures of a wave', () => {
  test('ten people: means, exact intervals and the gap of every P', () => {
    const made = release(people([2, 3, 4, 5, 2, 3, 4, 5, 3, 4]));
    expect(made).toMatchObject({ waveId: 'wave', title: 'Autumn', closedAt, invited: 10, delivered: 10, n: 10 });
    expect(made.responseRate).toBe(1);
    expect(made.ps.map(({ p }) => p)).toEqual([...fivePs]);
    for (const p of made.ps) {
      expect(p).toMatchObject({ n: 10, expectation: { mean: 6, noInterval: 'no-spread' }, gapLabel: 'shortfall' });
      // s² = 10.5/9, se = √(10.5/90) = 0.341565, × qt(.975, 9) = 2.262157 gives ± 0.772674
      const { mean, low, high } = p.experience as { mean: number; low: number; high: number };
      expect([mean, low, high].map((part) => part.toFixed(6))).toEqual(['3.500000', '2.727326', '4.272674']);
      expect((p.gap as { mean: number }).mean).toBeCloseTo(-2.5, 12);
    }
    expect(releaseSchema.parse(made)).toEqual(made);
  });

  test('V1 is a figure of its own', () => {
    const made = release([1, 2, 3, 4, 5].map((value, index) => sampleResponse(index, 6, 4, value)));
    expect(made.value).toEqual({ itemId: 'V1', n: 5, figure: { mean: 3, low: 1, high: 5 } });
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
    const made = release(
      pairs.map(([expectation, experience], index) => withPair(index, 'PR1', expectation, experience)),
    );
    const [product] = made.ps;
    expect(product).toMatchObject({ p: 'product', n: 5 });
    expect(product?.expectation).toMatchObject({ mean: 5 });
    expect(product?.experience).toMatchObject({ mean: 3 });
    expect(product?.gap).toMatchObject({ mean: -2 });
  });
});

describe('who counts', () => {
  test('somebody who could say nothing about any P has not answered, but their V1 counts', () => {
    const cannotSay = [5, 6, 7].map((index) => sampleResponse(index, null, null, 3));
    const made = release([...people([2, 3, 4, 5, 4]), ...cannotSay]);
    expect(made).toMatchObject({ n: 5, delivered: 8 });
    expect(made.responseRate).toBe(5 / 8);
    expect(made.value.n).toBe(8);
  });

  test('only people who could say nothing: nothing is shown, and no rate', () => {
    const made = release(oids(9).map((_, index) => sampleResponse(index, null, null, null)));
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
    const made = release(people([2, 3, 4, 5]), sentTo(10));
    expect(made).toMatchObject({ n: null, responseRate: null, invited: 10, delivered: 10 });
    expect(JSON.stringify(made)).not.toMatch(/"mean"|"coded"|"label"/);
  });

  test('a P that fewer than five could rate is hidden, the others are not', () => {
    const made = release(
      oids(8).map((_, index) => withPair(index, 'PE1', 6, index < 4 ? 3 : null)),
      sentTo(8),
    );
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

  test('half a pair is no answer to a P', () => {
    const half: WaveResponse = {
      pid: pidOf(1),
      answers: { pairs: { PR1: { expectation: 6, experience: null } }, ratings: {}, texts: { comment: 'x' } },
    };
    expect(hasCompleteBlock(express, half)).toBe(false);
    expect(hasCompleteBlock(express, withPair(2, 'PR1', null, null))).toBe(true);
  });
});

describe('blocks of several items', () => {
  /** The express items, all of one P. */
  const blockOf = (count: number): Instrument => ({
    ...express,
    items: express.items.slice(0, count).map((item) => ({ ...item, p: 'product' as const })),
  });
  const answering = (rated: readonly ('PR1' | 'PE1' | 'PC1')[]): WaveResponse => ({
    pid: pidOf(1),
    answers: {
      pairs: Object.fromEntries(
        (['PR1', 'PE1', 'PC1'] as const).map((id) => [
          id,
          { expectation: 6, experience: rated.includes(id) ? 2 : null },
        ]),
      ),
      ratings: {},
      texts: {},
    },
  });

  test.each([
    [1, ['PR1'], true],
    [1, [], false],
    [2, ['PE1'], true],
    [2, [], false],
    [3, ['PR1', 'PC1'], true],
    [3, ['PR1'], false],
  ] as const)('of %i items, %j rated makes a valid block: %p', (count, rated, expected) => {
    expect(hasCompleteBlock(blockOf(count), answering(rated))).toBe(expected);
  });

  test('a P that was not asked is said to be so', () => {
    const made = release(people([2, 3, 4, 5, 6]), sentTo(5), blockOf(2));
    expect(made.ps.filter(({ p }) => p !== 'product').map(({ gap }) => gap)).toEqual(
      Array.from({ length: 4 }, () => ({ hidden: 'not-asked' })),
    );
  });
});

describe('the response rate', () => {
  test('those whose card cannot have arrived are not counted as silent', () => {
    const invitations = [
      ...sentTo(6),
      sampleInvitation('lost', { state: 'unknown' }),
      sampleInvitation('blocked', { state: 'unreachable' }),
      sampleInvitation('failed', { state: 'failed' }),
      sampleInvitation('late', { state: 'cancelled' }),
    ];
    const made = release(people([2, 3, 4, 5, 4]), invitations);
    expect(made).toMatchObject({ invited: 10, delivered: 7, n: 5 });
    expect(made.responseRate).toBe(5 / 7);
  });

  test('nothing delivered means no rate, never a division by zero', () => {
    expect(release([], []).responseRate).toBeNull();
    expect(release(people([2, 3, 4, 5, 4]), [sampleInvitation('a', { state: 'failed' })]).responseRate).toBeNull();
  });

  test('it never passes 1, even when more answered than were surely reached', () => {
    expect(release(people([2, 3, 4, 5, 4, 3]), sentTo(5)).responseRate).toBe(1);
  });
});

const anyResponse = fc
  .tuple(...Array.from({ length: 11 }, () => fc.constantFrom<Rating>(1, 2, 3, 4, 5, 6, 7, null)))
  .map((ratings): Answers => {
    const rating = (index: number): Rating => ratings[index] ?? null;
    const pairs = (['PR1', 'PE1', 'PC1', 'PP1', 'PS1'] as const).map((id, index) => [
      id,
      { expectation: rating(2 * index), experience: rating(2 * index + 1) },
    ]);
    return { pairs: Object.fromEntries(pairs), ratings: { V1: rating(10) }, texts: {} };
  });
const anyResponses = fc
  .array(anyResponse, { maxLength: 25 })
  .map((all) => all.map((answers, index): WaveResponse => ({ pid: pidOf(index), answers })));

describe('whatever people answer', () => {
  test('the order in which answers are read does not show in the release', () => {
    fc.assert(
      fc.property(anyResponses, (responses) => {
        expect(release([...responses].reverse())).toEqual(release(responses));
      }),
    );
  });

  test('the release is one that can be stored, and n is null exactly where the figures are hidden', () => {
    fc.assert(
      fc.property(anyResponses, (responses) => {
        const made = release(responses);
        expect(releaseSchema.safeParse(made).success).toBe(true);
        for (const p of made.ps) expect(p.n === null).toBe('hidden' in p.gap);
        for (const p of made.ps) expect(p.n === null).toBe('hidden' in p.expectation);
        for (const p of made.ps) expect(p.n === null || p.n >= 5).toBe(true);
      }),
    );
  });

  test('pseudonyms and comments never get into a release', () => {
    const responses = people([2, 3, 4, 5, 4]).map((response) => ({
      ...response,
      answers: { ...response.answers, texts: { comment: 'my secret' } },
    }));
    const made = JSON.stringify(release(responses));
    expect(made).not.toContain('my secret');
    expect(made).not.toContain(pidOf(1));
  });
});
