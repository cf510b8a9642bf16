import { useMutation, useQueryClient } from '@tanstack/react-query';
import { removeStakeholder } from '#core/contract/stakeholders';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

/** Takes a person off the register. */
export const useRemoveStakeholder = () => {
  const { api, workspaceId } = useWorkspaceScope();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (userId: string) => api(removeStakeholder, { workspaceId, userId }),
    onSuccess: async () => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: queryKeys.stakeholders(workspaceId) }),
        queries.invalidateQueries({ queryKey: queryKeys.people(workspaceId) }),
      ]);
    },
  });
};
