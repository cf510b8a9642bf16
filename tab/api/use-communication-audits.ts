import { useQuery } from '@tanstack/react-query';
import { getCommunicationAudit, listCommunicationAudits } from '#core/contract/communication-audits';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

/** The communications audits, and the quarters that one can be begun for. */
export const useCommunicationAudits = () => {
  const { api, workspaceId } = useWorkspaceScope();
  return useQuery({
    queryKey: queryKeys.communicationAudits(workspaceId),
    queryFn: () => api(listCommunicationAudits, { workspaceId }),
  });
};

/** One communications audit, as the reader may see it. */
export const useCommunicationAudit = (quarter: string) => {
  const { api, workspaceId } = useWorkspaceScope();
  return useQuery({
    queryKey: queryKeys.communicationAudit(workspaceId, quarter),
    queryFn: () => api(getCommunicationAudit, { workspaceId, quarter }),
  });
};
