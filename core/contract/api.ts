import { getAuditCsv, getAuditXlsx, listAudit } from './audit';
import { listComments, tagComment } from './comments';
import {
  addCommunication,
  askReaders,
  changeCommunication,
  checkMessage,
  getCommunication,
  getReaders,
  listCommunications,
  markCommunicationSent,
  recordOutcome,
  removeCommunication,
  sendCommunication,
} from './communications';
import { getDashboard } from './dashboard';
import { changeDeletion, listDeletions } from './deletions';
import { getDelivery, getDeliveryListCsv, getDeliveryListXlsx, pauseWave, resumeWave, retryWave } from './delivery';
import { findGroups, getDirectory, importGroup, installForGroup, previewGroup } from './directory';
import { getReleaseCsv, getReleaseXlsx } from './export';
import { getHealth } from './health';
import { checkWording, copyInstrument, listInstruments, reviseInstrument } from './instruments';
import { changeMyPreferences, getMe, getMyPreferences } from './me';
import { eraseMe, exportMyDataJson, exportMyDataXlsx, getMyData } from './my-data';
import { applyImport, getRegisterTemplate, listTeamMembers, listTeams, previewImport } from './register-import';
import { getRelease } from './release';
import { getRunsCsv, getRunsXlsx, listRuns } from './retention';
import {
  addStakeholders,
  changeStakeholder,
  getStakeholder,
  listPeople,
  listStakeholders,
  mergeStakeholders,
  removeStakeholder,
  restoreStakeholder,
} from './stakeholders';
import { getTraining, getTrainingCompletions, saveTrainingStep } from './training';
import {
  cancelWave,
  changeWavePlan,
  closeWave,
  getWave,
  listWaves,
  openWave,
  planWave,
  previewPlan,
  previewWave,
  removeWavePlan,
} from './waves';
import { appointLead, changeSettings, getTeam, getWorkspace, removeLead, setUpWorkspace, takeOver } from './workspace';

/** Every operation of the API, in the order of the OpenAPI document. */
export const api = {
  getMe,
  getMyPreferences,
  changeMyPreferences,
  getMyData,
  exportMyDataJson,
  exportMyDataXlsx,
  eraseMe,
  listDeletions,
  changeDeletion,
  setUpWorkspace,
  getWorkspace,
  changeSettings,
  getTeam,
  appointLead,
  removeLead,
  takeOver,
  listAudit,
  getAuditCsv,
  getAuditXlsx,
  listRuns,
  getRunsCsv,
  getRunsXlsx,
  getHealth,
  listStakeholders,
  addStakeholders,
  // Before the path with an id in its place, which would match it too.
  applyImport,
  previewImport,
  getRegisterTemplate,
  getStakeholder,
  changeStakeholder,
  restoreStakeholder,
  mergeStakeholders,
  removeStakeholder,
  listPeople,
  getDirectory,
  findGroups,
  previewGroup,
  importGroup,
  installForGroup,
  listTeams,
  listTeamMembers,
  listInstruments,
  copyInstrument,
  // Before the path with an id in its place, which would match it too.
  checkWording,
  reviseInstrument,
  listWaves,
  planWave,
  // Before the path with an id in its place, which would match it too.
  previewPlan,
  getWave,
  previewWave,
  changeWavePlan,
  removeWavePlan,
  openWave,
  closeWave,
  cancelWave,
  getDelivery,
  pauseWave,
  resumeWave,
  retryWave,
  getDeliveryListCsv,
  getDeliveryListXlsx,
  getRelease,
  getReleaseCsv,
  getReleaseXlsx,
  listComments,
  tagComment,
  getDashboard,
  checkMessage,
  listCommunications,
  addCommunication,
  getCommunication,
  changeCommunication,
  removeCommunication,
  sendCommunication,
  askReaders,
  getReaders,
  markCommunicationSent,
  recordOutcome,
  getTraining,
  saveTrainingStep,
  getTrainingCompletions,
} as const;
