import type { RouteName } from './access-table';
import type { ProblemStatus } from './problem';

/** The statuses with which a route's own rules refuse, beyond those of every route; tests hold answers against it. */
export const refusalStatuses: Readonly<Partial<Record<RouteName, readonly ProblemStatus[]>>> = {
  getMyPreferences: [404],
  changeMyPreferences: [404],
  changeDeletion: [404],
  appointLead: [422],
  findGroups: [409],
  previewGroup: [409],
  importGroup: [409, 422],
  installForGroup: [409],
  removeLead: [404, 409, 422],
  takeOver: [409],
  applyImport: [422],
  previewImport: [422],
  restoreStakeholder: [422],
  mergeStakeholders: [422],
  copyInstrument: [422],
  reviseInstrument: [409, 422],
  planWave: [422],
  previewPlan: [422],
  previewWave: [409],
  changeWavePlan: [409, 422],
  removeWavePlan: [409],
  openWave: [409, 422],
  closeWave: [409],
  cancelWave: [409],
  pauseWave: [409],
  resumeWave: [409],
  retryWave: [409],
};
