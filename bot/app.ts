// The composition root: with bot/wiring the only place that knows which adapter stands behind which port.
import { join } from 'node:path';
import type { Express } from 'express';
import { type DeliveryWorker, makeDeliveryWorker } from './jobs/delivery-worker';
import type { Timer } from './jobs/timer';
import { type HealthWatch, makeHealthWatch } from './jobs/watch-health';
import type { Demo } from './local/demo/demo';
import type { Surroundings } from './surroundings';
import { makeTableStores } from './tables/table-stores';
import { makeTeams } from './teams/use-teams';
import { makeTelemetry } from './telemetry/telemetry';
import { makeServer } from './wiring/server';
import { makeTimers } from './wiring/timers';
import { makeUseCases, type Parts } from './wiring/use-cases';

/** The app, wired and not yet listening. */
export type App = {
  readonly server: Express;
  readonly timer: Timer;
  readonly worker: DeliveryWorker;
  readonly healthWatch: HealthWatch;
  readonly demo: Demo | null;
};

/** dist/bot/main.cjs stands beside dist/tab. */
const tab = join(__dirname, '..', 'tab');

/** Wires the whole app from its surroundings. */
export const makeApp = (surroundings: Surroundings): App => {
  const stores = makeTableStores(surroundings.tables);
  const telemetry = makeTelemetry();
  const teams = makeTeams({ ...surroundings, ...stores, telemetry });
  const ending = { isAsked: false };
  const useCases = makeUseCases(surroundings, stores, teams, { telemetry, isEnding: () => ending.isAsked });
  const parts: Parts = { surroundings, stores, teams, useCases, telemetry };
  const { queue, log, deliveryTimes: times } = surroundings;
  const hidden = times ? { hiddenMilliseconds: times.hidden } : {};
  const delivering = makeDeliveryWorker({ queue, ...parts.useCases, log, ...hidden });
  const stop = (): Promise<void> => {
    ending.isAsked = true;
    return delivering.stop();
  };
  const worker = { ...delivering, stop };
  const timer = makeTimers(parts, worker);
  const demo = surroundings.local?.demo?.(stores) ?? null;
  const tenantId = surroundings.bot?.tenantId ?? 'local';
  const healthWatch = makeHealthWatch({ ...useCases, ...telemetry, tenantId, log });
  return { server: makeServer(parts, timer, demo, tab), timer, worker, healthWatch, demo };
};
