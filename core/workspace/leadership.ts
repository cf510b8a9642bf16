import type { RecordAudit } from '#core/audit/record-audit';
import type { PersonStore } from '#core/stakeholder/person-store';
import { makeDescribeTeam } from './describe-team';
import { makeAppointLead, makeRemoveLead } from './lead-workspace';
import type { Roster } from './roster';
import { makeTakeOver } from './take-over';
import type { WorkspaceStore } from './workspace-store';

type Deps = {
  readonly workspaces: WorkspaceStore;
  readonly people: Pick<PersonStore, 'findMany'>;
  readonly roster: Roster;
  readonly recordAudit: RecordAudit;
};

/** Makes every step of who leads a workspace. */
export const makeLeadership = (deps: Deps) => ({
  describeTeam: makeDescribeTeam(deps),
  appointLead: makeAppointLead(deps),
  removeLead: makeRemoveLead(deps),
  takeOver: makeTakeOver(deps),
});

export type Leadership = ReturnType<typeof makeLeadership>;
