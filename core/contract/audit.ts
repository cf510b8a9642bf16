import { z } from 'zod';
import { auditEntrySchema } from '#core/audit/audit-entry';
import { noBody, route } from './route';

const path = '/api/workspaces/{workspaceId}/audit';

/** So many entries a page has at the most. */
export const mostAuditEntries = 50;

const auditPageSchema = z.object({
  entries: z.array(auditEntrySchema),
  /** What to ask for to read on; null after the oldest entry. */
  next: z.string().nullable(),
});

export const listAudit = route({
  name: 'listAudit',
  summary: 'Who did what in the workspace, newest first; leads only',
  method: 'GET',
  path,
  statuses: [200],
  body: noBody,
  answer: auditPageSchema,
});

export const listAuditFrom = route({
  name: 'listAuditFrom',
  summary: 'The next page of the audit log, by the `next` of the page before; leads only',
  method: 'GET',
  path: `${path}/{position}`,
  statuses: [200],
  body: noBody,
  answer: auditPageSchema,
});
