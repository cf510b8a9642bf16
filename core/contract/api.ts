import { listComments, tagComment } from './comments';
import { getDashboard } from './dashboard';
import { getReleaseCsv, getReleaseXlsx } from './export';
import { checkWording, copyInstrument, listInstruments, reviseInstrument } from './instruments';
import { getMe } from './me';
import { applyImport, getRegisterTemplate, listTeamMembers, listTeams, previewImport } from './register-import';
import { getRelease } from './release';
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
import { cancelWave, closeWave, getWave, listWaves, openWave, planWave } from './waves';
import { appointLead, changeSettings, getWorkspace, setUpWorkspace } from './workspace';

/** Every operation of the API, in the order of the OpenAPI document. */
export const api = {
  getMe,
  setUpWorkspace,
  getWorkspace,
  changeSettings,
  appointLead,
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
  listTeams,
  listTeamMembers,
  listInstruments,
  copyInstrument,
  // Before the path with an id in its place, which would match it too.
  checkWording,
  reviseInstrument,
  listWaves,
  planWave,
  getWave,
  openWave,
  closeWave,
  cancelWave,
  getRelease,
  getReleaseCsv,
  getReleaseXlsx,
  listComments,
  tagComment,
  getDashboard,
} as const;
