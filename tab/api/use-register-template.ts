import { useMutation } from '@tanstack/react-query';
import { getRegisterTemplate } from '#core/contract/register-import';
import { pathOf } from '#core/contract/route';
import { useWorkspaceScope } from './workspace-scope';

/** Fetches an empty register file; saving it is the caller's. */
export const useRegisterTemplate = () => {
  const { api, workspaceId } = useWorkspaceScope();
  return useMutation({ mutationFn: () => api.file(pathOf(getRegisterTemplate, { workspaceId })) });
};
