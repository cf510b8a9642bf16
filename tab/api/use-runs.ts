import { useQuery } from '@tanstack/react-query';
import { listRuns } from '#core/contract/retention';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

/** What was removed on which day because its time had come. */
export const useRuns = () => {
  const { api, workspaceId } = useWorkspaceScope();
  return useQuery({ queryKey: queryKeys.runs(workspaceId), queryFn: () => api(listRuns, { workspaceId }) });
};
