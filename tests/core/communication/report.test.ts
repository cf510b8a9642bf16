import type { Letter } from '#core/abcde/letter';
import type { ReadersOfLetter } from '#core/communication/readers';
import { type ReportedMessage, reportOf } from '#core/communication/report';
import type { Figure } from '#core/release/figure';

type Row = { readonly n: number | null; readonly author: number; readonly audience: Figure };

/** A message with what its readers say of each letter that is named. */
const message = (
  rows: Readonly<Partial<Record<Letter, Row>>>,
  changes: Partial<ReportedMessage['communication']> = {},
): ReportedMessage => ({
  communication: {
    channel: 'chat',
    sentAt: '2026-11-22T09:00:00.000Z',
    authorId: 'ada',
    authorName: 'Ada',
    ...changes,
  },
  readers: Object.entries(rows).map(
    ([letter, row]): ReadersOfLetter => ({
      letter: letter as Letter,
      ...row,
      difference: { hidden: 'no-data' },
      ...('low' in row.audience ? { basis: { spread: 'own', df: (row.n ?? 1) - 1 } } : {}),
    }),
  ),
});

// t(.975, 9) = 2.262157, so a half-width of that much is a standard error of 1; t(.975, 19) = 2.093024.
const ten = { n: 10, author: 5, audience: { mean: 3, low: 3 - 2.262157, high: 3 + 2.262157 } } as const;
const twenty = { n: 20, author: 2, audience: { mean: 4.5, low: 4.5 - 2.093024, high: 4.5 + 2.093024 } } as const;
const of = (messages: readonly ReportedMessage[]) => reportOf(messages).channels[0]?.letters[0];

test('means are weighted by their people, with the error that theirs come to', () => {
  const pooled = of([message({ audience: ten }), message({ audience: twenty })]);
  // (10·3 + 20·4.5)/30 = 4; author (10·5 + 20·2)/30 = 3; se² = 1/9 + 4/9 = 5/9;
  // df = (5/9)² / ((1/9)²/9 + (4/9)²/19) = 25 / (1/9 + 16/19) = 26.2270
  expect(pooled).toMatchObject({ letter: 'audience', messages: 2, n: 30, author: 3 });
  if (!pooled || !('low' in pooled.audience) || !('low' in pooled.difference)) throw new Error('no interval');
  expect(pooled.audience.mean).toBeCloseTo(4, 10);
  // t(.975, 26.2270) = 2.05472; × √(5/9) = 0.745356 → 1.53150
  expect(pooled.audience.high - pooled.audience.mean).toBeCloseTo(1.5315, 3);
  expect(pooled.difference.mean).toBeCloseTo(-1, 10);
  expect(pooled.difference.high).toBeCloseTo(0.5315, 3);
});

test('one message alone says what it says by itself', () => {
  expect(of([message({ audience: ten })])).toMatchObject({ messages: 1, n: 10, author: 5 });
  const { audience } = of([message({ audience: ten })]) ?? {};
  if (!audience || !('low' in audience)) throw new Error('no interval');
  expect(audience.low).toBeCloseTo(ten.audience.low, 5);
});

test.each<[string, Row]>([
  ['hidden', { n: null, author: 1, audience: { hidden: 'too-few' } }],
  ['coded', { n: 12, author: 1, audience: { coded: '>=4.5' } }],
  ['without an interval', { n: 12, author: 1, audience: { mean: 2, noInterval: 'no-spread' } }],
])('a message whose own figure is %s is not in it', (_, row) => {
  expect(of([message({ audience: ten }), message({ audience: row })])).toEqual(of([message({ audience: ten })]));
  expect(reportOf([message({ audience: ten }), message({ audience: row })]).channels[0]?.messages).toBe(2);
  expect(of([message({ audience: row })])).toMatchObject({ n: null, author: null, audience: { hidden: 'no-data' } });
});

test('by channel and quarter of sending, newest first', () => {
  const report = reportOf([
    message({ audience: ten }, { sentAt: '2026-09-30T23:59:59.000Z' }),
    message({ audience: ten }, { channel: 'email' }),
    message({ audience: ten }),
    message({ audience: ten }),
  ]);
  expect(report.channels.map(({ quarter, channel, messages }) => [quarter, channel, messages])).toEqual([
    ['2026-Q4', 'email', 1],
    ['2026-Q4', 'chat', 2],
    ['2026-Q3', 'chat', 1],
  ]);
});

test('nothing is said of an author below five messages that show anything', () => {
  const four = Array.from({ length: 4 }, () => message({ audience: ten, content: ten }));
  expect(reportOf(four).authors).toEqual([]);
  expect(
    reportOf([...four, message({ audience: { ...ten, n: null, audience: { hidden: 'too-few' } } })]).authors,
  ).toEqual([]);
  const [author] = reportOf([...four, message({ audience: ten })]).authors;
  expect(author).toMatchObject({ authorId: 'ada', authorName: 'Ada', messages: 5 });
  expect(author?.letters[0]).toMatchObject({ letter: 'audience', messages: 5, n: 50 });
  // Of the content four messages only show anything.
  expect(author?.letters[2]).toMatchObject({ letter: 'content', n: null, audience: { hidden: 'too-few' } });
});
