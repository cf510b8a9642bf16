import type { PersonRef } from '#core/kernel/person-ref';
import type { Access, FindRole } from './find-role';
import type { WorkspaceStore } from './workspace-store';

type Deps = { readonly workspaces: Pick<WorkspaceStore, 'list'>; readonly findRole: FindRole };

export type OwnPmos = {
  /** In order of name, with what the person is in each. */
  readonly own: readonly Access[];
  /** Teams could not be asked about some: there may be more. */
  readonly isUnsure: boolean;
};

/** Makes the search for the PMOs that somebody belongs to, by the rosters of their teams. */
export const makeFindOwnPmos =
  (deps: Deps) =>
  async (caller: PersonRef): Promise<OwnPmos> => {
    const teams = await deps.workspaces.list(caller.tenantId);
    const pmos = teams.filter(({ kind, installed }) => kind === 'pmo' && installed);
    const found = await Promise.all(pmos.map(({ id }) => deps.findRole(caller, id)));
    const own = found.flatMap((access) => (access.ok ? [access.value] : []));
    own.sort((a, b) => a.workspace.name.localeCompare(b.workspace.name));
    return { own, isUnsure: found.some((access) => !access.ok && access.error.kind === 'roster-unavailable') };
  };

export type FindOwnPmos = ReturnType<typeof makeFindOwnPmos>;
