import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { planWave } from '#core/contract/waves';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

export type WavePlan = z.input<typeof planWave.body>;

/** Plans a wave. */
export const usePlanWave = () => {
  const { api, workspaceId } = useWorkspaceScope();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (plan: WavePlan) => api(planWave, { workspaceId }, plan),
    onSuccess: () => queries.invalidateQueries({ queryKey: queryKeys.waves(workspaceId) }),
  });
};
