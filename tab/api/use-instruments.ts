import { useQuery } from '@tanstack/react-query';
import { listInstruments } from '#core/contract/instruments';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

/** What a wave can ask. */
export const useInstruments = () => {
  const { api, workspaceId } = useWorkspaceScope();
  return useQuery({
    queryKey: queryKeys.instruments(workspaceId),
    queryFn: () => api(listInstruments, { workspaceId }),
  });
};
