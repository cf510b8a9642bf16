import type { PersonRef } from '#core/kernel/person-ref';
import { refOf, type Workspace, type WorkspaceRef } from '#core/workspace/workspace';
import type { WorkspaceStore } from '#core/workspace/workspace-store';

type Deps = {
  readonly workspaces: Pick<WorkspaceStore, 'list'>;
  readonly stakeholders: { find(ref: WorkspaceRef, oid: string): Promise<object | null> };
};

/** Makes the search for the PMOs that have a person in their register and so may ask them, in order of name. */
export const makeFindAskers =
  (deps: Deps) =>
  async ({ tenantId, oid }: PersonRef): Promise<Workspace[]> => {
    const teams = await deps.workspaces.list(tenantId);
    const pmos = teams.filter(({ kind, installed }) => kind === 'pmo' && installed);
    const entries = await Promise.all(pmos.map((pmo) => deps.stakeholders.find(refOf(pmo), oid)));
    return pmos.filter((_, index) => entries[index] !== null).sort((a, b) => a.name.localeCompare(b.name));
  };

export type FindAskers = ReturnType<typeof makeFindAskers>;
