import { useQuery } from '@tanstack/react-query';
import { getHealth } from '#core/contract/health';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

/** What is wrong with the installation; for leads. */
export const useHealth = () => {
  const { api, workspaceId } = useWorkspaceScope();
  return useQuery({ queryKey: queryKeys.health(workspaceId), queryFn: () => api(getHealth, { workspaceId }) });
};
