import type { Clock } from '#core/kernel/clock';

/** The clock of the machine. */
export const systemClock: Clock = { now: () => new Date().toISOString() };
