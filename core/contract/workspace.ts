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

const leadsAnswer = z.object({ leads: z.array(z.string()) });

export const getTeam = route({
  name: 'getTeam',
  summary: 'Who is in the team and who of them leads, with names',
  method: 'GET',
  path: `${workspacePath}/team`,
  statuses: [200],
  body: noBody,
  answer: z.object({
    members: z.array(z.object({ userId: z.string(), name: z.string() })),
    /** A lead who has left the team has no rights any more; the name is null where nobody knows it. */
    leads: z.array(z.object({ userId: z.string(), name: z.string().nullable(), isInTeam: z.boolean() })),
    /** Every lead has left the team: any member may take over. */
    mayTakeOver: z.boolean(),
  }),
});

export const removeLead = route({
  name: 'removeLead',
  summary: 'Step down as a lead, or take a lead off the list who has left the team; never the last one',
  method: 'DELETE',
  path: `${workspacePath}/leads/{userId}`,
  statuses: [200],
  body: noBody,
  answer: leadsAnswer,
});

export const takeOver = route({
  name: 'takeOver',
  summary: 'Become the lead of a workspace whose leads have all left the team',
  method: 'POST',
  path: `${workspacePath}/take-over`,
  statuses: [200],
  body: noBody,
  answer: leadsAnswer,
});

export const appointLead = route({
  name: 'appointLead',
  summary: 'Make a member of the team a lead; leads only',
  method: 'PUT',
  path: `${workspacePath}/leads/{userId}`,
  statuses: [200],
  body: noBody,
  answer: leadsAnswer,
});
