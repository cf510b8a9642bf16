import type { api } from '#core/contract/api';

export type RouteName = keyof typeof api;

/**
 * What a caller must be. `installer` lets members of a team in that is not set up yet; whether they are its installer
 * is the use case's to say.
 */
export type Requirement = 'signed-in' | 'installer' | 'member' | 'lead';

/** Who may call what: the one place where it is written. A route that is missing here does not compile. */
export const accessTable: Readonly<Record<RouteName, Requirement>> = {
  getMe: 'signed-in',
  setUpWorkspace: 'installer',
  getWorkspace: 'member',
  changeSettings: 'lead',
  appointLead: 'lead',
  listStakeholders: 'member',
  addStakeholders: 'member',
  applyImport: 'member',
  previewImport: 'member',
  getRegisterTemplate: 'member',
  getStakeholder: 'member',
  changeStakeholder: 'member',
  restoreStakeholder: 'member',
  mergeStakeholders: 'member',
  removeStakeholder: 'member',
  listPeople: 'member',
  listTeams: 'member',
  listTeamMembers: 'member',
  listInstruments: 'member',
  copyInstrument: 'lead',
  reviseInstrument: 'lead',
  checkWording: 'member',
  listWaves: 'member',
  planWave: 'member',
  getWave: 'member',
  openWave: 'member',
  closeWave: 'member',
  cancelWave: 'member',
  getRelease: 'member',
  getReleaseCsv: 'member',
  getReleaseXlsx: 'member',
  listComments: 'member',
  tagComment: 'member',
  getDashboard: 'member',
};
