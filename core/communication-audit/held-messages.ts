import type { WorkspaceRef } from '#core/workspace/workspace';
import { type CommunicationAudit, isFinished, messagesOf, raterOf } from './communication-audit';
import type { CommunicationAuditStore } from './communication-audit-store';

const heldIn = (audit: CommunicationAudit, userId: string): readonly string[] => {
  const rater = isFinished(audit) ? null : raterOf(audit, userId);
  return rater ? messagesOf(audit, rater.seat).map(({ communicationId }) => communicationId) : [];
};

/**
 * Makes the question which messages of the register somebody may not look at now: those they rate in an audit, until both
 * raters have finished, since the register shows what the author gave them.
 */
export const makeFindHeldMessages =
  ({ communicationAudits }: { readonly communicationAudits: Pick<CommunicationAuditStore, 'list'> }) =>
  async (ref: WorkspaceRef, userId: string): Promise<ReadonlySet<string>> =>
    new Set((await communicationAudits.list(ref)).flatMap((audit) => heldIn(audit, userId)));

export type FindHeldMessages = ReturnType<typeof makeFindHeldMessages>;
