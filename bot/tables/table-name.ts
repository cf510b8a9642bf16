/** The tables of this version, in the order of the path of an answer. */
export const tableNames = [
  'workspaces',
  'people',
  'stakeholders',
  'installations',
  'instruments',
  'waves',
  'invitations',
  'responses',
  'releases',
  'comments',
  'leases',
  'reminders',
  'audit',
  'erasures',
  'runs',
  'communications',
  'progress',
  'communicationAudits',
  'channels',
] as const;
export type TableName = (typeof tableNames)[number];

/** Row keys of answers and reminders are pseudonyms: no error, log or trace may carry one (design 4.2). */
export const holdsPseudonyms = (table: TableName): boolean => table === 'responses' || table === 'reminders';
