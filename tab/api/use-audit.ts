import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { AuditFilter } from '#core/audit/audit-filter';
import { listAudit } from '#core/contract/audit';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

/** The wanted entries of the audit log, newest first, as many pages as were asked for. */
export const useAudit = (filter: AuditFilter) => {
  const { api, workspaceId } = useWorkspaceScope();
  return useInfiniteQuery({
    queryKey: queryKeys.audit(workspaceId, filter),
    queryFn: ({ pageParam: from }) =>
      api(listAudit, { workspaceId }, { ...filter, ...(from === null ? {} : { from }) }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    // What was chosen before stays in sight until what is chosen now is there.
    placeholderData: keepPreviousData,
  });
};
