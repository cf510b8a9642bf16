import { z } from 'zod';
import { directoryGroupSchema, type ProfileField, profileFieldSchema } from '#core/directory/directory';
import { installationReasonSchema, installationStateSchema } from '#core/directory/installation';
import { noBody, route } from './route';

const path = '/api/workspaces/{workspaceId}/directory';
const groupPath = `${path}/groups/{groupId}`;

const countSchema = z.int().min(0);

export const getDirectory = route({
  name: 'getDirectory',
  summary: 'Whether groups of Microsoft Entra can be imported here, and the app installed for people',
  method: 'GET',
  path,
  statuses: [200],
  body: noBody,
  answer: z.object({
    /** `no-secret`: the app signs in without a secret, and so cannot ask on anybody's behalf. */
    groups: z.enum(['ready', 'local', 'no-secret']),
    /** Where Microsoft Entra asks for the consent that reading groups takes; null when they are not ready. */
    consentUrl: z.url().nullable(),
    canInstall: z.boolean(),
    /** For how many people this PMO asked to install the app, and what became of it. */
    installations: z.object({
      states: z.record(installationStateSchema, countSchema),
      reasons: z.partialRecord(installationReasonSchema, countSchema),
    }),
  }),
});

export const findGroups = route({
  name: 'findGroups',
  summary: 'Groups whose name holds the words, or, without words, groups the caller is in',
  method: 'POST',
  path: `${path}/groups/search`,
  statuses: [200],
  body: z.strictObject({ words: z.string().trim().min(1).max(100).optional() }),
  answer: z.object({ groups: z.array(directoryGroupSchema), hasMore: z.boolean() }),
});

const withGuests = z.boolean().default(false);

/** What became, or would become, of the members of a group; nobody is in two of the numbers but `withoutApp`. */
const countedMembers = {
  /** Members who have to get the app first. */
  withoutApp: countSchema,
  pmoMembers: countSchema,
  /** Guests and disabled accounts that are left out. */
  guests: countSchema,
  disabled: countSchema,
  /** True when the group has more members than are read. */
  hasMore: z.boolean(),
};

const eachField = <Schema extends z.ZodType>(schema: Schema) =>
  z.object(
    Object.fromEntries(profileFieldSchema.options.map((field) => [field, schema])) as Record<ProfileField, Schema>,
  );

export const previewGroup = route({
  name: 'previewGroup',
  summary: 'What importing a group would do; nothing is written',
  method: 'POST',
  path: `${groupPath}/preview`,
  statuses: [200],
  body: z.strictObject({ withGuests }),
  answer: z.object({
    ...countedMembers,
    toRegister: countSchema,
    /** Of those, how many are registered already. */
    registered: countSchema,
    fields: eachField(z.object({ filled: countSchema, values: countSchema, most: z.array(z.string()) })),
    /** Some of the people, to recognise the group by. */
    some: z.array(z.object({ name: z.string(), isGuest: z.boolean() })),
  }),
});

const attributeName = z
  .string()
  .min(1)
  .max(64)
  .refine((name) => name === name.trim(), 'must not begin or end with a space');

export const importGroup = route({
  name: 'importGroup',
  summary: 'Register the people of a group whom the app has met; repeating it changes nothing',
  method: 'POST',
  path: `${groupPath}/import`,
  statuses: [200],
  body: z.strictObject({
    withGuests,
    /** Under which name a field of the directory becomes an attribute. */
    take: z
      .partialRecord(profileFieldSchema, attributeName)
      .default({})
      .refine((take) => new Set(Object.values(take)).size === Object.keys(take).length, 'name each attribute once'),
  }),
  answer: z.object({ ...countedMembers, added: countSchema }),
});

export const installForGroup = route({
  name: 'installForGroup',
  summary: 'Plan to install the app for the people of a group who do not have it',
  method: 'POST',
  path: `${groupPath}/install`,
  statuses: [202],
  body: z.strictObject({ withGuests }),
  answer: z.object({ planned: countSchema }),
});
