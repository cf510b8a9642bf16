// The attacker on what readers say of messages: knows the method and the code, reads the API and nothing else.
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { letters } from '#core/abcde/letter';
import type { PooledLetter } from '#core/communication/report';
import { readerItemIds } from '#core/instrument/item';
import type { Figure } from '#core/release/figure';
import { roundedInterval } from '#core/release/rounded-interval';
import { multisetsOf, squaresOf } from './multisets';
import type { AskedMessage, AskedPmo } from './readers-world';

export type ReaderFinding = { readonly kind: string; readonly what: string };

const range = { low: 1, high: 5 };
const fewest = 5;
/** From so many people on a distribution may be shown, and so may what gives it back (measurement method, section 9.3). */
const fewestForDistribution = 10;
const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6;

type Row = { readonly n: number | null; readonly figure: Figure };

const rowOf = (message: AskedMessage, index: number): Row =>
  message.release.detail?.ratingItems.find(({ itemId }) => itemId === readerItemIds[index]) ?? {
    n: null,
    figure: { hidden: 'not-asked' },
  };

/** Deviations from the mean, squared and added up. */
const deviationsOf = (values: readonly number[]): number =>
  squaresOf(values) - values.reduce((sum, value) => sum + value, 0) ** 2 / values.length;

/** Would these answers have been shown with just these bounds? */
const wouldShow = (
  values: readonly number[],
  { low, high }: { readonly low: number; readonly high: number },
): boolean => {
  const n = values.length;
  if (n < 10) {
    const own = roundedInterval(values, 1, { isDifference: false, highest: range.high });
    return isNear(own.low, low) && isNear(own.high, high);
  }
  const half = (high - low) / 2;
  const shown = (n * (n - 1) * half ** 2) / tQuantile(0.975, n - 1) ** 2;
  // All but two alike are shown as if it were just that.
  return isNear(Math.max(deviationsOf(values), 2), shown);
};

/** Every set of answers that a shown figure leaves. */
const setsBehind = (n: number, figure: Figure): number[][] => {
  if ('low' in figure) {
    return [...multisetsOf(n, Math.round(figure.mean * n), range)].filter((values) => wouldShow(values, figure));
  }
  if ('mean' in figure) return [...multisetsOf(n, Math.round(figure.mean * n), range)];
  if (!('coded' in figure)) return [];
  const sums = Array.from({ length: 4 * n + 1 }, (_, step) => n + step);
  const isBehind = (sum: number): boolean => (figure.coded === '<=1.5' ? sum / n < 1.5 : sum / n > 4.5);
  return sums.filter(isBehind).flatMap((sum) => [...multisetsOf(n, sum, range)]);
};

const isAlike = (values: readonly number[]): boolean => new Set(values).size === 1;

/** What a single shown figure gives away. */
const fromFigure = (message: AskedMessage, index: number): ReaderFinding[] => {
  const { n, figure } = rowOf(message, index);
  const what = `${message.communication.id} ${readerItemIds[index]} ${JSON.stringify({ n, figure })}`;
  if (n === null) return 'mean' in figure || 'coded' in figure ? [{ kind: 'without-number', what }] : [];
  if (n < fewest) return [{ kind: 'few', what }];
  if ('hidden' in figure) return [];
  const sets = setsBehind(n, figure);
  const truth = message.said.flatMap((said) => said[index] ?? []).sort((one, other) => one - other);
  const isMistaken = !sets.some((values) => values.join() === truth.join());
  return [
    ...(isMistaken ? [{ kind: 'attack-mistaken', what }] : []),
    ...(n < fewestForDistribution && sets.length === 1 ? [{ kind: 'answers-known', what }] : []),
    ...(sets.length > 0 && sets.every(isAlike) ? [{ kind: 'all-alike', what }] : []),
  ];
};

/** What is left of a pool when all that its messages show by themselves is taken from it. */
const fromPool = (pool: PooledLetter, messages: readonly AskedMessage[]): ReaderFinding[] => {
  if (pool.n === null || !('mean' in pool.audience)) return [];
  let [people, sum] = [pool.n, pool.n * pool.audience.mean];
  for (const message of messages) {
    const { n, figure } = rowOf(message, letters.indexOf(pool.letter));
    if (n === null || !('mean' in figure)) continue;
    people -= n;
    sum -= n * figure.mean;
  }
  const what = `${pool.letter}: ${people} people, ${sum} in sum`;
  if (people > 0) return [{ kind: people < fewest ? 'few-from-pool' : 'hidden-from-pool', what }];
  return isNear(sum, 0) ? [] : [{ kind: 'hidden-from-pool', what }];
};

/** What the difference to the author's own rating, which everybody sees, says beyond the figure itself. */
const fromDifference = ({ readers, communication }: AskedMessage): ReaderFinding[] =>
  (readers.letters ?? []).flatMap(({ letter, audience, difference, author }) => {
    const isBack = 'mean' in difference && !('mean' in audience && isNear(author - audience.mean, difference.mean));
    return isBack ? [{ kind: 'mean-from-difference', what: `${communication.id} ${letter}` }] : [];
  });

/** Every number of the file of figures that no figure of the page says. */
const fromFile = ({ csv, release, communication }: AskedMessage): ReaderFinding[] => {
  const known = (JSON.stringify(release).match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  // The file gives two places.
  const isKnown = (cell: number): boolean => known.some((number) => Math.abs(number - cell) < 0.0051);
  const rows = csv.split('\n').filter((line) => readerItemIds.some((id) => line.includes(id)));
  const cells = rows.flatMap((line) => line.split(/[,;]/)).filter((cell) => /^-?\d+(?:\.\d+)?$/.test(cell.trim()));
  return cells
    .filter((cell) => !isKnown(Number(cell)))
    .map((cell) => ({ kind: 'only-in-file', what: `${communication.id} ${cell}` }));
};

/** Everything that the attacker finds out about the readers of a PMO's messages. */
export const unmaskReaders = ({ messages, report }: AskedPmo): ReaderFinding[] => [
  ...messages.flatMap((message) => [
    ...readerItemIds.flatMap((_, index) => fromFigure(message, index)),
    ...fromDifference(message),
    ...fromFile(message),
  ]),
  ...report.channels.flatMap(({ channel, letters: pools }) => {
    const same = messages.filter(({ communication }) => communication.channel === channel);
    return pools.flatMap((pool) => fromPool(pool, same));
  }),
  ...report.authors.flatMap(({ letters: pools, messages: count }) => [
    ...(count < fewest ? [{ kind: 'author-of-few', what: String(count) }] : []),
    ...pools.flatMap((pool) => fromPool(pool, messages)),
  ]),
];
