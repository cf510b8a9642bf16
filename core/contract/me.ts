import { z } from 'zod';
import { choicesChangeSchema, choicesSchema } from '#core/stakeholder/choices';
import { noBody, route } from './route';

/** What a person may do in a workspace: a lead everything, a member all but appoint, a manager read published reports. */
export const roleSchema = z.enum(['lead', 'member', 'manager']);

export const getMe = route({
  name: 'getMe',
  summary: 'Who is asking, and the workspaces they belong to',
  method: 'GET',
  path: '/api/me',
  statuses: [200],
  body: noBody,
  answer: z.object({
    userId: z.string(),
    tenantId: z.string(),
    workspaces: z.array(z.object({ id: z.string(), name: z.string(), role: roleSchema, simulated: z.boolean() })),
    /** Teams the caller installed the app in and has not set up yet. */
    waitingForSetUp: z.array(z.object({ id: z.string(), name: z.string() })),
  }),
});

const preferencesPath = '/api/me/preferences';

/** What a person finds on their own page. Nothing in it tells whether they have answered. */
export const myPreferencesSchema = z.object({
  name: z.string(),
  choices: choicesSchema,
  /** The PMOs that have the person in their register. */
  askedBy: z.array(z.object({ name: z.string(), simulated: z.boolean() })),
  /** Pulses the person was invited to that still take answers; `pmo` is null after it took them off its register. */
  openPulses: z.array(z.object({ pmo: z.string().nullable(), title: z.string(), closesAt: z.string().nullable() })),
  /** Where the chat with the bot is; null when there is none to open. */
  chatUrl: z.string().nullable(),
});

export const getMyPreferences = route({
  name: 'getMyPreferences',
  summary: 'What the caller chose about being asked, who asks them, and what is open for them',
  method: 'GET',
  path: preferencesPath,
  statuses: [200],
  body: noBody,
  answer: myPreferencesSchema,
});

export const changeMyPreferences = route({
  name: 'changeMyPreferences',
  summary: 'Change what the caller chose about being asked; what is left out stays as it is',
  method: 'PATCH',
  path: preferencesPath,
  statuses: [200],
  body: choicesChangeSchema,
  answer: z.object({ choices: choicesSchema }),
});
