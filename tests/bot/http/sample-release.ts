import type { Release } from '#core/release/release';

/** A release of seven answers in which every figure is hidden. */
export const sampleRelease = (waveId: string): Release => ({
  waveId,
  title: 'Wave',
  instrumentId: 'express',
  instrumentVersion: 1,
  openedAt: '2026-11-01T09:00:00.000Z',
  closedAt: '2026-11-15T09:00:00.000Z',
  invited: 10,
  delivered: 10,
  n: 7,
  responseRate: 0.7,
  value: { itemId: 'V1', n: null, figure: { hidden: 'too-few' } },
  ps: [],
  detail: null,
});
