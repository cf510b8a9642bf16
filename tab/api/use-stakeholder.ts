import { useQuery } from '@tanstack/react-query';
import { getStakeholder } from '#core/contract/stakeholders';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

/** All that the register says about one person. */
export const useStakeholder = (userId: string) => {
  const { api, workspaceId } = useWorkspaceScope();
  return useQuery({
    queryKey: queryKeys.stakeholder(workspaceId, userId),
    queryFn: () => api(getStakeholder, { workspaceId, userId }),
  });
};
