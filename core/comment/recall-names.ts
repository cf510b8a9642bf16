import { type Clock, secondInMilliseconds } from '#core/kernel/clock';
import type { StakeholderStore } from '#core/stakeholder/stakeholder-store';
import type { Roster } from '#core/workspace/roster';
import type { WorkspaceRef } from '#core/workspace/workspace';
import type { WorkspaceStore } from '#core/workspace/workspace-store';

/** Names are remembered this long: a comment is not worth reading a register again. */
const memoryMilliseconds = 5 * 60 * secondInMilliseconds;

/** So many workspaces are remembered at once at the most. */
const mostWorkspaces = 100;

type Deps = {
  readonly stakeholders: Pick<StakeholderStore, 'list'>;
  readonly workspaces: Pick<WorkspaceStore, 'find'>;
  readonly roster: Pick<Roster, 'members'>;
  readonly clock: Clock;
};

const readNames = async (deps: Deps, ref: WorkspaceRef): Promise<readonly string[]> => {
  const workspace = await deps.workspaces.find(ref);
  const [registered, members] = await Promise.all([
    deps.stakeholders.list(ref),
    workspace ? deps.roster.members(workspace.value) : [],
  ]);
  // Comments must go through while Teams is out of reach; then the PMO's own names are not known.
  const people = members === 'unavailable' ? registered : [...registered, ...members];
  return people.map(({ name }) => name);
};

/**
 * Makes the reader of the names that are taken out of comments: everybody on the register and in the PMO. It reads whole
 * lists, the same for everyone, so it says nothing about who is writing.
 */
export const makeRecallNames = (deps: Deps) => {
  const known = new Map<string, { readonly readAt: number; readonly names: Promise<readonly string[]> }>();
  return (ref: WorkspaceRef): Promise<readonly string[]> => {
    const key = `${ref.tenantId}|${ref.workspaceId}`;
    const now = Date.parse(deps.clock.now());
    const remembered = known.get(key);
    if (remembered && now - remembered.readAt < memoryMilliseconds) return remembered.names;
    const names = readNames(deps, ref);
    names.catch(() => known.delete(key));
    if (known.size >= mostWorkspaces) known.clear();
    known.set(key, { readAt: now, names });
    return names;
  };
};
