import type { api } from '#core/contract/api';

export type RouteName = keyof typeof api;

/**
 * What a caller must be. `installer` lets members of a team in that is not set up yet; whether they are its installer
 * is the use case's to say.
 */
export type Requirement = 'signed-in' | 'installer' | 'member' | 'lead';

/** Routes about the caller alone, in no workspace. */
export type PersonalRoute =
  | 'getMe'
  | 'getMyPreferences'
  | 'changeMyPreferences'
  | 'getMyData'
  | 'exportMyDataJson'
  | 'exportMyDataXlsx'
  | 'eraseMe'
  | 'listDeletions'
  | 'changeDeletion';

type AccessTable = Readonly<
  Record<PersonalRoute, 'signed-in'> & Record<Exclude<RouteName, PersonalRoute>, Exclude<Requirement, 'signed-in'>>
>;

/** Who may call what: the one place where it is written. A route that is missing here does not compile. */
export const accessTable: AccessTable = {
  getMe: 'signed-in',
  getMyPreferences: 'signed-in',
  changeMyPreferences: 'signed-in',
  getMyData: 'signed-in',
  exportMyDataJson: 'signed-in',
  exportMyDataXlsx: 'signed-in',
  eraseMe: 'signed-in',
  listDeletions: 'signed-in',
  changeDeletion: 'signed-in',
  setUpWorkspace: 'installer',
  getWorkspace: 'member',
  changeSettings: 'lead',
  getTeam: 'member',
  appointLead: 'lead',
  removeLead: 'lead',
  takeOver: 'member',
  listAudit: 'lead',
  getAuditCsv: 'lead',
  getAuditXlsx: 'lead',
  listRuns: 'lead',
  getRunsCsv: 'lead',
  getRunsXlsx: 'lead',
  getHealth: 'lead',
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
  getDirectory: 'member',
  findGroups: 'member',
  previewGroup: 'member',
  importGroup: 'member',
  installForGroup: 'lead',
  listTeams: 'member',
  listTeamMembers: 'member',
  listInstruments: 'member',
  copyInstrument: 'lead',
  reviseInstrument: 'lead',
  checkWording: 'member',
  listWaves: 'member',
  planWave: 'member',
  previewPlan: 'member',
  previewWave: 'member',
  changeWavePlan: 'member',
  removeWavePlan: 'member',
  getWave: 'member',
  openWave: 'member',
  closeWave: 'member',
  cancelWave: 'member',
  getDelivery: 'member',
  pauseWave: 'member',
  resumeWave: 'member',
  retryWave: 'member',
  getDeliveryListCsv: 'member',
  getDeliveryListXlsx: 'member',
  getRelease: 'member',
  getReleaseCsv: 'member',
  getReleaseXlsx: 'member',
  listComments: 'member',
  tagComment: 'member',
  getDashboard: 'member',
  checkMessage: 'member',
  listCommunications: 'member',
  addCommunication: 'member',
  getCommunication: 'member',
  changeCommunication: 'member',
  removeCommunication: 'member',
  sendCommunication: 'member',
  askReaders: 'member',
  getReaders: 'member',
  getCommunicationReport: 'member',
  getCommunicationsCsv: 'member',
  getCommunicationsXlsx: 'member',
  markCommunicationSent: 'member',
  recordOutcome: 'member',
  getTraining: 'member',
  saveTrainingStep: 'member',
  getTrainingCompletions: 'lead',
  listCommunicationAudits: 'member',
  beginCommunicationAudit: 'member',
  getCommunicationAudit: 'member',
  removeCommunicationAudit: 'lead',
  takeAuditSeat: 'member',
  leaveAuditSeat: 'member',
  rateAuditedMessage: 'member',
  finishAuditRating: 'member',
  addAuditFinding: 'member',
  changeAuditFinding: 'member',
  removeAuditFinding: 'member',
  getCommunicationAuditCsv: 'member',
  getCommunicationAuditXlsx: 'member',
  listChannels: 'member',
  addChannel: 'member',
  changeChannel: 'member',
  removeChannel: 'member',
};
