import type { Logger } from 'pino';
import type { Wave } from '#core/wave/wave';
import type { WaveStore } from '#core/wave/wave-store';
import { describeFault } from '../describe-fault';
import type { Leader } from './leader';

type Deps = {
  readonly waves: Pick<WaveStore, 'listActive'>;
  /** The one tenant this installation serves; null in local mode alone, where every tenant is made up. */
  readonly tenantId: string | null;
  readonly advanceWave: (wave: Wave) => Promise<void>;
  /** What is done once an hour; repeating it is always safe. */
  readonly housekeeping: readonly (() => Promise<void>)[];
  /** What is done every half minute; repeating it is always safe. */
  readonly often?: readonly (() => Promise<unknown>)[];
  /** One process leads; the others keep still. */
  readonly leader: Leader;
  readonly log: Logger;
  readonly intervalMilliseconds: number;
};

/** Housekeeping is done this often, in milliseconds. */
const housekeepingMilliseconds = 60 * 60 * 1000;
const oftenMilliseconds = 30 * 1000;

export type Timer = {
  readonly start: () => Promise<void>;
  /** Looks at once instead of at the next tick, because something was just asked for. */
  readonly wake: () => void;
  /** Starts nothing new and waits for what is under way. */
  readonly stop: () => Promise<void>;
};

/**
 * Makes the timer that moves active waves on. Waves do not wait for each other, and one that fails is logged once a tick
 * and tried again at the next.
 */
export const makeTimer = (deps: Deps): Timer => {
  const underWay = new Map<string, Promise<void>>();
  const handles: NodeJS.Timeout[] = [];
  let stopped = false;

  const fault = (event: string, error: unknown, waveId?: string): void => {
    deps.log.error({ event, waveId, fault: describeFault(error) });
  };
  const advance = (wave: Wave): void => {
    if (underWay.has(wave.id)) return;
    const work = deps
      .advanceWave(wave)
      .catch((error: unknown) => fault('job.failed', error, wave.id))
      .finally(() => underWay.delete(wave.id));
    underWay.set(wave.id, work);
  };
  // Rows of another tenant, as a restored file or an earlier configuration leaves them, are nobody's here to ask.
  const isOurs = ({ tenantId }: Wave): boolean => deps.tenantId === null || tenantId === deps.tenantId;
  const tick = async (): Promise<void> => {
    if (stopped || !deps.leader.isLeading()) return;
    try {
      for (const wave of (await deps.waves.listActive()).filter(isOurs)) if (!stopped) advance(wave);
    } catch (error) {
      fault('job.list-failed', error);
    }
  };
  const doAll = async (jobs: readonly (() => Promise<unknown>)[]): Promise<void> => {
    if (stopped || !deps.leader.isLeading()) return;
    for (const job of jobs) await job().catch((error: unknown) => fault('job.housekeeping-failed', error));
  };
  const housekeep = (): Promise<void> => doAll(deps.housekeeping);
  let isAtIt = false;
  const doOften = async (): Promise<void> => {
    if (isAtIt) return;
    isAtIt = true;
    await doAll(deps.often ?? []);
    isAtIt = false;
  };
  return {
    start: async () => {
      await deps.leader.start();
      handles.push(setInterval(() => void tick(), deps.intervalMilliseconds));
      handles.push(setInterval(() => void housekeep(), housekeepingMilliseconds));
      handles.push(setInterval(() => void doOften(), oftenMilliseconds));
      void housekeep();
    },
    wake: () => void tick(),
    stop: async () => {
      stopped = true;
      for (const handle of handles) clearInterval(handle);
      await Promise.all(underWay.values());
      await deps.leader.stop();
    },
  };
};
