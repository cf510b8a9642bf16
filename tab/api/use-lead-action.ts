import { useMutation, useQueryClient } from '@tanstack/react-query';
import { appointLead, removeLead, takeOver } from '#core/contract/workspace';
import { useWorkspaceScope } from './workspace-scope';

/** What can be done about who leads. */
type LeadAction =
  | { readonly kind: 'appoint'; readonly userId: string }
  | { readonly kind: 'remove'; readonly userId: string }
  | { readonly kind: 'take-over' };

/** Changes who leads; afterwards everything is asked anew, since the reader's own rights may have changed. */
export const useLeadAction = () => {
  const { api, workspaceId } = useWorkspaceScope();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (action: LeadAction) => {
      if (action.kind === 'take-over') return api(takeOver, { workspaceId });
      const parameters = { workspaceId, userId: action.userId };
      return action.kind === 'appoint' ? api(appointLead, parameters) : api(removeLead, parameters);
    },
    onSuccess: () => queries.invalidateQueries(),
  });
};
