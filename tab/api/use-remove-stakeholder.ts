import { useMutation } from '@tanstack/react-query';
import { getStakeholder, removeStakeholder, type StakeholderEntry } from '#core/contract/stakeholders';
import { useForgetRegister } from './use-forget-register';
import { useWorkspaceScope } from './workspace-scope';

/** Takes a person off the register; answers the entry as it was, so that it can be put back. */
export const useRemoveStakeholder = (userId: string) => {
  const { api, workspaceId } = useWorkspaceScope();
  return useMutation({
    mutationFn: async (): Promise<StakeholderEntry> => {
      const entry = await api(getStakeholder, { workspaceId, userId });
      await api(removeStakeholder, { workspaceId, userId });
      return entry;
    },
    onSuccess: useForgetRegister(),
  });
};
