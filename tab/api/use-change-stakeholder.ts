import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import { changeStakeholder } from '#core/contract/stakeholders';
import { useForgetRegister } from './use-forget-register';
import { useWorkspaceScope } from './workspace-scope';

export type StakeholderChange = z.input<typeof changeStakeholder.body>;

/** Changes what the register says about a person. */
export const useChangeStakeholder = (userId: string) => {
  const { api, workspaceId } = useWorkspaceScope();
  return useMutation({
    mutationFn: (change: StakeholderChange) => api(changeStakeholder, { workspaceId, userId }, change),
    onSuccess: useForgetRegister(),
  });
};
