import { useQuery } from '@tanstack/react-query';
import { listComments } from '#core/contract/comments';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

/** The comments of a closed wave. */
export const useComments = (waveId: string) => {
  const { api, workspaceId } = useWorkspaceScope();
  return useQuery({
    queryKey: queryKeys.comments(workspaceId, waveId),
    queryFn: () => api(listComments, { workspaceId, waveId }),
  });
};
