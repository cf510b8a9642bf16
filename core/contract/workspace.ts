import { z } from 'zod';
import { settingsChangeSchema, workspaceSettingsSchema } from '#core/workspace/workspace';
import { roleSchema } from './me';
import { noBody, route } from './route';

const workspacePath = '/api/workspaces/{workspaceId}';

export const workspaceViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: roleSchema,
  leads: z.array(z.string()),
  settings: workspaceSettingsSchema,
  simulated: z.boolean(),
});

export const setUpWorkspace = route({
  name: 'setUpWorkspace',
  summary: 'Set a team up as a PMO; only its installer may, and becomes the first lead',
  method: 'PUT',
  path: workspacePath,
  statuses: [201, 200],
  body: z.strictObject({ kind: z.literal('pmo') }),
  answer: workspaceViewSchema,
});

export const getWorkspace = route({
  name: 'getWorkspace',
  summary: 'A workspace, its leads and its settings',
  method: 'GET',
  path: workspacePath,
  statuses: [200],
  body: noBody,
  answer: workspaceViewSchema,
});

export const changeSettings = route({
  name: 'changeSettings',
  summary: 'Change settings; leads only',
  method: 'PATCH',
  path: `${workspacePath}/settings`,
  statuses: [200],
  body: settingsChangeSchema,
  answer: z.object({ settings: workspaceSettingsSchema }),
});

export const appointLead = route({
  name: 'appointLead',
  summary: 'Make a member of the team a lead; leads only',
  method: 'PUT',
  path: `${workspacePath}/leads/{userId}`,
  statuses: [200],
  body: noBody,
  answer: z.object({ leads: z.array(z.string()) }),
});
