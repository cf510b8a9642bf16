import type { RecordAudit } from '#core/audit/record-audit';
import type { PersonRef } from '#core/kernel/person-ref';
import { ok, type Result, refused } from '#core/kernel/result';
import { changeWorkspace } from './change-workspace';
import { presentLeads } from './lead-workspace';
import type { Roster } from './roster';
import { refOf, type Workspace } from './workspace';
import type { WorkspaceStore } from './workspace-store';

type Deps = { readonly workspaces: WorkspaceStore; readonly roster: Roster; readonly recordAudit: RecordAudit };

export type TakeOverRefusal =
  | { readonly kind: 'roster-unavailable' }
  /** Somebody who leads the workspace is still in the team; they are named, so that they can be asked. */
  | { readonly kind: 'has-a-lead'; readonly names: readonly string[] };

/**
 * Makes the step by which a member takes over a workspace whose leads have all left the team. Decided on the row that is
 * written: of two who press at once one takes over, and the other is told who leads now.
 */
export const makeTakeOver =
  ({ workspaces, roster, recordAudit }: Deps) =>
  async (workspace: Workspace, by: PersonRef): Promise<Result<Workspace, TakeOverRefusal>> => {
    const members = await roster.members(workspace);
    const present = await presentLeads(roster, workspace, workspace.leads);
    if (members === 'unavailable' || present === 'unavailable') return refused({ kind: 'roster-unavailable' });
    const isPresent = (oid: string): boolean => present.includes(oid) || members.some((member) => member.oid === oid);
    let leading: readonly string[] = [];
    const changed = await changeWorkspace(workspaces, refOf(workspace), (current) => {
      leading = current.leads.filter(isPresent);
      return leading.length > 0 ? current : { ...current, leads: [by.oid] };
    });
    if (leading.length > 0) {
      const names = leading.map((oid) => members.find((member) => member.oid === oid)?.name || oid);
      return refused({ kind: 'has-a-lead', names });
    }
    await recordAudit(workspace, by, { kind: 'workspace-taken-over' });
    return ok(changed ?? workspace);
  };
