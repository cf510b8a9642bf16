// The audit log of a workspace: who did what to what, and when. Never what somebody answered, and never what a person
// did about their own data.
import { z } from 'zod';

/** One setting before and after, as JSON. */
const settingChangeSchema = z.object({ setting: z.string(), from: z.string(), to: z.string() });

const waveDeedSchema = z.enum([
  'wave-planned',
  'wave-opened',
  'wave-closed',
  'wave-cancelled',
  'wave-paused',
  'wave-resumed',
]);

/** What was done. Entries stay for good: a kind may be added, and none is ever renamed. */
export const auditDeedSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('workspace-set-up') }),
  z.object({ kind: z.literal('settings-changed'), changes: z.array(settingChangeSchema) }),
  z.object({ kind: z.literal('lead-appointed'), name: z.string() }),
  z.object({ kind: z.literal('lead-removed'), name: z.string() }),
  z.object({ kind: z.literal('lead-stepped-down') }),
  z.object({ kind: z.literal('workspace-taken-over') }),
  z.object({ kind: waveDeedSchema, name: z.string() }),
  z.object({ kind: z.literal('stakeholders-added'), count: z.int() }),
  z.object({ kind: z.literal('stakeholder-changed'), name: z.string(), fields: z.array(z.string()) }),
  z.object({ kind: z.literal('stakeholder-removed'), name: z.string() }),
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
