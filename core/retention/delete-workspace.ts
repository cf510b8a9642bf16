import type { Clock } from '#core/kernel/clock';
import { closingMilliseconds, waveRefOf } from '#core/wave/wave';
import type { WaveKeys } from '#core/wave/wave-keys';
import type { WaveStore } from '#core/wave/wave-store';
import { changeWorkspace } from '#core/workspace/change-workspace';
import { refOf, type Workspace } from '#core/workspace/workspace';
import type { WorkspaceStore } from '#core/workspace/workspace-store';
import { withPart } from './run';
import type { RunStore } from './run-store';
import type { WorkspaceRows } from './workspace-rows';

type Deps = {
  readonly workspaces: WorkspaceStore;
  readonly waves: Pick<WaveStore, 'list'>;
  readonly keys: Pick<WaveKeys, 'destroy'>;
  readonly workspaceRows: WorkspaceRows;
  readonly runs: Pick<RunStore, 'find' | 'put'>;
  readonly clock: Clock;
};

/** Has its time come, and has nobody stopped it? What has begun is always finished. */
export const isToBeDeleted = ({ installed, deletion }: Workspace, now: string): boolean => {
  if (!deletion) return false;
  return deletion.begunAt !== null || (!installed && !deletion.isStopped && deletion.dueAt <= now);
};

/** Decided on the row that is written: of a lead who stops it and a job that begins it, one comes first. */
const begin = (deps: Deps, workspace: Workspace): Promise<Workspace | null> => {
  const now = deps.clock.now();
  return changeWorkspace(deps.workspaces, refOf(workspace), (current) => {
    if (!isToBeDeleted(current, now) || !current.deletion || current.deletion.begunAt) return current;
    return { ...current, deletion: { ...current.deletion, begunAt: now } };
  });
};

/** An answer that was on its way when it began is stored by now, and the next pass has found it. */
const isSettled = (begunAt: string, startedAt: string): boolean =>
  Date.parse(startedAt) - Date.parse(begunAt) >= closingMilliseconds;

/** The row itself goes last, so that a pass that broke off is taken up again. A team that has the app again begins anew. */
const finish = async (deps: Deps, workspace: Workspace): Promise<void> => {
  const found = await deps.workspaces.find(refOf(workspace));
  if (!found?.value.deletion?.begunAt) return;
  // Should it have changed just now, the next pass decides anew.
  await (found.value.installed
    ? deps.workspaces.replace({ ...found.value, deletion: null }, found.version)
    : deps.workspaces.remove(refOf(workspace), found.version));
};

/**
 * Makes the step that deletes a workspace whose time has come: the keys first, so that no answer leads to a person even if
 * it breaks off, then every row of every table, in two passes some seconds apart. What stays is the entry of its run
 * log, which names nobody. Answers false when there was nothing to do.
 */
export const makeDeleteWorkspace =
  (deps: Deps) =>
  async (workspace: Workspace): Promise<boolean> => {
    const startedAt = deps.clock.now();
    const begun = await begin(deps, workspace);
    const begunAt = begun?.deletion?.begunAt;
    if (!begunAt) return false;
    const ref = refOf(workspace);
    const waves = await deps.waves.list(ref);
    for (const wave of waves) await deps.keys.destroy(waveRefOf(wave));
    const rows = await deps.workspaceRows.removeAll(ref);
    const removed = { ...rows, ...(waves.length > 0 ? { keys: waves.length } : {}) };
    const part = { startedAt, endedAt: deps.clock.now(), removed, faults: [], wholeWorkspace: true };
    await deps.runs.put(ref, withPart(await deps.runs.find(ref, startedAt.slice(0, 10)), part));
    if (isSettled(begunAt, startedAt)) await finish(deps, workspace);
    return true;
  };
