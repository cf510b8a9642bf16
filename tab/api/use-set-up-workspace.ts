import { useMutation, useQueryClient } from '@tanstack/react-query';
import { setUpWorkspace } from '#core/contract/workspace';
import { useWorkspaceScope } from './workspace-scope';

/** Sets the team up as a PMO; afterwards everything is asked anew. */
export const useSetUpWorkspace = () => {
  const { api, workspaceId } = useWorkspaceScope();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api(setUpWorkspace, { workspaceId }, { kind: 'pmo' }),
    onSuccess: () => queries.invalidateQueries(),
  });
};
