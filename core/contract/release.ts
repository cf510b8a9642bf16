import { releaseSchema } from '#core/release/release';
import { noBody, route } from './route';

export const getRelease = route({
  name: 'getRelease',
  summary: 'The frozen figures of a closed wave; 404 until it is closed',
  method: 'GET',
  path: '/api/workspaces/{workspaceId}/waves/{waveId}/release',
  statuses: [200],
  body: noBody,
  answer: releaseSchema,
});
