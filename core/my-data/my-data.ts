// Everything that is kept and names one person, as it is told to that person and to nobody else.
import { z } from 'zod';
import { communicationSchema } from '#core/communication/communication';
import { findingActionSchema, messageRatingSchema, quarterSchema } from '#core/communication-audit/communication-audit';
import { invitationSchema } from '#core/delivery/outbox/invitation';
import { installationSchema } from '#core/directory/installation';
import { columnSchema, itemIdSchema } from '#core/instrument/item';
import { personSchema } from '#core/stakeholder/person';
import { attributesSchema, profileShape } from '#core/stakeholder/stakeholder';
import { progressSchema } from '#core/training/progress';
import { waveStateSchema } from '#core/wave/wave';

/** One thing that was said, in words: a number of the scale, a choice, a text, or null for "can't say". */
export const saidSchema = z.object({
  itemId: itemIdSchema,
  /** As it is asked, in the reader's language. */
  question: z.string(),
  column: columnSchema,
  said: z.union([z.int(), z.string(), z.null()]),
});
export type Said = z.infer<typeof saidSchema>;

export const myWaveSchema = z.object({
  waveId: z.string(),
  title: z.string(),
  state: waveStateSchema,
  openedAt: z.string().nullable(),
  closedAt: z.string().nullable(),
  /** What was sent to the person; null where only the plan names them. */
  invitation: invitationSchema
    .pick({ microPulse: true, state: true, reason: true, delivered: true, attempt: true, sentAt: true })
    .extend({ attributes: attributesSchema })
    .nullable(),
  /** How many reminders are kept; null once nobody can tell whose they were. */
  reminders: z.int().nullable(),
  /** What the person said so far; null once the key is destroyed and nobody can find it any more. */
  answers: z.array(saidSchema).nullable(),
});

export const myMessageSchema = z.object({
  purpose: z.string(),
  createdAt: z.string(),
  /** What only its author is told of it; null for whoever is in its audience. */
  mine: communicationSchema
    .pick({ text: true, successMeasure: true, ratings: true, overrideReason: true, sentAt: true, outcome: true })
    .nullable(),
});

export const myWorkspaceSchema = z.object({
  workspaceId: z.string(),
  name: z.string(),
  simulated: z.boolean(),
  /** Does the person lead it, alone or with others? */
  leads: z.enum(['alone', 'with-others']).nullable(),
  installedIt: z.boolean(),
  /** What the PMO keeps in its register. */
  register: z.object({ name: z.string(), attributes: attributesSchema, ...profileShape }).nullable(),
  waves: z.array(myWaveSchema),
  /** Messages that they checked, or in whose audience they are by name. */
  messages: z.array(myMessageSchema),
  /** What they rated in its communications audits, and what they have to do about what was found. */
  audits: z.array(
    z.object({
      quarter: quarterSchema,
      isRater: z.boolean(),
      rated: z.array(messageRatingSchema.extend({ purpose: z.string() })),
      actions: z.array(findingActionSchema.pick({ title: true, due: true })),
    }),
  ),
  /** Channels in whose audience they are by name. */
  channels: z.array(z.string()),
  /** How far they are in its courses. */
  training: z.array(progressSchema.omit({ tenantId: true, workspaceId: true, oid: true })),
  /** What they did for the PMO, from its audit log, newest first. */
  deeds: z.array(z.object({ at: z.string(), kind: z.string() })),
});
export type MyWorkspace = z.infer<typeof myWorkspaceSchema>;

export const myDataSchema = z.object({
  userId: z.string(),
  tenantId: z.string(),
  person: personSchema.omit({ tenantId: true, oid: true }).nullable(),
  installation: installationSchema.omit({ tenantId: true, oid: true }).nullable(),
  /** Those in which something names the person. */
  workspaces: z.array(myWorkspaceSchema),
});
export type MyData = z.infer<typeof myDataSchema>;
export type MyWave = z.infer<typeof myWaveSchema>;
