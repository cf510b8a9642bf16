import { useQuery } from '@tanstack/react-query';
import { getDashboard } from '#core/contract/dashboard';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

/** The releases of the workspace; the browser's cache answers when nothing changed (ETag). */
export const useDashboard = () => {
  const { api, workspaceId } = useWorkspaceScope();
  return useQuery({ queryKey: queryKeys.dashboard(workspaceId), queryFn: () => api(getDashboard, { workspaceId }) });
};
