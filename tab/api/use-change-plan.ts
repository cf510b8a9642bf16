import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { changeWavePlan, removeWavePlan } from '#core/contract/waves';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

export type WavePlanChange = z.input<typeof changeWavePlan.body>;

/** Changes a wave that has not been opened; the list is asked anew even after a no, which may mean that it has. */
export const useChangePlan = () => {
  const { api, workspaceId } = useWorkspaceScope();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ waveId, change }: Readonly<{ waveId: string; change: WavePlanChange }>) =>
      api(changeWavePlan, { workspaceId, waveId }, change),
    onSettled: () => queries.invalidateQueries({ queryKey: queryKeys.waves(workspaceId) }),
  });
};

/** Removes a wave that has not been opened. */
export const useRemovePlan = () => {
  const { api, workspaceId } = useWorkspaceScope();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (waveId: string) => api(removeWavePlan, { workspaceId, waveId }),
    onSettled: () => queries.invalidateQueries({ queryKey: queryKeys.waves(workspaceId) }),
  });
};
