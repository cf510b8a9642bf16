import { useMutation, useQueryClient } from '@tanstack/react-query';
import { cancelWave, closeWave, openWave } from '#core/contract/waves';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

const routes = { open: openWave, close: closeWave, cancel: cancelWave } as const;

/** What a person can do to a wave. */
export type WaveAction = keyof typeof routes;

/** Opens, closes or cancels a wave; the list is asked anew even after a no, which may mean that it changed. */
export const useWaveAction = () => {
  const { api, workspaceId } = useWorkspaceScope();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ action, waveId }: Readonly<{ action: WaveAction; waveId: string }>) =>
      api(routes[action], { workspaceId, waveId }),
    onSettled: () => queries.invalidateQueries({ queryKey: queryKeys.waves(workspaceId) }),
  });
};
