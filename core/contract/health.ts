import { healthReportSchema } from '#core/health/health';
import { noBody, route } from './route';

export const getHealth = route({
  name: 'getHealth',
  summary: 'What is wrong with the installation, and what is not; leads only',
  method: 'GET',
  path: '/api/workspaces/{workspaceId}/health',
  statuses: [200],
  body: noBody,
  answer: healthReportSchema,
});
