import { z } from 'zod';
import { commentThemeSchema, releasedCommentsSchema } from '#core/comment/comment';
import { noBody, route } from './route';

const path = '/api/workspaces/{workspaceId}/waves/{waveId}/comments';

export const listComments = route({
  name: 'listComments',
  summary: 'The comments of a closed wave in no particular order, or why there are none to show',
  method: 'GET',
  path,
  statuses: [200],
  body: noBody,
  answer: releasedCommentsSchema,
});

export const tagComment = route({
  name: 'tagComment',
  summary: 'Give a comment its themes; replaces those it had',
  method: 'PUT',
  path: `${path}/{commentId}/themes`,
  statuses: [200],
  body: z.strictObject({ themes: z.array(commentThemeSchema).max(5) }),
  answer: releasedCommentsSchema,
});
