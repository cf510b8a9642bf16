import { useQuery } from '@tanstack/react-query';
import { getRelease } from '#core/contract/release';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

/** The whole release of a closed wave; it is frozen, so it is asked for once. */
export const useRelease = (waveId: string) => {
  const { api, workspaceId } = useWorkspaceScope();
  return useQuery({
    queryKey: queryKeys.release(workspaceId, waveId),
    queryFn: () => api(getRelease, { workspaceId, waveId }),
    staleTime: Number.POSITIVE_INFINITY,
  });
};
