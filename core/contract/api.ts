import { getDashboard } from './dashboard';
import { listInstruments } from './instruments';
import { getMe } from './me';
import { getRelease } from './release';
import { addStakeholders, listPeople, listStakeholders, removeStakeholder } from './stakeholders';
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
  removeStakeholder,
  listPeople,
  listInstruments,
  listWaves,
  planWave,
  getWave,
  openWave,
  closeWave,
  cancelWave,
  getRelease,
  getDashboard,
} as const;
