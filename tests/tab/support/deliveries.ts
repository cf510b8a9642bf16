import type { DeliveryView } from '#core/contract/delivery';

const noCounts = { invited: 0, planned: 0, sent: 0, unknown: 0, unreachable: 0, failed: 0, cancelled: 0 };

/** The delivery of an open wave of 2,000 that is well under way, with what matters to a test. */
export const deliveryView = (part: Partial<DeliveryView> = {}): DeliveryView => ({
  id: 'wave-1',
  title: 'Winter pulse',
  state: 'open',
  paused: false,
  opensAt: null,
  microPulse: 1,
  cards: 1,
  counts: { ...noCounts, invited: 2000, planned: 760, sent: 1230, unknown: 1, unreachable: 9 },
  claimed: 8,
  reasons: [
    { state: 'planned', reason: 'due', count: 752 },
    { state: 'planned', reason: 'being-sent', count: 8 },
    { state: 'sent', reason: null, count: 1230 },
    { state: 'unknown', reason: 'connection-lost', count: 1 },
    { state: 'unreachable', reason: 'not-installed', count: 8 },
    { state: 'unreachable', reason: 'blocked', count: 1 },
  ],
  perSecond: 44.6,
  secondsLeft: 18,
  oldestWaitingAt: '2026-11-22T09:00:00.000Z',
  nextAttemptAt: null,
  doing: 'sending',
  reminded: null,
  setAside: 0,
  isRemoved: false,
  updatedAt: '2026-11-22T09:12:10.000Z',
  ...part,
});

/** The same wave with everybody dealt with. */
export const doneDelivery = (part: Partial<DeliveryView> = {}): DeliveryView =>
  deliveryView({
    counts: { ...noCounts, invited: 2000, sent: 1990, unknown: 1, unreachable: 9 },
    claimed: 0,
    reasons: [
      { state: 'sent', reason: null, count: 1990 },
      { state: 'unknown', reason: 'connection-lost', count: 1 },
      { state: 'unreachable', reason: 'not-installed', count: 9 },
    ],
    perSecond: null,
    secondsLeft: null,
    oldestWaitingAt: null,
    doing: 'done',
    ...part,
  });

/** A wave that has not opened. */
export const unopenedDelivery = (part: Partial<DeliveryView> = {}): DeliveryView =>
  deliveryView({
    state: 'draft',
    counts: noCounts,
    claimed: 0,
    reasons: [],
    perSecond: null,
    secondsLeft: null,
    oldestWaitingAt: null,
    doing: 'not-open',
    ...part,
  });
