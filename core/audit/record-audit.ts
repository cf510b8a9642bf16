import type { Clock } from '#core/kernel/clock';
import type { Ids } from '#core/kernel/ids';
import type { PersonRef } from '#core/kernel/person-ref';
import type { Roster } from '#core/workspace/roster';
import { refOf, type Workspace } from '#core/workspace/workspace';
import type { AuditDeed } from './audit-entry';
import type { AuditStore } from './audit-store';

type Deps = {
  readonly audit: Pick<AuditStore, 'add'>;
  readonly roster: Pick<Roster, 'members'>;
  readonly clock: Clock;
  readonly ids: Ids;
};

/**
 * Makes the step that writes down what somebody did in a workspace, once it is done. The roster is remembered from the
 * check of their rights; should it be gone in between, the entry has their id alone.
 */
export const makeRecordAudit =
  (deps: Deps) =>
  async (workspace: Workspace, by: PersonRef, deed: AuditDeed): Promise<void> => {
    const members = await deps.roster.members(workspace);
    const known = members === 'unavailable' ? undefined : members.find(({ oid }) => oid === by.oid);
    await deps.audit.add(refOf(workspace), {
      id: deps.ids.next(),
      at: deps.clock.now(),
      by: by.oid,
      byName: known?.name ?? '',
      deed,
    });
  };

export type RecordAudit = ReturnType<typeof makeRecordAudit>;
