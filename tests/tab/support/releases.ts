import type { P } from '#core/kernel/five-p';
import type { GapLabel } from '#core/release/figure';
import type { Release, ReleasedP } from '#core/release/release';
import { meanOf } from './figures';
import { fullDetail } from './release-detail';

export { meanOf } from './figures';

/** A P with all three figures shown. */
export const shownP = (p: P, expectation: number, experience: number, gapLabel: GapLabel): ReleasedP => ({
  p,
  n: 62,
  expectation: meanOf(expectation),
  experience: meanOf(experience),
  gap: meanOf(experience - expectation),
  gapLabel,
});

/** A P of which nothing may be shown. */
export const hiddenP = (p: P, hidden: 'too-few' | 'complementary' | 'not-asked' | 'no-data'): ReleasedP => ({
  p,
  n: null,
  expectation: { hidden },
  experience: { hidden },
  gap: { hidden },
  gapLabel: null,
});

/** A release with every figure shown; People has the largest shortfall. */
export const fullRelease: Release = {
  waveId: 'autumn',
  title: 'Autumn pulse',
  instrumentId: 'express',
  instrumentVersion: 1,
  openedAt: '2026-09-01T08:00:00.000Z',
  closedAt: '2026-09-14T12:00:00.000Z',
  invited: 96,
  delivered: 90,
  n: 62,
  responseRate: 62 / 90,
  value: { itemId: 'V1', n: 61, figure: meanOf(4.6) },
  ps: [
    shownP('product', 5.5, 5.0, 'shortfall'),
    shownP('physical-evidence', 5.0, 5.1, 'no-clear-gap'),
    shownP('price', 3.2, 3.9, 'exceeds'),
    shownP('people', 6.0, 4.2, 'clear-shortfall'),
    shownP('process', 5.0, 4.8, 'no-clear-gap'),
  ],
  detail: fullDetail,
};

/** The wave before it; its value was a little lower. */
export const springRelease: Release = {
  ...fullRelease,
  waveId: 'spring',
  title: 'Spring pulse',
  openedAt: '2026-03-02T08:00:00.000Z',
  closedAt: '2026-03-15T12:00:00.000Z',
  value: { itemId: 'V1', n: 50, figure: meanOf(4.4) },
  ps: fullRelease.ps.map((released) =>
    released.p === 'people' ? shownP('people', 6.0, 3.2, 'clear-shortfall') : released,
  ),
  detail: null,
};

/** A release of a wave that too few people answered. */
export const hiddenRelease: Release = {
  ...fullRelease,
  invited: 11,
  delivered: 10,
  n: null,
  responseRate: null,
  value: { itemId: 'V1', n: null, figure: { hidden: 'too-few' } },
  ps: fullRelease.ps.map(({ p }) => hiddenP(p, 'too-few')),
};

/** A release whose Product is so near the end of the scale that it is coded. */
export const codedRelease: Release = {
  ...fullRelease,
  n: 30,
  responseRate: 1 / 3,
  ps: [
    {
      p: 'product',
      n: 30,
      expectation: { coded: '>=6.5' },
      experience: meanOf(4.1),
      gap: { label: 'shortfall' },
      gapLabel: 'shortfall',
    },
    ...fullRelease.ps.slice(1, 4),
    hiddenP('process', 'complementary'),
  ],
};
