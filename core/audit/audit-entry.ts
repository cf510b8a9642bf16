// The audit log of a workspace: who did what to what, and when. Never what somebody answered, and never what a person
// did about their own data.
import { z } from 'zod';
import { letterSchema } from '#core/abcde/letter';

/** One setting before and after, as JSON. */
const settingChangeSchema = z.object({ setting: z.string(), from: z.string(), to: z.string() });

/** Deeds told by their kind alone. */
const plainDeedSchema = z.enum([
  'workspace-set-up',
  'lead-stepped-down',
  'workspace-taken-over',
  'app-removed',
  'app-added-again',
  'deletion-stopped',
  'deletion-resumed',
]);

/** Deeds done to something that has a name: a wave, a person, questions. */
const namedDeedSchema = z.enum([
  'lead-appointed',
  'lead-removed',
  'wave-planned',
  'wave-plan-removed',
  'wave-opened',
  'wave-closed',
  'wave-cancelled',
  'wave-paused',
  'wave-resumed',
  'comment-tagged',
  'stakeholder-restored',
  'stakeholder-removed',
  'instrument-copied',
  'instrument-revised',
  'communication-checked',
  'communication-changed',
  'communication-removed',
  'communication-marked-sent',
  'communication-sent',
  'communication-readers-asked',
  'communication-reviewed',
  'communication-audit-begun',
  'communication-audit-removed',
  'communication-audit-seat-taken',
  'communication-audit-seat-left',
  'communication-audit-rated',
  'communication-audit-findings-changed',
  'channel-added',
  'channel-changed',
  'channel-removed',
]);

/** Something named of which some parts became different; which ones, never what they say now. */
const changedDeedSchema = z.enum(['wave-plan-changed', 'stakeholder-changed']);

/** Deeds done to so many people. */
const countedDeedSchema = z.enum(['stakeholders-added', 'group-imported', 'installations-planned']);

const fileFormatSchema = z.enum(['csv', 'xlsx']);

/** What was done. A kind may be added, and none is ever renamed: entries of years ago are read by it. */
export const auditDeedSchema = z.discriminatedUnion('kind', [
  z.object({ kind: plainDeedSchema }),
  z.object({ kind: namedDeedSchema, name: z.string() }),
  z.object({ kind: changedDeedSchema, name: z.string(), fields: z.array(z.string()) }),
  z.object({ kind: countedDeedSchema, count: z.int() }),
  z.object({ kind: z.literal('settings-changed'), changes: z.array(settingChangeSchema) }),
  z.object({ kind: z.literal('file-imported'), added: z.int(), changed: z.int() }),
  z.object({ kind: z.literal('stakeholders-merged'), name: z.string(), other: z.string() }),
  z.object({ kind: z.literal('invitations-retried'), name: z.string(), count: z.int() }),
  z.object({
    kind: z.enum(['release-downloaded', 'ledger-downloaded', 'communication-audit-downloaded']),
    name: z.string(),
    format: fileFormatSchema,
  }),
  z.object({
    kind: z.enum(['audit-downloaded', 'runs-downloaded', 'communications-downloaded']),
    format: fileFormatSchema,
  }),
  /** A message may go although these letters of its check are low; why is in the register. */
  z.object({ kind: z.literal('communication-overridden'), name: z.string(), letters: z.array(letterSchema) }),
]);
export type AuditDeed = z.infer<typeof auditDeedSchema>;

export const auditEntrySchema = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  /** Who did it; the name is the one they had then, since leads come and go. */
  by: z.string(),
  byName: z.string(),
  deed: auditDeedSchema,
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;
