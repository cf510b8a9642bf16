import { makeChangeSettings } from './change-settings';
import { makeRecordTeam, makeRemoveTeam } from './record-team';
import { makeSetUpWorkspace } from './set-up-workspace';

type Deps = Parameters<typeof makeSetUpWorkspace>[0] &
  Parameters<typeof makeRecordTeam>[0] &
  Parameters<typeof makeRemoveTeam>[0] &
  Parameters<typeof makeChangeSettings>[0];

/** Makes every step of a team becoming a workspace, being changed, and losing the app. */
export const makeWorkspaceSteps = (deps: Deps) => ({
  setUpWorkspace: makeSetUpWorkspace(deps),
  recordTeam: makeRecordTeam(deps),
  removeTeam: makeRemoveTeam(deps),
  changeSettings: makeChangeSettings(deps),
});
