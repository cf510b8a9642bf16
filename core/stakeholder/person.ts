// A person as Teams knows them: how to reach them and in which language. Never written in the turn of an answer.
import { z } from 'zod';
import { keyTextSchema } from '#core/kernel/key-text';
import { type Language, languageOf, languages } from '#core/language/language';

export const reachabilitySchema = z.enum(['reachable', 'not-installed', 'blocked', 'admin-disabled', 'gone']);

/** What a person chose about being asked; each choice holds for every PMO that asks. */
export const preferencesSchema = z.strictObject({
  /** `chat` is written to in the personal chat; `page` finds open pulses on their own page and is not written to. */
  channel: z.enum(['chat', 'page']),
  /** At most one pulse in that time; `any` is bounded by the fatigue guard alone. */
  frequency: z.enum(['any', 'monthly', 'quarterly']),
  /** `card` brings the questions at once; `notice` a short message that opens them. */
  format: z.enum(['card', 'notice']),
  /** Null follows the language of the person's Teams. */
  language: z.enum(languages).nullable(),
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const defaultPreferences: Preferences = { channel: 'chat', frequency: 'any', format: 'card', language: null };

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
  preferences: preferencesSchema,
});

/** A person who has, or once had, a personal conversation with the bot. */
export type Person = z.infer<typeof personSchema>;

/** May a pulse be sent to this person at all? */
export const mayBeAsked = (person: Person): boolean =>
  person.reachability === 'reachable' && person.asking === 'welcome';

/** In which language a person is written to: the one they chose, else that of their Teams. */
export const languageFor = ({ preferences, locale }: Pick<Person, 'preferences' | 'locale'>): Language =>
  preferences.language ?? languageOf(locale);
