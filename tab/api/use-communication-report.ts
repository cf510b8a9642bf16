import { useQuery } from '@tanstack/react-query';
import { getCommunicationReport } from '#core/contract/communications';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

/** What readers say of the messages by channel and quarter, and by author. */
export const useCommunicationReport = () => {
  const { api, workspaceId } = useWorkspaceScope();
  return useQuery({
    queryKey: queryKeys.communicationReport(workspaceId),
    queryFn: () => api(getCommunicationReport, { workspaceId }),
  });
};
