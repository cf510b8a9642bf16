import type { P } from '#core/kernel/five-p';
import type { LinearRow } from './closure/close-cuts';
import type { Side } from './disclose-block';
import { type Ledger, withPublished } from './ledger';
import { type Block, type Context, distributionOfP, type RatingBlock, sideOf, valueFigures } from './release-blocks';
import type { ReleaseDetail } from './release-detail';

const marked: LinearRow = { id: 'shown', terms: [] };

/** Everything a block adds to the ledger: who is shown, whose means are exact, and whether its distribution is out. */
const publishedRows = ({ p, closed, disclosed }: Block, detail: ReleaseDetail): [string, readonly LinearRow[]][] => {
  const weighted = closed.published.filter(({ id }) => id === 'weighted');
  const exact = (side: Side) => [...disclosed.exactRows(side), ...(disclosed.isExact(side) ? weighted : [])];
  const isOut = detail.distributions.some((one) => one.p === p && 'n' in one.distribution);
  return [
    [p, closed.published],
    [sideOf(p, 'expectation'), exact('expectation')],
    [sideOf(p, 'experience'), exact('experience')],
    [distributionOfP(p), isOut ? [marked] : []],
  ];
};

const publishedValue = ({ closed, figures }: NonNullable<RatingBlock>): [string, readonly LinearRow[]][] => {
  const exact = closed.published.filter(({ id }) => 'mean' in (figures.get(id)?.figure ?? {}));
  return [
    ['V1', closed.published],
    [valueFigures, exact],
  ];
};

export const ledgerOf = (
  context: Context,
  blocks: ReadonlyMap<P, Block | null>,
  value: RatingBlock,
  detail: ReleaseDetail,
): Ledger => {
  const published = [
    ...[...blocks.values()].flatMap((block) => (block ? publishedRows(block, detail) : [])),
    ...(value ? publishedValue(value) : []),
  ];
  return published.reduce((ledger, [block, rows]) => withPublished(ledger, block, rows), context.before);
};
