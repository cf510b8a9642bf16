import type { Logger } from 'pino';
import type { AuditStore } from '#core/audit/audit-store';
import type { CommunicationStore } from '#core/communication/communication-store';
import type { CommunicationAuditStore } from '#core/communication-audit/communication-audit-store';
import type { Clock } from '#core/kernel/clock';
import { duePartsOf, firstDueBefore, isForgotten } from '#core/retention/due';
import { countedByWave, type KeptThing, periods, timeBefore } from '#core/retention/periods';
import type { makeForgetWave, makeRemovePart } from '#core/retention/remove-part';
import { type RetentionRun, type RunFault, type RunPart, withPart } from '#core/retention/run';
import type { RunStore } from '#core/retention/run-store';
import type { ProgressStore } from '#core/training/progress-store';
import type { Wave } from '#core/wave/wave';
import type { WaveStore } from '#core/wave/wave-store';
import { refOf, type Workspace } from '#core/workspace/workspace';
import type { WorkspaceStore } from '#core/workspace/workspace-store';
import { describeFault } from '../describe-fault';

type Deps = {
  readonly workspaces: Pick<WorkspaceStore, 'listEverywhere'>;
  readonly waves: Pick<WaveStore, 'listEndedBefore'>;
  readonly audit: Pick<AuditStore, 'removeBefore'>;
  readonly progress: Pick<ProgressStore, 'removeBefore'>;
  readonly communications: Pick<CommunicationStore, 'removeBefore'>;
  readonly communicationAudits: Pick<CommunicationAuditStore, 'removeBefore'>;
  readonly runs: RunStore;
  readonly removePart: ReturnType<typeof makeRemovePart>;
  readonly forgetWave: ReturnType<typeof makeForgetWave>;
  readonly clock: Clock;
  readonly log: Logger;
};

/** One pass begins nothing more once it has removed so many rows: the next one goes on within the hour. */
const mostRowsInPass = 50_000;

type Task = { readonly thing: KeptThing; readonly waveId?: string; readonly remove: () => Promise<number> };

const tasksOf = (deps: Deps, wave: Wave, now: string): Task[] => {
  const parts = duePartsOf(wave, now).map(
    (part): Task => ({ thing: part, waveId: wave.id, remove: () => deps.removePart(wave, part) }),
  );
  if (!isForgotten(wave, now)) return parts;
  return [...parts, { thing: 'releases', waveId: wave.id, remove: () => deps.forgetWave(wave) }];
};

const faultIn = (error: unknown, thing: KeptThing): RunFault => {
  const name = error instanceof Error ? error.name : '';
  if (name === 'StorageError') return 'storage';
  if (name === 'MalformedRowError') return 'row';
  return thing === 'keys' ? 'key' : 'other';
};

const told = (thing: KeptThing, count: number): number => (countedByWave.includes(thing) ? Math.min(count, 1) : count);

/** Does the tasks one after the other; one that fails keeps none of the others from being done. */
const doTasks = async (deps: Deps, tasks: readonly Task[]): Promise<RunPart> => {
  const startedAt = deps.clock.now();
  const removed: Partial<Record<KeptThing, number>> = {};
  const faults: RunPart['faults'] = [];
  let rows = 0;
  for (const { thing, waveId, remove } of tasks) {
    if (rows >= mostRowsInPass) break;
    try {
      const count = await remove();
      removed[thing] = (removed[thing] ?? 0) + told(thing, count);
      rows += count;
    } catch (error) {
      deps.log.error({ event: 'retention.failed', thing, waveId, fault: describeFault(error) });
      faults.push({ thing, fault: faultIn(error, thing) });
    }
  }
  return { startedAt, endedAt: deps.clock.now(), removed, faults, wholeWorkspace: false };
};

const isOf = (workspace: Workspace, wave: Wave): boolean =>
  wave.tenantId === workspace.tenantId && wave.workspaceId === workspace.id;

/** What is due of a workspace: once a day what is old in it, and whatever of its waves has come to its time. */
const keepOne = async (
  deps: Deps,
  workspace: Workspace,
  ended: readonly Wave[],
  today: RetentionRun | null,
  now: string,
): Promise<void> => {
  const ref = refOf(workspace);
  const ofWaves = ended.filter((wave) => isOf(workspace, wave)).flatMap((wave) => tasksOf(deps, wave, now));
  const isDone = today !== null && today.faults.length === 0;
  if (isDone && ofWaves.length === 0) return;
  const ofAudit: Task = { thing: 'audit', remove: () => deps.audit.removeBefore(ref, timeBefore(now, periods.audit)) };
  const ofProgress: Task = {
    thing: 'progress',
    remove: () => deps.progress.removeBefore(ref, timeBefore(now, periods.progress)),
  };
  const ofMessages: Task = {
    thing: 'communications',
    // An audit has copies of what it rates, so it goes with them.
    remove: async () => {
      const since = timeBefore(now, periods.communications);
      return (
        (await deps.communications.removeBefore(ref, since)) + (await deps.communicationAudits.removeBefore(ref, since))
      );
    },
  };
  await deps.runs.put(ref, withPart(today, await doTasks(deps, [...ofWaves, ofMessages, ofAudit, ofProgress])));
};

/**
 * Makes the job that removes what has been kept for long enough, and writes down how much that was: an entry a day and
 * workspace, also when nothing was due. It may be broken off anywhere and repeated.
 */
export const makeKeepRetention = (deps: Deps) => async (): Promise<void> => {
  const now = deps.clock.now();
  const today = now.slice(0, 10);
  const ended = await deps.waves.listEndedBefore(firstDueBefore(now));
  let isFirstOfDay = false;
  for (const workspace of await deps.workspaces.listEverywhere()) {
    if (workspace.kind === null) continue;
    const run = await deps.runs.find(refOf(workspace), today);
    isFirstOfDay ||= run === null;
    await keepOne(deps, workspace, ended, run, now);
  }
  if (isFirstOfDay) await deps.runs.removeBefore(timeBefore(now, periods.runs).slice(0, 10));
};
