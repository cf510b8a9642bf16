import type { Sheet } from '#core/kernel/sheet';
import type { ReleaseDetail } from '../release-detail';
import { type ExportWords, shareCells } from './export-words';
import { type ColumnKey, type Row, sheetOf } from './release-sheet';

const ratedKeys = ['rated1', 'rated2', 'rated3', 'rated4', 'rated5', 'rated6', 'rated7'] as const;

const distributionColumns: readonly ColumnKey[] = ['wave', 'part', 'measure', 'n', ...ratedKeys, 'hidden'];

const ratedCells = (counts: readonly number[]): Row =>
  Object.fromEntries(ratedKeys.map((key, index) => [key, counts[index] ?? null]));

const distributionRows = (words: ExportWords, { p, distribution }: ReleaseDetail['distributions'][number]): Row[] =>
  (['expectation', 'experience'] as const).map((measure) => ({
    ...words.wave,
    ...words.p(p),
    measure: words.say(`sheet.measure.${measure}`),
    ...('hidden' in distribution
      ? words.hidden(distribution.hidden)
      : { n: distribution.n, ...ratedCells(distribution[measure]) }),
  }));

/** How many people rated each P how, over the whole organisation. */
export const distributionSheet = (words: ExportWords, detail: ReleaseDetail | null): Sheet =>
  sheetOf(
    words.say,
    'distribution',
    distributionColumns,
    (detail?.distributions ?? []).flatMap((one) => distributionRows(words, one)),
  );

const shareColumns: readonly ColumnKey[] = [
  ...(['wave', 'measure', 'part', 'item', 'wording', 'choice'] as const),
  ...(['n', 'share', 'shareLow', 'shareHigh', 'hidden'] as const),
];

const pShareRows = (words: ExportWords, shares: ReleaseDetail['shares'][number]): Row[] =>
  (['needNotMet', 'belowMinimum', 'insideZone'] as const).flatMap((measure) => {
    const share = shares[measure];
    // Null where the minimum was not asked: there is nothing to be hidden.
    if (share === null) return [];
    const place = { ...words.wave, measure: words.say(`sheet.measure.${measure}`), ...words.p(shares.p) };
    return [{ ...place, ...shareCells(words, share) }];
  });

const choiceMeasure = (inputId: string) => {
  if (inputId.endsWith('.first')) return 'sheet.measure.chosenFirst';
  return inputId.endsWith('.second') ? 'sheet.measure.chosenSecond' : 'sheet.measure.chosen';
};

const choiceRows = (words: ExportWords, { itemId, inputId, choices }: ReleaseDetail['choiceItems'][number]): Row[] =>
  choices.map(({ choice, share }) => ({
    ...words.wave,
    measure: words.say(choiceMeasure(inputId)),
    ...words.item(itemId),
    choice: words.choice(itemId, choice),
    ...shareCells(words, share),
  }));

const flagRows = (
  words: ExportWords,
  measure: 'cannotSay' | 'ceiling',
  flagged: ReleaseDetail['flags']['cannotSay'],
): Row[] =>
  flagged.map(({ itemId, share }) => ({
    ...words.wave,
    measure: words.say(`sheet.measure.${measure}`),
    ...words.item(itemId),
    share,
  }));

/** Shares of people over the whole organisation: of each P, of each choice, and of items that did not work well. */
export const sharesSheet = (words: ExportWords, detail: ReleaseDetail | null): Sheet =>
  sheetOf(
    words.say,
    'shares',
    shareColumns,
    detail
      ? [
          ...detail.shares.flatMap((shares) => pShareRows(words, shares)),
          ...detail.choiceItems.flatMap((item) => choiceRows(words, item)),
          ...flagRows(words, 'cannotSay', detail.flags.cannotSay),
          ...flagRows(words, 'ceiling', detail.flags.ceilings),
        ]
      : [],
  );
