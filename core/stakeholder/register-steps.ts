import type { Roster } from '#core/workspace/roster';
import type { WorkspaceStore } from '#core/workspace/workspace-store';
import {
  makeChangeStakeholder,
  makeFindStakeholder,
  makeMergeStakeholders,
  makeRestoreStakeholder,
} from './change-stakeholder';
import { makeApplyImport, makePreviewImport } from './import-people';
import { makeListTeamMembers, makeListTeams } from './list-teams';
import type { PersonStore } from './person-store';
import { makeAddStakeholders, makeListCandidates, makeListStakeholders } from './register';
import type { StakeholderStore } from './stakeholder-store';

type Deps = {
  readonly stakeholders: StakeholderStore;
  readonly people: PersonStore;
  readonly workspaces: WorkspaceStore;
  readonly roster: Roster;
};

/** Makes every step of the register. */
export const makeRegisterSteps = (deps: Deps) => ({
  listStakeholders: makeListStakeholders(deps),
  addStakeholders: makeAddStakeholders(deps),
  listCandidates: makeListCandidates(deps),
  findStakeholder: makeFindStakeholder(deps),
  changeStakeholder: makeChangeStakeholder(deps),
  restoreStakeholder: makeRestoreStakeholder(deps),
  mergeStakeholders: makeMergeStakeholders(deps),
  previewImport: makePreviewImport(deps),
  applyImport: makeApplyImport(deps),
  listTeams: makeListTeams(deps),
  listTeamMembers: makeListTeamMembers(deps),
});

export type RegisterSteps = ReturnType<typeof makeRegisterSteps>;
