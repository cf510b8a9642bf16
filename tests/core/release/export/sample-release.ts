import { fivePs } from '#core/kernel/five-p';
import type { Release } from '#core/release/release';
import { fullDetail, pairRow } from '../../../tab/support/release-detail';

const own = { spread: 'own', df: 61 } as const;

/** A release with one of every kind of figure, and values that rounding changes. */
export const sampleRelease: Release = {
  waveId: 'wave-1',
  title: 'Herbst 2026',
  instrumentId: 'express',
  instrumentVersion: 1,
  openedAt: '2026-11-01T09:00:00.000Z',
  closedAt: '2026-11-15T09:00:00.000Z',
  invited: 96,
  delivered: 90,
  n: 62,
  responseRate: 62 / 90,
  value: { itemId: 'V1', n: 62, figure: { mean: 4.6049999, low: 4.2345, high: 5.1 }, basis: own },
  ps: fivePs.map((p, index) => ({
    p,
    confirmed: index === 0 ? true : null,
    ...[
      pairRow(62, 5.5551, 5.0049, 0.3333, own),
      // Bounds beyond the scale, and a gap that rounds to nothing.
      { ...pairRow(7, 1.6, 1.598, 1.4, { spread: 'class', df: 6 } as const) },
      {
        n: 9,
        expectation: { coded: '>=6.5' as const },
        experience: { mean: 3.3333333, low: 2, high: 4.5 },
        gap: { label: 'clear-shortfall' as const },
        gapLabel: 'clear-shortfall' as const,
      },
      {
        n: 5,
        expectation: { coded: '<=1.5' as const },
        experience: { mean: 2.2, noInterval: 'small-group' as const },
        gap: { label: 'exceeds' as const },
        gapLabel: 'exceeds' as const,
      },
      {
        // Whatever a careless release may say beside a hidden figure, an export does not.
        n: 4,
        expectation: { hidden: 'too-few' as const },
        experience: { hidden: 'complementary' as const },
        gap: { hidden: 'no-data' as const },
        gapLabel: 'shortfall' as const,
        basis: own,
      },
    ][index],
  })) as Release['ps'],
  detail: fullDetail,
};
