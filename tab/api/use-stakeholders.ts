import { useQuery } from '@tanstack/react-query';
import { listStakeholders } from '#core/contract/stakeholders';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

/** The register. */
export const useStakeholders = () => {
  const { api, workspaceId } = useWorkspaceScope();
  return useQuery({
    queryKey: queryKeys.stakeholders(workspaceId),
    queryFn: () => api(listStakeholders, { workspaceId }),
  });
};
