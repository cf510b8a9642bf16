import { z } from 'zod';
import { retentionRunSchema } from '#core/retention/run';
import { fileSchema, noBody, route } from './route';

const path = '/api/workspaces/{workspaceId}/retention';

export const listRuns = route({
  name: 'listRuns',
  summary: 'What was removed on which day because its time had come, in numbers, newest first; leads only',
  method: 'GET',
  path,
  statuses: [200],
  body: noBody,
  answer: z.object({ runs: z.array(retentionRunSchema) }),
});

export const getRunsCsv = route({
  name: 'getRunsCsv',
  summary: 'The same as one table; leads only',
  method: 'GET',
  path: `${path}.csv`,
  statuses: [200],
  body: noBody,
  answer: fileSchema,
  mediaType: 'text/csv',
});

export const getRunsXlsx = route({
  name: 'getRunsXlsx',
  summary: 'The same as an Excel workbook; leads only',
  method: 'GET',
  path: `${path}.xlsx`,
  statuses: [200],
  body: noBody,
  answer: fileSchema,
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
});
