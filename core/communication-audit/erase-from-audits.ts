import { ok } from '#core/kernel/result';
import type { WorkspaceRef } from '#core/workspace/workspace';
import { changeAudit } from './change-audit';
import { auditRefOf, type CommunicationAudit, isFinished, raterOf } from './communication-audit';
import type { CommunicationAuditStore } from './communication-audit-store';
import { withoutRater } from './take-seat';

/**
 * The audit without the name of somebody: what they rated stays once they have finished, for the result rests on it, and
 * before that their seat is free again. An action that was theirs is nobody's.
 */
export const auditWithout = (audit: CommunicationAudit, userId: string): CommunicationAudit => {
  const rater = raterOf(audit, userId);
  const seated = rater && !isFinished(audit) && rater.finishedAt === null ? withoutRater(audit, rater.seat) : audit;
  return {
    ...seated,
    raters: seated.raters.map((one) => (one.userId === userId ? { ...one, userId: null, name: '' } : one)),
    findings: seated.findings.map((finding) =>
      finding.action?.ownerId === userId
        ? { ...finding, action: { ...finding.action, ownerId: null, ownerName: '' } }
        : finding,
    ),
  };
};

/** Takes somebody out of the communications audits of a workspace; repeating it is fine. */
export const eraseFromAudits = async (
  audits: Pick<CommunicationAuditStore, 'list' | 'find' | 'replace'>,
  ref: WorkspaceRef,
  userId: string,
): Promise<void> => {
  for (const audit of await audits.list(ref))
    await changeAudit(audits, auditRefOf(audit), (current) => ok(auditWithout(current, userId)));
};
