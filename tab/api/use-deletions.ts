import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { changeDeletion, listDeletions } from '#core/contract/deletions';
import { queryKeys } from './query-keys';
import { useApi } from './workspace-scope';

/** The PMOs that the reader leads and that will be deleted. */
export const useDeletions = () => {
  const api = useApi();
  return useQuery({ queryKey: queryKeys.deletions(), queryFn: () => api(listDeletions, {}) });
};

/** Stops the deletion of one, or lets it go on. */
export const useChangeDeletion = () => {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ workspaceId, isStopped }: { readonly workspaceId: string; readonly isStopped: boolean }) =>
      api(changeDeletion, { workspaceId }, { isStopped }),
    onSuccess: () => queries.invalidateQueries({ queryKey: queryKeys.deletions() }),
  });
};
