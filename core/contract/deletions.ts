import { z } from 'zod';
import { noBody, route } from './route';

const path = '/api/me/deletions';

const deletionViewSchema = z.object({
  workspaceId: z.string(),
  name: z.string(),
  dueAt: z.iso.datetime(),
  isStopped: z.boolean(),
});
export type DeletionView = z.infer<typeof deletionViewSchema>;

export const listDeletions = route({
  name: 'listDeletions',
  summary: 'The PMOs the caller leads whose team the app was removed from, and when everything of them is deleted',
  method: 'GET',
  path,
  statuses: [200],
  body: noBody,
  answer: z.object({ deletions: z.array(deletionViewSchema) }),
});

export const changeDeletion = route({
  name: 'changeDeletion',
  summary: 'Stop the deletion of a PMO the caller leads, or let it go on with the whole time before it again',
  method: 'PATCH',
  path: `${path}/{workspaceId}`,
  statuses: [200],
  body: z.strictObject({ isStopped: z.boolean() }),
  answer: deletionViewSchema,
});
