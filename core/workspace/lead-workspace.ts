import type { AuditDeed } from '#core/audit/audit-entry';
import type { RecordAudit } from '#core/audit/record-audit';
import type { PersonRef } from '#core/kernel/person-ref';
import { ok, type Result, refused } from '#core/kernel/result';
import type { PersonStore } from '#core/stakeholder/person-store';
import { changeWorkspace } from './change-workspace';
import type { Roster } from './roster';
import { refOf, type Workspace } from './workspace';
import type { WorkspaceStore } from './workspace-store';

type Deps = {
  readonly workspaces: WorkspaceStore;
  readonly roster: Roster;
  readonly recordAudit: RecordAudit;
};

type LeadRefusal<Kind extends string> = { readonly kind: Kind | 'roster-unavailable' };

const nameOf = async (roster: Roster, workspace: Workspace, oid: string): Promise<string> => {
  const members = await roster.members(workspace);
  return (members === 'unavailable' ? undefined : members.find((member) => member.oid === oid)?.name) ?? '';
};

/** Makes the step by which a lead appoints a member of the team as another lead; repeating it changes nothing. */
export const makeAppointLead =
  ({ workspaces, roster, recordAudit }: Deps) =>
  async (workspace: Workspace, by: PersonRef, oid: string): Promise<Result<Workspace, LeadRefusal<'not-in-team'>>> => {
    const isMember = await roster.includes(workspace, oid);
    if (isMember === 'unavailable') return refused({ kind: 'roster-unavailable' });
    if (!isMember) return refused({ kind: 'not-in-team' });
    let isNew = false;
    const changed = await changeWorkspace(workspaces, refOf(workspace), (current) => {
      isNew = !current.leads.includes(oid);
      return isNew ? { ...current, leads: [...current.leads, oid] } : current;
    });
    if (isNew) {
      await recordAudit(workspace, by, { kind: 'lead-appointed', name: await nameOf(roster, workspace, oid) });
    }
    return ok(changed ?? workspace);
  };

/** Those of some leads who are still in the team; a lead who has left it has no rights, and leads nobody. */
export const presentLeads = async (
  roster: Roster,
  workspace: Workspace,
  leads: readonly string[],
): Promise<string[] | 'unavailable'> => {
  const present: string[] = [];
  for (const oid of leads) {
    const isMember = await roster.includes(workspace, oid);
    if (isMember === 'unavailable') return 'unavailable';
    if (isMember) present.push(oid);
  }
  return present;
};

/**
 * Makes the step by which a lead steps down, or takes one off the list who has left the team. Somebody must remain who
 * leads: of two who step down at once, one stays.
 */
export const makeRemoveLead =
  ({ workspaces, roster, recordAudit, people }: Deps & { readonly people: Pick<PersonStore, 'findMany'> }) =>
  async (
    workspace: Workspace,
    by: PersonRef,
    oid: string,
  ): Promise<Result<Workspace, LeadRefusal<'not-a-lead-now' | 'last-lead' | 'still-leads'>>> => {
    const present = await presentLeads(roster, workspace, workspace.leads);
    if (present === 'unavailable') return refused({ kind: 'roster-unavailable' });
    if (!workspace.leads.includes(oid)) return refused({ kind: 'not-a-lead-now' });
    const isSelf = oid === by.oid;
    if (!isSelf && present.includes(oid)) return refused({ kind: 'still-leads' });
    let isRemoved = false;
    const changed = await changeWorkspace(workspaces, refOf(workspace), (current) => {
      const others = current.leads.filter((lead) => lead !== oid);
      isRemoved = others.length < current.leads.length && others.some((lead) => present.includes(lead));
      return isRemoved ? { ...current, leads: others } : current;
    });
    if (!isRemoved) return refused({ kind: 'last-lead' });
    const goneName = async (): Promise<string> => (await people.findMany(workspace.tenantId, [oid]))[0]?.name || oid;
    const deed: AuditDeed = isSelf ? { kind: 'lead-stepped-down' } : { kind: 'lead-removed', name: await goneName() };
    await recordAudit(workspace, by, deed);
    return ok(changed ?? workspace);
  };
