import { fileRoute } from './route';

const path = '/api/workspaces/{workspaceId}/waves/{waveId}/release';

export const getReleaseCsv = fileRoute({
  name: 'getReleaseCsv',
  summary: 'Every figure of a release as one table, rounded to two decimals; 404 until the wave is closed',
  path,
  format: 'csv',
});

export const getReleaseXlsx = fileRoute({
  name: 'getReleaseXlsx',
  summary: 'A release as an Excel workbook, figures first, rounded to two decimals; 404 until the wave is closed',
  path,
  format: 'xlsx',
});
