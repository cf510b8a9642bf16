import { useInfiniteQuery } from '@tanstack/react-query';
import { listAudit, listAuditFrom } from '#core/contract/audit';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

/** The audit log, newest first, as many pages as were asked for. */
export const useAudit = () => {
  const { api, workspaceId } = useWorkspaceScope();
  return useInfiniteQuery({
    queryKey: queryKeys.audit(workspaceId),
    queryFn: ({ pageParam: position }) =>
      position === null ? api(listAudit, { workspaceId }) : api(listAuditFrom, { workspaceId, position }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
};
