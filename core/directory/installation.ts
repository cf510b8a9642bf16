// Installing the app for a person (proactively, through Microsoft Graph): a state per person, kept apart from the
// person, who exists only once the bot has met them.
import { z } from 'zod';
import { keyTextSchema } from '#core/kernel/key-text';

/** Why the app was not installed, and will not be until somebody asks again. */
export const installationReasonSchema = z.enum([
  /** The app may not install itself in this organisation: an administrator has not agreed. Stops everybody. */
  'not-permitted',
  /** The organisation's catalogue does not have the app (any more). Stops everybody. */
  'not-in-catalogue',
  /** A policy of the organisation keeps the app from this person. */
  'policy',
  /** The directory has no such person, or they have no Teams. */
  'no-such-person',
  /** Graph refused for a reason that we do not know. */
  'refused',
  /** Graph could not be had, again and again. */
  'unavailable',
]);
export type InstallationReason = z.infer<typeof installationReasonSchema>;

export const installationStateSchema = z.enum(['planned', 'installing', 'installed', 'refused', 'failed']);
export type InstallationState = z.infer<typeof installationStateSchema>;

export const installationSchema = z.object({
  tenantId: keyTextSchema,
  oid: keyTextSchema,
  /** The PMO that asked last; no other sees the row counted. */
  workspaceId: keyTextSchema,
  name: z.string(),
  /** `refused` is a no that stands until something changes; `failed` was given up. */
  state: installationStateSchema,
  /** Of `refused` and `failed` alone. */
  reason: installationReasonSchema.nullable(),
  /** How many tries were spent; waiting because we are too fast costs none. */
  attempt: z.int().min(0),
  /** Nobody may take it before: after a wait, or until the worker that holds it (`installing`) counts as gone. */
  notBefore: z.iso.datetime(),
  /** Where Teams serves the team that asked; the personal chat is served there too. */
  serviceUrl: z.url(),
  /** The person's chat with the bot, once it is known. */
  chatId: z.string().nullable(),
});

/** One person the app is, or was, to be installed for. */
export type Installation = z.infer<typeof installationSchema>;

/** Is there still something to do? */
export const isPending = ({ state }: Pick<Installation, 'state'>): boolean =>
  state === 'planned' || state === 'installing';
