import { useMutation } from '@tanstack/react-query';
import { getStakeholder, mergeStakeholders, type StakeholderEntry } from '#core/contract/stakeholders';
import { useForgetRegister } from './use-forget-register';
import { useWorkspaceScope } from './workspace-scope';

export type Merge = { readonly kept: string; readonly other: string };

/** Makes one entry of two; answers both as they were, the kept one first, so that they can be put back. */
export const useMergeStakeholders = () => {
  const { api, workspaceId } = useWorkspaceScope();
  return useMutation({
    mutationFn: async ({ kept, other }: Merge): Promise<readonly [StakeholderEntry, StakeholderEntry]> => {
      const before = await Promise.all([
        api(getStakeholder, { workspaceId, userId: kept }),
        api(getStakeholder, { workspaceId, userId: other }),
      ]);
      await api(mergeStakeholders, { workspaceId, userId: kept }, { userId: other });
      return before;
    },
    onSuccess: useForgetRegister(),
  });
};
