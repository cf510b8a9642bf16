import { useMutation } from '@tanstack/react-query';
import { restoreStakeholder, type StakeholderEntry } from '#core/contract/stakeholders';
import { useForgetRegister } from './use-forget-register';
import { useWorkspaceScope } from './workspace-scope';

/** Writes entries down as they were. */
export const useRestoreStakeholders = () => {
  const { api, workspaceId } = useWorkspaceScope();
  return useMutation({
    mutationFn: async (entries: readonly StakeholderEntry[]): Promise<void> => {
      for (const { userId, reachability: _, ...entry } of entries) {
        await api(restoreStakeholder, { workspaceId, userId }, entry);
      }
    },
    onSuccess: useForgetRegister(),
  });
};
