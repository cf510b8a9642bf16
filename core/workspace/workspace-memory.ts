import { type Clock, secondInMilliseconds } from '#core/kernel/clock';
import type { Workspace, WorkspaceRef } from './workspace';
import type { WorkspaceStore } from './workspace-store';

/** A workspace is remembered this long where only its name is needed, in milliseconds. */
const memoryMilliseconds = 30 * secondInMilliseconds;
const mostWorkspaces = 1000;

/** Makes a reader that remembers workspaces for half a minute; for words on cards, never for rights. */
export const makeWorkspaceMemory = (deps: { readonly workspaces: WorkspaceStore; readonly clock: Clock }) => {
  const memory = new Map<string, { readonly readAt: number; readonly workspace: Workspace | null }>();
  return async (ref: WorkspaceRef): Promise<Workspace | null> => {
    const key = `${ref.tenantId}|${ref.workspaceId}`;
    const now = Date.parse(deps.clock.now());
    const known = memory.get(key);
    if (known && now - known.readAt < memoryMilliseconds) return known.workspace;
    const workspace = (await deps.workspaces.find(ref))?.value ?? null;
    if (memory.size >= mostWorkspaces) memory.clear();
    memory.set(key, { readAt: now, workspace });
    return workspace;
  };
};
