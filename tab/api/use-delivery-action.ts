import { useMutation, useQueryClient } from '@tanstack/react-query';
import { pauseWave, resumeWave, retryWave } from '#core/contract/delivery';
import { cancelWave } from '#core/contract/waves';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

/** What a person can do about the delivery of a wave. */
export type DeliveryAction = 'pause' | 'resume' | 'retry' | 'cancel';

/**
 * Pauses, resumes, tries again or calls off; answers how many are tried again, if that was asked. The counts are asked
 * anew even after a no, which may mean that they changed.
 */
export const useDeliveryAction = (waveId: string) => {
  const { api, workspaceId } = useWorkspaceScope();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (action: DeliveryAction): Promise<number | null> => {
      const parameters = { workspaceId, waveId };
      if (action === 'retry') return (await api(retryWave, parameters)).retried;
      if (action === 'cancel') await api(cancelWave, parameters);
      else await api(action === 'pause' ? pauseWave : resumeWave, parameters);
      return null;
    },
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: queryKeys.delivery(workspaceId, waveId) }),
        queries.invalidateQueries({ queryKey: queryKeys.waves(workspaceId) }),
      ]),
  });
};
