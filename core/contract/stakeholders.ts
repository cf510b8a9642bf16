import { z } from 'zod';
import { stepsOf } from '#core/kernel/attribute-path';
import { keyTextSchema } from '#core/kernel/key-text';
import { reachabilitySchema } from '#core/stakeholder/person';
import { attributesSchema } from '#core/stakeholder/stakeholder';
import { noBody, route } from './route';

const isTidy = (value: string): boolean => value === value.trim() && stepsOf(value).every((step) => step.trim() !== '');

/** Names and values as they are written down: no part of a path may be empty. */
const tidyAttributesSchema = attributesSchema.refine(
  (attributes) => Object.entries(attributes).every(([name, value]) => isTidy(name) && isTidy(value)),
  'names, values and the parts of a path must not be empty, or begin or end with a space',
);

const path = '/api/workspaces/{workspaceId}/stakeholders';

export const stakeholderViewSchema = z.object({
  userId: z.string(),
  name: z.string(),
  attributes: attributesSchema,
  /** `stopped` is a person who asked not to be asked. */
  reachability: z.enum([...reachabilitySchema.options, 'stopped']),
});
export type StakeholderView = z.infer<typeof stakeholderViewSchema>;

/** How many people one request may add. */
export const mostPeopleInOneRequest = 1000;

export const listStakeholders = route({
  name: 'listStakeholders',
  summary: 'The register of the workspace',
  method: 'GET',
  path,
  statuses: [200],
  body: noBody,
  answer: z.object({ stakeholders: z.array(stakeholderViewSchema) }),
});

export const addStakeholders = route({
  name: 'addStakeholders',
  summary: 'Register people who have installed the app; repeating it changes nothing',
  method: 'POST',
  path,
  statuses: [200],
  body: z.union([
    z.strictObject({ userIds: z.array(keyTextSchema).min(1).max(mostPeopleInOneRequest) }),
    z.strictObject({
      people: z
        .array(z.strictObject({ userId: keyTextSchema, attributes: tidyAttributesSchema }))
        .min(1)
        .max(mostPeopleInOneRequest),
    }),
  ]),
  answer: z.object({
    /** How many of the given people are in the register now. */
    added: z.int(),
    /** Ids the app has never met: these people must install it first. */
    unknown: z.array(z.string()),
    /** Members of the PMO itself, who are never asked about their own work. */
    pmoMembers: z.array(z.string()),
  }),
});

export const removeStakeholder = route({
  name: 'removeStakeholder',
  summary: 'Take a person off the register; answers already given stay as they are',
  method: 'DELETE',
  path: `${path}/{userId}`,
  statuses: [204],
  body: noBody,
  answer: z.undefined(),
});

export const listPeople = route({
  name: 'listPeople',
  summary: 'People the app can reach who are not registered yet, to choose stakeholders from',
  method: 'GET',
  path: '/api/workspaces/{workspaceId}/people',
  statuses: [200],
  body: noBody,
  answer: z.object({ people: z.array(z.object({ userId: z.string(), name: z.string() })) }),
});
