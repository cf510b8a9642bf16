/** The tables of this version, in the order of the path of an answer. */
export const tableNames = [
  'workspaces',
  'people',
  'stakeholders',
  'instruments',
  'waves',
  'invitations',
  'responses',
  'releases',
  'comments',
  'audit',
] as const;
export type TableName = (typeof tableNames)[number];

/** Row keys of answers are pseudonyms: no error, log or trace may carry one (design 4.2). */
export const holdsAnswers = (table: TableName): boolean => table === 'responses';
