import type { Sheet } from '#core/kernel/sheet';
import type { Basis, Figure, GapLabel } from '../figure';
import type { Release } from '../release';
import type { PairRow, ReleaseDetail, Segment } from '../release-detail';
import { type ExportWords, figureCells } from './export-words';
import { type ColumnKey, type Row, sheetOf } from './release-sheet';

const columns: readonly ColumnKey[] = [
  ...(['wave', 'group', 'measure', 'part', 'item', 'wording', 'n', 'mean', 'low', 'high'] as const),
  ...(['coded', 'label', 'hidden', 'noInterval', 'spread', 'df', 'confirmed'] as const),
];

type Measure =
  | 'answered'
  | 'rating'
  | 'expectation'
  | 'experience'
  | 'gap'
  | 'minimum'
  | 'adequacy'
  | 'sq'
  | 'sqWeighted';

/** Where a figure belongs: its group, and its P, item or nothing. */
type Place = Row;

type Extras = {
  readonly n?: number | null;
  readonly basis?: Basis | undefined;
  readonly label?: GapLabel | null;
  readonly confirmed?: boolean | null | undefined;
};

const basisCells = (words: ExportWords, figure: Figure, basis: Basis | undefined): Row =>
  basis && 'low' in figure ? { spread: words.say(`sheet.spread.${basis.spread}`), df: basis.df } : {};

/** One figure as one row. Of a hidden one not even the number of people is told (measurement method, 9.4 e). */
const figureRow = (words: ExportWords, place: Place, measure: Measure, figure: Figure, extras: Extras = {}): Row => {
  const { n, basis, label, confirmed } = extras;
  const row = {
    ...words.wave,
    ...place,
    measure: words.say(`sheet.measure.${measure}`),
    ...figureCells(words, figure),
  };
  if ('hidden' in figure) return row;
  return {
    ...row,
    n: n ?? null,
    ...basisCells(words, figure, basis),
    ...(label ? { label: words.label(label) } : {}),
    ...(typeof confirmed === 'boolean' ? { confirmed: words.yesOrNo(confirmed) } : {}),
  };
};

const pairRows = (
  words: ExportWords,
  place: Place,
  row: PairRow & { readonly confirmed?: boolean | null | undefined },
): Row[] => {
  const { n, basis, gapLabel, confirmed } = row;
  return [
    figureRow(words, place, 'expectation', row.expectation, { n, basis }),
    figureRow(words, place, 'experience', row.experience, { n, basis }),
    figureRow(words, place, 'gap', row.gap, { n, basis, label: gapLabel, confirmed }),
  ];
};

/** People with at least one complete block; the release gives no reason where their number is hidden. */
const answeredRow = (words: ExportWords, place: Place, n: number | null): Row => ({
  ...words.wave,
  ...place,
  measure: words.say('sheet.measure.answered'),
  n,
  ...(n === null ? { hidden: words.say('sheet.hidden.number') } : {}),
});

const segmentRows = (words: ExportWords, segment: Segment): Row[] => {
  const place = words.group(segment.path);
  const { value } = segment;
  return [
    answeredRow(words, place, segment.n),
    figureRow(words, { ...place, ...words.item('V1') }, 'rating', value.figure, value),
    ...segment.ps.flatMap((row) => pairRows(words, { ...place, ...words.p(row.p) }, row)),
    figureRow(words, place, 'sq', segment.sq),
  ];
};

const minimumRows = (words: ExportWords, place: Place, shares: ReleaseDetail['shares']): Row[] =>
  shares.flatMap(({ p, minimum, adequacy }) => [
    ...(minimum ? [figureRow(words, { ...place, ...words.p(p) }, 'minimum', minimum)] : []),
    ...(adequacy ? [figureRow(words, { ...place, ...words.p(p) }, 'adequacy', adequacy)] : []),
  ]);

const overallRows = (words: ExportWords, { ps }: ReleaseDetail['overall']): Row[] => {
  const place = { group: words.say('sheet.group.invited') };
  return ps.flatMap(({ p, df, expectation, experience, gap }) =>
    (['expectation', 'experience', 'gap'] as const).map((measure) => {
      const figure = { expectation, experience, gap }[measure];
      const row = figureRow(words, { ...place, ...words.p(p) }, measure, figure);
      return 'low' in figure ? { ...row, df } : row;
    }),
  );
};

const detailRows = (words: ExportWords, whole: Place, detail: ReleaseDetail): Row[] => [
  figureRow(words, whole, 'sq', detail.quality.sq),
  figureRow(words, whole, 'sqWeighted', detail.quality.sqWeighted),
  ...minimumRows(words, whole, detail.shares),
  ...detail.pairItems.flatMap((row) => pairRows(words, { ...whole, ...words.item(row.itemId) }, row)),
  ...detail.ratingItems.map((row) =>
    figureRow(words, { ...whole, ...words.item(row.itemId) }, 'rating', row.figure, row),
  ),
  ...overallRows(words, detail.overall),
  ...detail.segments.flatMap((segment) => segmentRows(words, segment)),
];

/** Every figure of a release, one a row. */
export const figuresSheet = (words: ExportWords, release: Release): Sheet => {
  const whole = { group: words.say('sheet.group.all') };
  return sheetOf(words.say, 'figures', columns, [
    answeredRow(words, whole, release.n),
    figureRow(words, { ...whole, ...words.item('V1') }, 'rating', release.value.figure, release.value),
    ...release.ps.flatMap((row) => pairRows(words, { ...whole, ...words.p(row.p) }, row)),
    ...(release.detail ? detailRows(words, whole, release.detail) : []),
  ]);
};
