import { z } from 'zod';
import { retentionRunSchema } from '#core/retention/run';
import { fileRoute, noBody, route } from './route';

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

export const getRunsCsv = fileRoute({
  name: 'getRunsCsv',
  summary: 'The same as one table; leads only',
  path,
  format: 'csv',
});

export const getRunsXlsx = fileRoute({
  name: 'getRunsXlsx',
  summary: 'The same as an Excel workbook; leads only',
  path,
  format: 'xlsx',
});
