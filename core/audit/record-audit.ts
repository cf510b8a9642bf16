import type { Clock } from '#core/kernel/clock';
import type { Ids } from '#core/kernel/ids';
import type { PersonRef } from '#core/kernel/person-ref';
import type { PersonStore } from '#core/stakeholder/person-store';
import type { Roster } from '#core/workspace/roster';
import { refOf, type Workspace } from '#core/workspace/workspace';
import type { AuditDeed } from './audit-entry';
import type { AuditStore } from './audit-store';

type Deps = {
  readonly audit: Pick<AuditStore, 'add'>;
  readonly roster: Pick<Roster, 'members'>;
  readonly people: Pick<PersonStore, 'find'>;
  readonly clock: Clock;
  readonly ids: Ids;
};

/** The name they have in the team or, once the app is gone from it and nobody can be asked, had in their chat. */
const nameOf = async ({ roster, people }: Deps, workspace: Workspace, by: PersonRef): Promise<string> => {
  const members = workspace.installed ? await roster.members(workspace) : 'unavailable';
  const known = members === 'unavailable' ? undefined : members.find(({ oid }) => oid === by.oid);
  return known?.name || ((await people.find(by))?.value.name ?? '');
};

/**
 * Makes the step that writes down what somebody did in a workspace, once it is done. The roster is remembered from the
 * check of their rights; should nobody know their name, the entry has their id alone.
 */
export const makeRecordAudit =
  (deps: Deps) =>
  async (workspace: Workspace, by: PersonRef, deed: AuditDeed): Promise<void> => {
    await deps.audit.add(refOf(workspace), {
      id: deps.ids.next(),
      at: deps.clock.now(),
      by: by.oid,
      byName: await nameOf(deps, workspace, by),
      deed,
    });
  };

export type RecordAudit = ReturnType<typeof makeRecordAudit>;
