import { useQuery } from '@tanstack/react-query';
import { getTeam } from '#core/contract/workspace';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

/** Who is in the team, and who of them leads. */
export const useTeam = () => {
  const { api, workspaceId } = useWorkspaceScope();
  return useQuery({ queryKey: queryKeys.team(workspaceId), queryFn: () => api(getTeam, { workspaceId }) });
};
