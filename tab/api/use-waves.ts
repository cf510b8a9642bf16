import { useQuery } from '@tanstack/react-query';
import { listWaves, type WaveView } from '#core/contract/waves';
import { secondInMilliseconds } from '#core/kernel/clock';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

const liveInterval = 2 * secondInMilliseconds;

const isLive = (wave: WaveView): boolean => wave.state === 'open' || wave.state === 'closing';

/** All waves, newest first; asked again every two seconds while one of them is open or closing. */
export const useWaves = () => {
  const { api, workspaceId } = useWorkspaceScope();
  return useQuery({
    queryKey: queryKeys.waves(workspaceId),
    queryFn: () => api(listWaves, { workspaceId }),
    refetchInterval: (query) => (query.state.data?.waves.some(isLive) ? liveInterval : false),
  });
};
