import type { PlanPreviewView, WaveView } from '#core/contract/waves';

const noCounts = { invited: 0, planned: 0, sent: 0, unknown: 0, unreachable: 0, failed: 0, cancelled: 0 };

/** A wave in some state, with what matters to a test. */
export const waveView = (part: Partial<WaveView>): WaveView => ({
  id: 'wave-1',
  title: 'Winter pulse',
  instrumentId: 'express',
  state: 'draft',
  audience: { kind: 'everyone' },
  reminderAfterDays: null,
  recurring: null,
  round: 1,
  dates: [],
  opensAt: null,
  closesAt: null,
  openedAt: null,
  closedAt: null,
  counts: noCounts,
  answered: null,
  ...part,
});

/** An open wave of sixty, of which some have answered. */
export const openWave = (part: Partial<WaveView> = {}): WaveView =>
  waveView({
    state: 'open',
    openedAt: '2026-11-20T08:00:00.000Z',
    counts: { ...noCounts, invited: 60, sent: 57, unknown: 1, unreachable: 2 },
    answered: 34,
    ...part,
  });

/** Who would get a wave: forty people, on a Monday. */
export const planPreview = (part: Partial<PlanPreviewView> = {}): PlanPreviewView => ({
  opensAt: '2026-11-29T09:00:00.000Z',
  closesAt: '2026-12-13T09:00:00.000Z',
  invited: 40,
  inChat: 40,
  onPage: 0,
  days: [{ day: '2026-11-30', n: 40 }],
  first: { at: '2026-11-29T23:00:00.000Z', clock: '2026-11-30T08:00' },
  last: { at: '2026-11-30T08:00:00.000Z', clock: '2026-11-30T08:00' },
  leftOut: [],
  obstacle: null,
  dates: [],
  cardsHeldBack: 0,
  ...part,
});
