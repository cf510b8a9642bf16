import { z } from 'zod';
import { isTidyPath } from '#core/kernel/attribute-path';
import { keyTextSchema } from '#core/kernel/key-text';
import { reachabilitySchema } from '#core/stakeholder/person';
import { attributesSchema, longestName, profileShape } from '#core/stakeholder/stakeholder';
import { noBody, route } from './route';

/** Names and values as they are written down: no part of a path may be empty. */
export const tidyAttributesSchema = attributesSchema.refine(
  (attributes) => Object.entries(attributes).every(([name, value]) => isTidyPath(name) && isTidyPath(value)),
  'names, values and the parts of a path must not be empty, or begin or end with a space',
);

export const registerPath = '/api/workspaces/{workspaceId}/stakeholders';

const onePath = `${registerPath}/{userId}`;

export const stakeholderViewSchema = z.object({
  userId: z.string(),
  name: z.string(),
  attributes: attributesSchema,
  interest: profileShape.interest,
  influence: profileShape.influence,
  /** `stopped` is a person who asked not to be asked, `never-met` one who has not installed the app yet. */
  reachability: z.enum([...reachabilitySchema.options, 'stopped', 'never-met']),
});
export type StakeholderView = z.infer<typeof stakeholderViewSchema>;

/** All that the register says about a person. */
export const stakeholderEntrySchema = z.object({ ...stakeholderViewSchema.shape, ...profileShape });
export type StakeholderEntry = z.infer<typeof stakeholderEntrySchema>;

/** How many people one request may add. */
export const mostPeopleInOneRequest = 1000;

export const listStakeholders = route({
  name: 'listStakeholders',
  summary: 'The register of the workspace',
  method: 'GET',
  path: registerPath,
  statuses: [200],
  body: noBody,
  answer: z.object({ stakeholders: z.array(stakeholderViewSchema) }),
});

export const addStakeholders = route({
  name: 'addStakeholders',
  summary: 'Register people who have installed the app; repeating it changes nothing',
  method: 'POST',
  path: registerPath,
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

export const getStakeholder = route({
  name: 'getStakeholder',
  summary: 'All that the register says about one person',
  method: 'GET',
  path: onePath,
  statuses: [200],
  body: noBody,
  answer: stakeholderEntrySchema,
});

export const changeStakeholder = route({
  name: 'changeStakeholder',
  summary: 'Change what the register says about a person; what is left out stays as it is',
  method: 'PATCH',
  path: onePath,
  statuses: [200],
  body: z.strictObject({ attributes: tidyAttributesSchema, ...profileShape }).partial(),
  answer: stakeholderEntrySchema,
});

export const restoreStakeholder = route({
  name: 'restoreStakeholder',
  summary: 'Write an entry down as it was, to undo its removal or a merge',
  method: 'PUT',
  path: onePath,
  statuses: [200],
  body: z.strictObject({
    name: z.string().trim().min(1).max(longestName),
    attributes: attributesSchema,
    ...profileShape,
  }),
  answer: stakeholderEntrySchema,
});

export const mergeStakeholders = route({
  name: 'mergeStakeholders',
  summary: 'Make one entry of two of the same person: this one is kept, filled up from the other, and the other goes',
  method: 'POST',
  path: `${onePath}/merge`,
  statuses: [200],
  body: z.strictObject({ userId: keyTextSchema }),
  answer: stakeholderEntrySchema,
});

export const removeStakeholder = route({
  name: 'removeStakeholder',
  summary: 'Take a person off the register; answers already given stay as they are',
  method: 'DELETE',
  path: onePath,
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
