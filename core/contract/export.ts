import { fileSchema, noBody, route } from './route';

const path = '/api/workspaces/{workspaceId}/waves/{waveId}/release';

export const getReleaseCsv = route({
  name: 'getReleaseCsv',
  summary: 'Every figure of a release as one table, rounded to two decimals; 404 until the wave is closed',
  method: 'GET',
  path: `${path}.csv`,
  statuses: [200],
  body: noBody,
  answer: fileSchema,
  mediaType: 'text/csv',
});

export const getReleaseXlsx = route({
  name: 'getReleaseXlsx',
  summary: 'A release as an Excel workbook, figures first, rounded to two decimals; 404 until the wave is closed',
  method: 'GET',
  path: `${path}.xlsx`,
  statuses: [200],
  body: noBody,
  answer: fileSchema,
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
});
