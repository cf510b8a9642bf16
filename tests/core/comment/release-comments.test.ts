import fc from 'fast-check';
import { releaseComments } from '#core/comment/release-comments';

const textsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ itemId: index % 2 ? 'need' : 'comment', text: `Text ${index}` }));

/** Chance that can be repeated. */
const makeDraw = (seed: number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};
const makeIds = () => {
  let last = 0;
  return () => {
    last += 1;
    return `id-${last}`;
  };
};
const release = (changes: Partial<Parameters<typeof releaseComments>[0]> = {}) =>
  releaseComments({ texts: textsOf(5), answered: 12, asked: true, draw: makeDraw(1), nextId: makeIds(), ...changes });

test.each([
  [9, 5, 'too-few'],
  [10, 2, 'too-few'],
  [10, 3, null],
  [0, 0, 'too-few'],
  [500, 2, 'too-few'],
  [3, 3, 'too-few'],
] as const)('of %d answers with %d comments', (answered, count, hidden) => {
  const set = release({ answered, texts: textsOf(count) });
  expect(set.hidden).toBe(hidden);
  expect(set.comments).toHaveLength(hidden === null ? count : 0);
});

test('a wave without an open question says so, whoever answered', () => {
  expect(release({ asked: false })).toEqual({ hidden: 'not-asked', comments: [] });
});

test('an empty text is no comment', () => {
  const texts = [...textsOf(2), { itemId: 'comment', text: ' \n\t ' }];
  expect(release({ texts })).toEqual({ hidden: 'too-few', comments: [] });
  const three = release({ texts: [...texts, { itemId: 'need', text: '  More time \n' }] });
  expect(three.comments.map(({ text }) => text).sort()).toEqual(['More time', 'Text 0', 'Text 1']);
});

test('a comment has an id, its question and its text, and nothing else', () => {
  // Whatever else the caller's rows hold must not get through.
  const texts = textsOf(4).map((text, index) => ({ ...text, pid: `pid-${index}`, atom: 'Sales', at: '2026-11-01' }));
  for (const comment of release({ texts }).comments) {
    expect(Object.keys(comment).sort()).toEqual(['id', 'itemId', 'text', 'themes']);
    expect(comment.themes).toEqual([]);
  }
});

test('keeps every text with its question, whatever the chance', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 40 }), fc.nat(), (count, seed) => {
      const { comments } = release({ texts: textsOf(count), draw: makeDraw(seed) });
      const found = comments.map(({ itemId, text }) => `${itemId} ${text}`).sort();
      expect(found).toEqual(
        textsOf(count)
          .map(({ itemId, text }) => `${itemId} ${text}`)
          .sort(),
      );
      expect(new Set(comments.map(({ id }) => id)).size).toBe(count);
    }),
  );
});

test('every order is about as likely as any other', () => {
  const counts = new Map<string, number>();
  const draw = makeDraw(7);
  for (let run = 0; run < 6000; run += 1) {
    const { comments } = release({ texts: textsOf(3), draw });
    const order = comments.map(({ text }) => text.at(-1)).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect([...counts.keys()].sort()).toEqual(['012', '021', '102', '120', '201', '210']);
  // 1,000 expected of each; five standard deviations are about 145.
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(145);
});

test('ids follow the shuffled order, never the order of the answers', () => {
  const orders = Array.from({ length: 20 }, (_, seed) =>
    release({ texts: textsOf(8), draw: makeDraw(seed) })
      .comments.map(({ text }) => text)
      .join(),
  );
  expect(new Set(orders).size).toBeGreaterThan(15);
});
