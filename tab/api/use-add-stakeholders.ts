import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { addStakeholders } from '#core/contract/stakeholders';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

export type StakeholdersToAdd = z.input<typeof addStakeholders.body>;
export type AddedStakeholders = z.output<typeof addStakeholders.answer>;

/** Registers people. */
export const useAddStakeholders = () => {
  const { api, workspaceId } = useWorkspaceScope();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (people: StakeholdersToAdd) => api(addStakeholders, { workspaceId }, people),
    onSuccess: async () => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: queryKeys.stakeholders(workspaceId) }),
        queries.invalidateQueries({ queryKey: queryKeys.people(workspaceId) }),
      ]);
    },
  });
};
