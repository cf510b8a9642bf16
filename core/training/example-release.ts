import { fivePs, type P } from '#core/kernel/five-p';
import type { Figure } from '#core/release/figure';
import type { ReleasedP, ReleaseSummary } from '#core/release/release';

/** By what a release that does not exist is named; no wave has such an id. */
export const exampleReleaseId = '~example';

const figure = (mean: number, half: number): Figure => ({ mean, low: mean - half, high: mean + half });

type Row = { readonly expectation: number; readonly experience: number; readonly half: number };

/** Made up so that each kind of figure is in it: a clear shortfall, two that may be chance, one more than needed, one hidden. */
const rows: Readonly<Record<P, Row | null>> = {
  product: { expectation: 5.6, experience: 5.4, half: 0.4 },
  'physical-evidence': { expectation: 6.1, experience: 4.5, half: 0.5 },
  price: null,
  people: { expectation: 5.2, experience: 5.9, half: 0.4 },
  process: { expectation: 5.4, experience: 5.1, half: 0.5 },
};

const rowOf = (p: P): ReleasedP => {
  const row = rows[p];
  if (row === null) {
    const hidden = { hidden: 'too-few' as const };
    return { p, n: null, expectation: hidden, experience: hidden, gap: hidden, gapLabel: null };
  }
  const gap = Math.round((row.experience - row.expectation) * 10) / 10;
  return {
    p,
    n: 24,
    expectation: figure(row.expectation, row.half),
    experience: figure(row.experience, row.half),
    gap: figure(gap, row.half),
    gapLabel: null,
  };
};

/** Made-up figures to learn on, for a PMO that has no release yet; whoever shows them says that they are made up. */
export const exampleRelease: ReleaseSummary = {
  waveId: exampleReleaseId,
  title: '',
  instrumentId: 'express',
  instrumentVersion: 1,
  openedAt: '2026-01-05T09:00:00.000Z',
  closedAt: '2026-01-19T09:00:00.000Z',
  invited: 42,
  delivered: 40,
  n: 24,
  responseRate: 0.6,
  value: { itemId: 'V1', n: 24, figure: figure(4.6, 0.4) },
  ps: fivePs.map(rowOf),
};
