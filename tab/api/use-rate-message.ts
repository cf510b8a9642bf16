import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AuditView } from '#core/communication-audit/audit-view';
import type { MessageRating } from '#core/communication-audit/communication-audit';
import { rateAuditedMessage } from '#core/contract/communication-audits';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

/** A message and what it is given so far. */
export type Rated = { readonly communicationId: string; readonly rating: MessageRating };

type Known = { readonly audit: AuditView };

const withRating = ({ audit }: Known, { communicationId, rating }: Rated): Known => ({
  audit: {
    ...audit,
    mine: (audit.mine ?? []).map((one) => (one.communicationId === communicationId ? { ...one, rating } : one)),
  },
});

/** Saves what a message is given: shown at once, and left as it is when saving fails, to be tried again. */
export const useRateMessage = (quarter: string) => {
  const { api, workspaceId } = useWorkspaceScope();
  const queries = useQueryClient();
  const queryKey = queryKeys.communicationAudit(workspaceId, quarter);
  return useMutation({
    // One after the other: what was chosen last is what is kept.
    scope: { id: ['rate', ...queryKey].join(' ') },
    mutationFn: ({ communicationId, rating }: Rated) =>
      api(rateAuditedMessage, { workspaceId, quarter, communicationId }, rating),
    onMutate: async (rated) => {
      await queries.cancelQueries({ queryKey, exact: true });
      queries.setQueryData<Known>(queryKey, (known) => known && withRating(known, rated));
    },
  });
};
