import { z } from 'zod';

const text = z.string().max(512);
const account = z.looseObject({
  id: text,
  name: text.nullish(),
  aadObjectId: z
    .string()
    .regex(/^[A-Za-z0-9._~:@-]{1,128}$/)
    .nullish(),
});

/**
 * What must hold of an activity before botbuilder sees it: botbuilder itself throws, outside its own error handling, on
 * some bodies that Teams never sends.
 */
export const incomingActivitySchema = z.looseObject({
  type: z.string().min(1).max(64),
  channelId: text,
  serviceUrl: z.url({ protocol: /^https?$/ }).max(512),
  from: account,
  recipient: account,
  conversation: z.looseObject({
    id: text.min(1),
    tenantId: text.nullish(),
    conversationType: text.nullish(),
    isGroup: z.boolean().nullish(),
  }),
  id: text.nullish(),
  name: text.nullish(),
  action: text.nullish(),
  text: z.string().max(100_000).nullish(),
  locale: text.nullish(),
  localTimezone: text.nullish(),
  replyToId: text.nullish(),
  timestamp: z.iso.datetime({ offset: true }).nullish(),
  membersAdded: z.array(account).max(10_000).nullish(),
  membersRemoved: z.array(account).max(10_000).nullish(),
  entities: z
    .array(z.looseObject({ type: text }))
    .max(100)
    .nullish(),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: text.nullish() }).nullish(),
      team: z.looseObject({ id: text.nullish(), name: text.nullish(), aadGroupId: text.nullish() }).nullish(),
    })
    .nullish(),
});
