import { z } from 'zod';
import { auditEntrySchema } from '#core/audit/audit-entry';
import { auditFilterSchema } from '#core/audit/audit-filter';
import { fileRoute, route } from './route';

const path = '/api/workspaces/{workspaceId}/audit';

/** So many entries a page has at the most. */
export const mostAuditEntries = 50;

export const listAudit = route({
  name: 'listAudit',
  summary: 'Who did what in the workspace, newest first, page by page; leads only',
  method: 'POST',
  path: `${path}/search`,
  statuses: [200],
  body: z.strictObject({
    ...auditFilterSchema.shape,
    /** The `next` of the page before, to read on. */
    from: z.string().max(200).optional(),
  }),
  answer: z.object({
    entries: z.array(auditEntrySchema),
    /** What to ask for to read on; null after the oldest entry. */
    next: z.string().nullable(),
  }),
});

export const getAuditCsv = fileRoute({
  name: 'getAuditCsv',
  summary: 'The whole audit log as one table; leads only',
  path,
  format: 'csv',
});

export const getAuditXlsx = fileRoute({
  name: 'getAuditXlsx',
  summary: 'The whole audit log as an Excel workbook; leads only',
  path,
  format: 'xlsx',
});
