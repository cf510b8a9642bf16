import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { previewPlan, previewWave } from '#core/contract/waves';
import { queryKeys } from './query-keys';
import type { WavePlan } from './use-plan-wave';
import { useWorkspaceScope } from './workspace-scope';

/** Who would get a wave that is not saved; not asked while there is too little of it (null). */
export const usePreviewPlan = (plan: WavePlan | null) => {
  const { api, workspaceId } = useWorkspaceScope();
  // Whatever it is called, the same people get it.
  const { title: _title, ...asked } = plan ?? { audience: { kind: 'everyone' as const }, instrumentId: '' };
  return useQuery({
    queryKey: queryKeys.draftPreview(workspaceId, JSON.stringify(asked)),
    queryFn: () => api(previewPlan, { workspaceId }, asked),
    enabled: plan !== null,
    placeholderData: keepPreviousData,
  });
};

/** Who gets a planned wave. */
export const usePreviewWave = (waveId: string) => {
  const { api, workspaceId } = useWorkspaceScope();
  return useQuery({
    queryKey: queryKeys.wavePreview(workspaceId, waveId),
    queryFn: () => api(previewWave, { workspaceId, waveId }),
  });
};
