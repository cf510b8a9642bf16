import { useQuery } from '@tanstack/react-query';
import { listTeamMembers, listTeams } from '#core/contract/register-import';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

/** Teams to take stakeholders from. */
export const useTeams = () => {
  const { api, workspaceId } = useWorkspaceScope();
  return useQuery({ queryKey: queryKeys.teams(workspaceId), queryFn: () => api(listTeams, { workspaceId }) });
};

/** The members of one of them; asked once it is chosen. */
export const useTeamMembers = (teamId: string) => {
  const { api, workspaceId } = useWorkspaceScope();
  return useQuery({
    queryKey: queryKeys.teamMembers(workspaceId, teamId),
    queryFn: () => api(listTeamMembers, { workspaceId, teamId }),
    enabled: teamId !== '',
  });
};
