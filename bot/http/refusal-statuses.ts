import type { RouteName } from './access-table';
import type { ProblemStatus } from './problem';

/** The statuses with which a route's own rules refuse, beyond those of every route; tests hold answers against it. */
export const refusalStatuses: Readonly<Partial<Record<RouteName, readonly ProblemStatus[]>>> = {
  appointLead: [422],
  applyImport: [422],
  previewImport: [422],
  restoreStakeholder: [422],
  mergeStakeholders: [422],
  copyInstrument: [422],
  reviseInstrument: [409, 422],
  planWave: [422],
  openWave: [409, 422],
  closeWave: [409],
  cancelWave: [409],
};
