import { useQuery } from '@tanstack/react-query';
import { getWorkspace } from '#core/contract/workspace';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

/** The workspace, the reader's role in it and its settings. */
export const useWorkspace = () => {
  const { api, workspaceId } = useWorkspaceScope();
  return useQuery({ queryKey: queryKeys.workspace(workspaceId), queryFn: () => api(getWorkspace, { workspaceId }) });
};
