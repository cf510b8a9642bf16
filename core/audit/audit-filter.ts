import { z } from 'zod';
import type { AuditDeed, AuditEntry } from './audit-entry';

/** What an entry is about, for whoever looks for something. */
export const auditTopics = [
  'workspace',
  'waves',
  'register',
  'questions',
  'results',
  'communications',
  'files',
] as const;
export type AuditTopic = (typeof auditTopics)[number];

const topics: Readonly<Record<AuditDeed['kind'], AuditTopic>> = {
  'workspace-set-up': 'workspace',
  'settings-changed': 'workspace',
  'lead-appointed': 'workspace',
  'lead-removed': 'workspace',
  'lead-stepped-down': 'workspace',
  'workspace-taken-over': 'workspace',
  'app-removed': 'workspace',
  'app-added-again': 'workspace',
  'deletion-stopped': 'workspace',
  'deletion-resumed': 'workspace',
  'wave-planned': 'waves',
  'wave-plan-changed': 'waves',
  'wave-plan-removed': 'waves',
  'wave-opened': 'waves',
  'wave-closed': 'waves',
  'wave-cancelled': 'waves',
  'wave-paused': 'waves',
  'wave-resumed': 'waves',
  'invitations-retried': 'waves',
  'stakeholders-added': 'register',
  'group-imported': 'register',
  'file-imported': 'register',
  'installations-planned': 'register',
  'stakeholder-changed': 'register',
  'stakeholder-restored': 'register',
  'stakeholders-merged': 'register',
  'stakeholder-removed': 'register',
  'instrument-copied': 'questions',
  'instrument-revised': 'questions',
  'comment-tagged': 'results',
  'release-downloaded': 'files',
  'ledger-downloaded': 'files',
  'audit-downloaded': 'files',
  'runs-downloaded': 'files',
  'communication-checked': 'communications',
  'communication-changed': 'communications',
  'communication-removed': 'communications',
  'communication-marked-sent': 'communications',
  'communication-sent': 'communications',
  'communication-readers-asked': 'communications',
  'communication-reviewed': 'communications',
  'communication-overridden': 'communications',
  'communications-downloaded': 'files',
  'communication-audit-begun': 'communications',
  'communication-audit-removed': 'communications',
  'communication-audit-seat-taken': 'communications',
  'communication-audit-seat-left': 'communications',
  'communication-audit-rated': 'communications',
  'communication-audit-findings-changed': 'communications',
  'channel-added': 'communications',
  'channel-changed': 'communications',
  'channel-removed': 'communications',
  'communication-audit-downloaded': 'files',
};

/** A month such as 2026-11, in UTC. */
const monthSchema = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);

export const auditFilterSchema = z.object({
  topic: z.enum(auditTopics).optional(),
  /** The id of who did it. */
  by: z.string().optional(),
  month: monthSchema.optional(),
});

/** Which entries are wanted; all where it does not say. */
export type AuditFilter = z.infer<typeof auditFilterSchema>;

/** Is the entry one of those that are wanted? */
export const isWanted = ({ at, by, deed }: AuditEntry, filter: AuditFilter): boolean =>
  (filter.topic === undefined || topics[deed.kind] === filter.topic) &&
  (filter.by === undefined || by === filter.by) &&
  (filter.month === undefined || at.startsWith(filter.month));
