// What an export must say of every figure of a release, written without the code that makes exports.
import type { Figure } from '#core/release/figure';
import type { Release } from '#core/release/release';
import type { PairRow } from '#core/release/release-detail';

type Cells = readonly (string | number | null)[];

const two = (value: number): number => Math.round(value * 100 + Math.sign(value) * 1e-9) / 100 + 0;

const reasons: Readonly<Record<string, string>> = {
  'too-few': 'fewer than 5 answers',
  complementary: 'hidden to protect a smaller group',
  'not-asked': 'not asked',
  'no-data': 'no data',
};
const labels: Readonly<Record<string, string>> = {
  'clear-shortfall': 'clear shortfall',
  shortfall: 'shortfall',
  'no-clear-gap': 'no clear gap',
  exceeds: 'better than needed',
};
const ps: Readonly<Record<string, string>> = {
  product: 'Product',
  'physical-evidence': 'Physical Evidence',
  price: 'Price',
  people: 'People',
  process: 'Process',
};

/** n, mean, low, high, coded, label, hidden. */
const cells = (figure: Figure, n: number | null, label: string | null = null): Cells => {
  if ('hidden' in figure) return [null, null, null, null, null, null, reasons[figure.hidden] ?? '?'];
  const word = label === null ? null : (labels[label] ?? '?');
  if ('coded' in figure) return [n, null, null, null, figure.coded, word, null];
  if ('label' in figure) return [n, null, null, null, null, labels[figure.label] ?? '?', null];
  const bounds = 'low' in figure ? [two(figure.low), two(figure.high)] : [null, null];
  return [n, two(figure.mean), ...bounds, null, word, null];
};

const number = (n: number | null): Cells => [n, null, null, null, null, null, n === null ? 'not shown' : null];

/** The figures of a release by where they belong: group / measure / P or aspect / item. */
export const expectedFigures = (release: Release): ReadonlyMap<string, Cells> => {
  const found = new Map<string, Cells>();
  const put = (place: readonly string[], value: Cells): void => {
    const key = place.join(' / ');
    if (found.has(key)) throw new Error(`Two figures at ${key}`);
    found.set(key, value);
  };
  const putPair = (group: string, part: string, item: string, row: PairRow): void => {
    put([group, 'Needs to be (expectation)', part, item], cells(row.expectation, row.n));
    put([group, 'Has been (experience)', part, item], cells(row.experience, row.n));
    put([group, 'Gap (experience − expectation)', part, item], cells(row.gap, row.n, row.gapLabel));
  };
  const all = 'All who answered';
  put([all, 'People who answered', '', ''], number(release.n));
  put([all, 'Rating', '', 'V1'], cells(release.value.figure, release.value.n));
  for (const row of release.ps) putPair(all, ps[row.p] ?? '?', '', row as PairRow);
  const { detail } = release;
  if (!detail) return found;
  put([all, 'Quality gap over all five Ps', '', ''], cells(detail.quality.sq, null));
  put([all, 'Quality gap over all five Ps, weighted by importance', '', ''], cells(detail.quality.sqWeighted, null));
  for (const { p, minimum, adequacy } of detail.shares) {
    if (minimum) put([all, 'Minimum', ps[p] ?? '?', ''], cells(minimum, null));
    if (adequacy) put([all, 'Adequacy (experience − minimum)', ps[p] ?? '?', ''], cells(adequacy, null));
  }
  for (const row of detail.pairItems) {
    const item = detail.items.find(({ id }) => id === row.itemId);
    const part = item?.p ? (ps[item.p] ?? '?') : item?.aspect === 'service' ? 'Service' : '';
    putPair(all, part, row.itemId, row);
  }
  for (const row of detail.ratingItems) put([all, 'Rating', '', row.itemId], cells(row.figure, row.n));
  for (const row of detail.overall.ps) {
    putPair('Everybody invited (weighted)', ps[row.p] ?? '?', '', { ...row, n: null, gapLabel: null });
  }
  for (const segment of detail.segments) {
    const group = segment.path.map(({ attribute, value }) => `${attribute}: ${value}`).join(' | ');
    put([group, 'People who answered', '', ''], number(segment.n));
    put([group, 'Rating', '', 'V1'], cells(segment.value.figure, segment.value.n));
    for (const row of segment.ps) putPair(group, ps[row.p] ?? '?', '', row);
    put([group, 'Quality gap over all five Ps', '', ''], cells(segment.sq, null));
  }
  return found;
};

/** The figures of a table as read back from a file: headers first, then cells; an empty cell is null. */
export const figuresIn = ([headers = [], ...rows]: readonly Cells[]): ReadonlyMap<string, Cells> => {
  const cell = (row: Cells, name: string) => row[headers.indexOf(name)] ?? null;
  const places = ['Group', 'Measure', 'P or aspect', 'Item'];
  const values = ['n', 'Mean', '95 % from', '95 % to', 'Coded', 'In a word', 'Hidden because'];
  const found = new Map<string, Cells>();
  for (const row of rows) {
    const key = places.map((name) => cell(row, name) ?? '').join(' / ');
    if (found.has(key)) throw new Error(`Two rows at ${key}`);
    found.set(
      key,
      values.map((name) => cell(row, name)),
    );
  }
  return found;
};
