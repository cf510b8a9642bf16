import { useQuery } from '@tanstack/react-query';
import { listPeople } from '#core/contract/stakeholders';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

/** People who could be registered. */
export const usePeople = () => {
  const { api, workspaceId } = useWorkspaceScope();
  return useQuery({ queryKey: queryKeys.people(workspaceId), queryFn: () => api(listPeople, { workspaceId }) });
};
