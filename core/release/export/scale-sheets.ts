import type { P } from '#core/kernel/five-p';
import type { Sheet } from '#core/kernel/sheet';
import type { Drivers, ReleaseDetail } from '../release-detail';
import type { ExportWords } from './export-words';
import { type ColumnKey, type Row, sheetOf } from './release-sheet';

const reliabilityColumns: readonly ColumnKey[] = [
  ...(['wave', 'measure', 'part', 'n', 'items', 'alpha', 'low', 'high'] as const),
  ...(['spearmanBrown', 'omega', 'hidden'] as const),
];

const reliabilityRow = (words: ExportWords, { scale, p, result }: ReleaseDetail['reliability'][number]): Row => {
  const place = {
    ...words.wave,
    measure: words.say(`sheet.measure.${scale}`),
    ...(p ? words.p(p) : { part: words.say('sheet.part.all') }),
  };
  if ('hidden' in result) return { ...place, ...words.hidden(result.hidden) };
  const { k, ...figures } = result;
  return { ...place, ...figures, items: k };
};

/** How well the items of each scale belong together. */
export const reliabilitySheet = (words: ExportWords, detail: ReleaseDetail | null): Sheet =>
  sheetOf(
    words.say,
    'reliability',
    reliabilityColumns,
    (detail?.reliability ?? []).map((one) => reliabilityRow(words, one)),
  );

const driverColumns: readonly ColumnKey[] = ['wave', 'measure', 'part', 'n', 'value', 'low', 'high', 'hidden', 'note'];

type DriverMeasure =
  | 'rSquared'
  | 'correlation'
  | 'weight'
  | 'lmg'
  | 'importance'
  | 'ranksDiffer'
  | 'tooAlike'
  | 'drivers';

const driverRow = (words: ExportWords, measure: DriverMeasure, cells: Row, p?: P): Row => ({
  ...words.wave,
  measure: words.say(`sheet.measure.${measure}`),
  ...(p ? words.p(p) : {}),
  ...cells,
});

const correlationRow = (words: ExportWords, n: number, one: { p: P; r: number; low: number; high: number }): Row =>
  driverRow(words, 'correlation', { n, value: one.r, low: one.low, high: one.high }, one.p);

const weightRows = (words: ExportWords, drivers: Extract<Drivers, { kind: 'weights' }>): Row[] => {
  const { n, rSquared, ps, ranksDiffer, tooAlike } = drivers;
  return [
    driverRow(words, 'rSquared', { n, ...rSquared }),
    ...ps.flatMap((one) => [
      driverRow(words, 'weight', { n, ...one.weight }, one.p),
      driverRow(words, 'lmg', { n, value: one.lmg }, one.p),
      correlationRow(words, n, one),
    ]),
    driverRow(words, 'ranksDiffer', { note: words.yesOrNo(ranksDiffer) }),
    ...tooAlike.map((pair) => driverRow(words, 'tooAlike', { note: pair.map((p) => words.p(p).part).join(' + ') })),
  ];
};

const driverRows = (words: ExportWords, drivers: Drivers): Row[] => {
  switch (drivers.kind) {
    case 'weights':
      return weightRows(words, drivers);
    case 'correlations':
      return [
        driverRow(words, 'drivers', { note: words.say(`sheet.drivers.${drivers.reason}`) }),
        ...drivers.ps.map((one) => correlationRow(words, drivers.n, one)),
      ];
    case 'none':
      return [driverRow(words, 'drivers', { note: words.say(`sheet.noDrivers.${drivers.reason}`) })];
  }
};

const importanceRows = (words: ExportWords, weights: ReleaseDetail['quality']['weights']): Row[] =>
  'hidden' in weights
    ? [driverRow(words, 'importance', words.hidden(weights.hidden))]
    : weights.ps.map(({ p, weight }) => driverRow(words, 'importance', { n: weights.n, value: weight }, p));

/** What the value item goes with, beside what people say matters to them. */
export const driversSheet = (words: ExportWords, detail: ReleaseDetail | null): Sheet =>
  sheetOf(
    words.say,
    'drivers',
    driverColumns,
    detail ? [...driverRows(words, detail.drivers), ...importanceRows(words, detail.quality.weights)] : [],
  );
