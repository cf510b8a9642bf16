import { z } from 'zod';
import { auditSummarySchema, auditViewSchema } from '#core/communication-audit/audit-view';
import { writtenFindingSchema } from '#core/communication-audit/change-findings';
import { messageRatingSchema, quarterSchema } from '#core/communication-audit/communication-audit';
import { fileRoute, noBody, route } from './route';

const path = '/api/workspaces/{workspaceId}/communication-audits';
const onePath = `${path}/{quarter}`;
const oneAnswer = z.object({ audit: auditViewSchema });

export const listCommunicationAudits = route({
  name: 'listCommunicationAudits',
  summary: 'The communications audits, newest quarter first, and the quarters that one can be begun for',
  method: 'GET',
  path,
  statuses: [200],
  body: noBody,
  answer: z.object({
    audits: z.array(auditSummarySchema),
    /** Quarters with sent messages that have no audit, newest first. */
    quarters: z.array(z.object({ quarter: quarterSchema, sent: z.int() })),
  }),
});

export const beginCommunicationAudit = route({
  name: 'beginCommunicationAudit',
  summary: 'Draw a random sample of up to 20 messages that were sent in a quarter, for two raters',
  method: 'POST',
  path,
  statuses: [201],
  body: z.strictObject({ quarter: quarterSchema }),
  answer: oneAnswer,
});

export const getCommunicationAudit = route({
  name: 'getCommunicationAudit',
  summary: 'One communications audit: to a rater their own messages, to everybody the result once both have finished',
  method: 'GET',
  path: onePath,
  statuses: [200],
  body: noBody,
  answer: oneAnswer,
});

export const removeCommunicationAudit = route({
  name: 'removeCommunicationAudit',
  summary: 'Give up a communications audit before both raters have finished, with what was rated; leads',
  method: 'DELETE',
  path: onePath,
  statuses: [200],
  body: noBody,
  answer: z.object({}),
});

export const takeAuditSeat = route({
  name: 'takeAuditSeat',
  summary: 'Become one of the two raters; messages of one’s own give their places to others',
  method: 'POST',
  path: `${onePath}/seats`,
  statuses: [200],
  body: noBody,
  answer: oneAnswer,
});

export const leaveAuditSeat = route({
  name: 'leaveAuditSeat',
  summary: 'Free a rater’s seat, with what was rated on it, before they finish; its rater, or a lead',
  method: 'DELETE',
  path: `${onePath}/seats/{seat}`,
  statuses: [200],
  body: noBody,
  answer: oneAnswer,
});

export const rateAuditedMessage = route({
  name: 'rateAuditedMessage',
  summary: 'Keep what a rater gives a message so far; saving again replaces it',
  method: 'PUT',
  path: `${onePath}/ratings/{communicationId}`,
  statuses: [200],
  body: messageRatingSchema,
  answer: z.object({}),
});

export const finishAuditRating = route({
  name: 'finishAuditRating',
  summary: 'Say that one’s ratings stand; the result is there once both raters have',
  method: 'POST',
  path: `${onePath}/finish`,
  statuses: [200],
  body: noBody,
  answer: oneAnswer,
});

export const addAuditFinding = route({
  name: 'addAuditFinding',
  summary: 'Write down what was found, with what is to be done about it',
  method: 'POST',
  path: `${onePath}/findings`,
  statuses: [201],
  body: writtenFindingSchema,
  answer: oneAnswer,
});

export const changeAuditFinding = route({
  name: 'changeAuditFinding',
  summary: 'Put a finding in other words, while its action is not in the agenda',
  method: 'PUT',
  path: `${onePath}/findings/{findingId}`,
  statuses: [200],
  body: writtenFindingSchema,
  answer: oneAnswer,
});

export const removeAuditFinding = route({
  name: 'removeAuditFinding',
  summary: 'Take a finding back, while its action is not in the agenda',
  method: 'DELETE',
  path: `${onePath}/findings/{findingId}`,
  statuses: [200],
  body: noBody,
  answer: oneAnswer,
});

export const getCommunicationAuditCsv = fileRoute({
  name: 'getCommunicationAuditCsv',
  summary: 'Every rating of a communications audit as one table; 409 until both raters have finished',
  path: `${onePath}/result`,
  format: 'csv',
});

export const getCommunicationAuditXlsx = fileRoute({
  name: 'getCommunicationAuditXlsx',
  summary: 'A communications audit as an Excel workbook; 409 until both raters have finished',
  path: `${onePath}/result`,
  format: 'xlsx',
});
