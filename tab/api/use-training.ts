import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getTraining, getTrainingCompletions, saveTrainingStep } from '#core/contract/training';
import type { Step } from '#core/training/step';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

/** The reader's own courses. */
export const useTraining = () => {
  const { api, workspaceId } = useWorkspaceScope();
  return useQuery({
    queryKey: queryKeys.training(workspaceId),
    queryFn: () => api(getTraining, { workspaceId }),
  });
};

/** Saves what the reader did; the answer says how far they are now. */
export const useTrainingStep = () => {
  const { api, workspaceId } = useWorkspaceScope();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (step: Step) => api(saveTrainingStep, { workspaceId }, step),
    onSuccess: (training) => queries.setQueryData(queryKeys.training(workspaceId), training),
  });
};

/** How many have finished; for leads. */
export const useTrainingCompletions = () => {
  const { api, workspaceId } = useWorkspaceScope();
  return useQuery({
    queryKey: queryKeys.trainingCompletions(workspaceId),
    queryFn: () => api(getTrainingCompletions, { workspaceId }),
  });
};
