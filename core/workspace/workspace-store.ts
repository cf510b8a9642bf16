import type { Stored, WriteOutcome } from '#core/kernel/stored';
import type { Workspace, WorkspaceRef } from './workspace';

/** Where teams and workspaces are kept. Reads see every write that was acknowledged before them. */
export interface WorkspaceStore {
  /** Null when no such team is known in that tenant. */
  find(ref: WorkspaceRef): Promise<Stored<Workspace> | null>;
  /** Every team known in the tenant, in order of id. */
  list(tenantId: string): Promise<Workspace[]>;
  /** Every team of every tenant; only timers and the local host page look across tenants. */
  listEverywhere(): Promise<Workspace[]>;
  /** `conflict` when the team is already known; nothing is changed then. */
  add(workspace: Workspace): Promise<WriteOutcome>;
  /** `conflict` when the workspace changed since `version` was read. */
  replace(workspace: Workspace, version: string): Promise<WriteOutcome>;
  /** `conflict` when the workspace changed since `version` was read, or is gone. */
  remove(ref: WorkspaceRef, version: string): Promise<WriteOutcome>;
}
