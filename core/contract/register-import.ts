import { z } from 'zod';
import { keyTextSchema } from '#core/kernel/key-text';
import { longestName, profileShape } from '#core/stakeholder/stakeholder';
import { fileRoute, noBody, route } from './route';
import { mostPeopleInOneRequest, registerPath, tidyAttributesSchema } from './stakeholders';

const workspacePath = '/api/workspaces/{workspaceId}';

const registrationSchema = z.strictObject({
  userId: keyTextSchema,
  name: z.string().trim().min(1).max(longestName).optional(),
  interest: profileShape.interest.optional(),
  influence: profileShape.influence.optional(),
  attributes: tidyAttributesSchema.optional(),
});
export type RegistrationInput = z.input<typeof registrationSchema>;

const body = z.strictObject({ people: z.array(registrationSchema).min(1).max(mostPeopleInOneRequest) });

const outcomeSchema = z.object({
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  /** Of those added: people who have not installed the app, and cannot be asked before they have. */
  neverMet: z.int(),
  /** Members of the PMO itself, who are left out. */
  pmoMembers: z.array(z.string()),
  /** People whose name neither Teams nor the request tells, who are left out. */
  unnamed: z.array(z.string()),
  /** People who would belong to more groups than one may, who are left out. */
  crowded: z.array(z.string()),
});
export type ImportOutcome = z.output<typeof outcomeSchema>;

export const previewImport = route({
  name: 'previewImport',
  summary: 'What an import would do; it writes nothing. A long list is sent in parts, best in order of user id',
  method: 'POST',
  path: `${registerPath}/import/preview`,
  statuses: [200],
  body,
  answer: outcomeSchema,
});

export const applyImport = route({
  name: 'applyImport',
  summary: 'Put people on the register, or change what is said of them; repeating it changes nothing',
  method: 'POST',
  path: `${registerPath}/import`,
  statuses: [200],
  body,
  answer: outcomeSchema,
});

export const getRegisterTemplate = fileRoute({
  name: 'getRegisterTemplate',
  summary: 'An empty register as an Excel workbook, in the reader’s language, to be filled in and uploaded in the tab',
  path: `${registerPath}/import/template`,
  format: 'xlsx',
});

export const listTeams = route({
  name: 'listTeams',
  summary: 'Teams of the caller that have the app, to take stakeholders from; never the PMO’s own',
  method: 'GET',
  path: `${workspacePath}/teams`,
  statuses: [200],
  body: noBody,
  answer: z.object({ teams: z.array(z.object({ id: z.string(), name: z.string() })) }),
});

export const listTeamMembers = route({
  name: 'listTeamMembers',
  summary: 'The members of one of these teams',
  method: 'GET',
  path: `${workspacePath}/teams/{teamId}/people`,
  statuses: [200],
  body: noBody,
  answer: z.object({ people: z.array(z.object({ userId: z.string(), name: z.string() })) }),
});
