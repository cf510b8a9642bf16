import type { Logger } from 'pino';
import type { CheckHealth } from '#core/health/check-health';
import type { HealthFinding, HealthProblem } from '#core/health/health';
import { makeSay } from '#core/language/language';
import { every } from './every';

type Deps = {
  readonly checkHealth: CheckHealth;
  readonly tenantId: string;
  readonly log: Pick<Logger, 'warn' | 'info'>;
  readonly noteHealth?: (findings: readonly HealthFinding[]) => void;
  readonly intervalMilliseconds?: number;
};

const minuteInMilliseconds = 60_000;
/** What an operator reads in the log is English, as all of it is. */
const say = makeSay('en');

export type HealthWatch = { readonly start: () => void; readonly stop: () => void };

/** Makes the watch that writes down, once each, that a problem began and that it has ended. */
export const makeHealthWatch = ({
  checkHealth,
  tenantId,
  log,
  noteHealth,
  intervalMilliseconds,
}: Deps): HealthWatch => {
  const known = new Map<HealthProblem['kind'], HealthProblem>();
  const look = async (): Promise<void> => {
    const { findings } = await checkHealth(tenantId);
    noteHealth?.(findings);
    const problems = findings.flatMap(({ problem }) => (problem ? [problem] : []));
    for (const problem of problems) {
      const { kind } = problem;
      if (!known.has(kind))
        log.warn({ event: 'health.began', kind, words: say(`health.problem.${kind}`, { ...problem }) });
      known.set(kind, problem);
    }
    for (const kind of known.keys()) {
      if (problems.some((problem) => problem.kind === kind)) continue;
      known.delete(kind);
      log.info({ event: 'health.ended', kind });
    }
  };
  let stop = (): void => undefined;
  return {
    start: () => {
      stop = every(intervalMilliseconds ?? minuteInMilliseconds, look);
    },
    stop: () => stop(),
  };
};
