import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { WrittenFinding } from '#core/communication-audit/change-findings';
import {
  addAuditFinding,
  beginCommunicationAudit,
  changeAuditFinding,
  finishAuditRating,
  leaveAuditSeat,
  removeAuditFinding,
  removeCommunicationAudit,
  takeAuditSeat,
} from '#core/contract/communication-audits';
import type { Api } from './client';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

/** What a person can do to a communications audit. */
type AuditAction =
  | { readonly kind: 'begin' | 'remove' | 'take-seat' | 'finish' }
  | { readonly kind: 'leave-seat'; readonly seat: number }
  | { readonly kind: 'add-finding'; readonly finding: WrittenFinding }
  | { readonly kind: 'change-finding'; readonly findingId: string; readonly finding: WrittenFinding }
  | { readonly kind: 'remove-finding'; readonly findingId: string };

const act = (api: Api, at: { readonly workspaceId: string; readonly quarter: string }, action: AuditAction) => {
  switch (action.kind) {
    case 'begin':
      return api(beginCommunicationAudit, at, { quarter: at.quarter });
    case 'remove':
      return api(removeCommunicationAudit, at);
    case 'take-seat':
      return api(takeAuditSeat, at);
    case 'finish':
      return api(finishAuditRating, at);
    case 'leave-seat':
      return api(leaveAuditSeat, { ...at, seat: String(action.seat) });
    case 'add-finding':
      return api(addAuditFinding, at, action.finding);
    case 'change-finding':
      return api(changeAuditFinding, { ...at, findingId: action.findingId }, action.finding);
    case 'remove-finding':
      return api(removeAuditFinding, { ...at, findingId: action.findingId });
  }
};

/** Changes a communications audit; everything about it is asked anew, even after a no, which may mean that it changed. */
export const useCommunicationAuditAction = (quarter: string) => {
  const { api, workspaceId } = useWorkspaceScope();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (action: AuditAction): Promise<void> => void (await act(api, { workspaceId, quarter }, action)),
    onSettled: () => queries.invalidateQueries({ queryKey: queryKeys.communicationAudits(workspaceId) }),
  });
};

export type CommunicationAuditMutation = ReturnType<typeof useCommunicationAuditAction>;
