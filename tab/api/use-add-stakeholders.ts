import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import { addStakeholders } from '#core/contract/stakeholders';
import { useForgetRegister } from './use-forget-register';
import { useWorkspaceScope } from './workspace-scope';

export type StakeholdersToAdd = z.input<typeof addStakeholders.body>;
export type AddedStakeholders = z.output<typeof addStakeholders.answer>;

/** Registers people. */
export const useAddStakeholders = () => {
  const { api, workspaceId } = useWorkspaceScope();
  return useMutation({
    mutationFn: (people: StakeholdersToAdd) => api(addStakeholders, { workspaceId }, people),
    onSuccess: useForgetRegister(),
  });
};
