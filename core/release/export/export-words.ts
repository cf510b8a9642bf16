import type { Item, ItemId } from '#core/instrument/item';
import { wordingOf } from '#core/instrument/wording-of';
import type { Aspect } from '#core/kernel/aspect';
import type { P } from '#core/kernel/five-p';
import { en } from '#core/language/en';
import type { Language, MessageKey, Say } from '#core/language/language';
import type { Figure, GapLabel, HiddenReason, Share } from '../figure';
import type { Release } from '../release';
import type { Segment } from '../release-detail';
import type { Row } from './release-sheet';

const hiddenKeys = {
  'too-few': 'figure.hidden.tooFew',
  complementary: 'figure.hidden.complementary',
  'not-asked': 'figure.hidden.notAsked',
  'no-data': 'figure.hidden.noData',
  'no-spread': 'sheet.hidden.no-spread',
} as const satisfies Record<HiddenReason | 'no-spread', MessageKey>;

const labelKeys = {
  'clear-shortfall': 'gap.clearShortfall',
  shortfall: 'gap.shortfall',
  'no-clear-gap': 'gap.noClearGap',
  exceeds: 'gap.exceeds',
} as const satisfies Record<GapLabel, MessageKey>;

/** What is known of every item that was asked. */
type Asked = Pick<Item, 'id' | 'columns' | 'wording' | 'p' | 'aspect'>;

const isKey = (key: string): key is MessageKey => Object.hasOwn(en, key);

/** The words of one release's export, in one language. */
export type ExportWords = {
  readonly say: Say;
  /** Cells that every row of the release begins with. */
  readonly wave: Row;
  readonly group: (path: Segment['path']) => Row;
  readonly p: (p: P) => Row;
  /** An item, its wording as it was asked, and the P or aspect it belongs to. */
  readonly item: (itemId: ItemId) => Row;
  readonly hidden: (reason: keyof typeof hiddenKeys) => Row;
  readonly label: (label: GapLabel) => string;
  readonly choice: (itemId: ItemId, choice: string) => string;
  /** What a lead called the instrument, else its built-in title; of an older release of a copy its id. */
  readonly instrument: (instrumentId: string) => string;
  readonly yesOrNo: (isSo: boolean) => string;
};

/** Makes the words of a release's export. */
export const makeExportWords = (release: Release, language: Language, say: Say): ExportWords => {
  const items = new Map(release.detail?.items.map((item) => [item.id, item]));
  const part = (p: P | undefined, aspect: Aspect | undefined): string | null => {
    if (p) return say(`p.${p}`);
    return aspect ? say(`aspect.${aspect}`) : null;
  };
  const known = (key: string, otherwise: string): string => (isKey(key) ? say(key) : otherwise);
  return {
    say,
    wave: { wave: release.title },
    group: (path) => ({ group: path.map(({ attribute, value }) => `${attribute}: ${value}`).join(' | ') }),
    p: (p) => ({ part: say(`p.${p}`) }),
    item: (itemId) => {
      // Of a release made before its items were kept: they are those of the built-in instrument.
      const item: Asked = items.get(itemId) ?? { id: itemId, columns: [] };
      return { item: itemId, wording: wordingOf(item, language, say), part: part(item.p, item.aspect) };
    },
    hidden: (reason) => ({ hidden: say(hiddenKeys[reason]) }),
    label: (label) => say(labelKeys[label]),
    choice: (itemId, choice) => known(`choice.${itemId}.${choice}`, choice),
    instrument: (instrumentId) =>
      release.detail?.instrumentTitle ?? known(`instrument.${instrumentId}.title`, instrumentId),
    yesOrNo: (isSo) => say(isSo ? 'sheet.yes' : 'sheet.no'),
  };
};

/** The cells of a figure, exactly as far as the release shows it; one that is hidden is its reason and nothing else. */
export const figureCells = (words: ExportWords, figure: Figure): Row => {
  if ('hidden' in figure) return words.hidden(figure.hidden);
  if ('coded' in figure) return { coded: figure.coded };
  if ('label' in figure) return { label: words.label(figure.label) };
  if ('noInterval' in figure) {
    return { mean: figure.mean, noInterval: words.say(`figure.noInterval.${figure.noInterval}`) };
  }
  return { mean: figure.mean, low: figure.low, high: figure.high };
};

/** The cells of a share of people. */
export const shareCells = (words: ExportWords, share: Share): Row =>
  'hidden' in share
    ? words.hidden(share.hidden)
    : { n: share.n, share: share.share, shareLow: share.low, shareHigh: share.high };
