// A person as Teams knows them: how to reach them and in which language. Never written in the turn of an answer.
import { z } from 'zod';
import { keyTextSchema } from '#core/kernel/key-text';

export const reachabilitySchema = z.enum(['reachable', 'not-installed', 'blocked', 'admin-disabled', 'gone']);

export const personSchema = z.object({
  tenantId: keyTextSchema,
  oid: keyTextSchema,
  name: z.string(),
  /** The one personal conversation with the bot. */
  conversationId: z.string(),
  serviceUrl: z.url(),
  /** The id Teams uses for this person towards this bot (29:…). */
  teamsUserId: z.string(),
  /** The bot's own id in that conversation (28:…). */
  botId: z.string(),
  channelId: z.string(),
  locale: z.string().nullable(),
  timeZone: z.string().nullable(),
  reachability: reachabilitySchema,
  /** `stopped` after "stop asking me": no pulse is sent until the person says otherwise. */
  asking: z.enum(['welcome', 'stopped']),
});

/** A person who has, or once had, a personal conversation with the bot. */
export type Person = z.infer<typeof personSchema>;

/** May a pulse be sent to this person at all? */
export const mayBeAsked = (person: Person): boolean =>
  person.reachability === 'reachable' && person.asking === 'welcome';
