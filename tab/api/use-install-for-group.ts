import { useMutation, useQueryClient } from '@tanstack/react-query';
import { installForGroup } from '#core/contract/directory';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

/** Plans to install the app for the people of a group who do not have it. */
export const useInstallForGroup = () => {
  const { api, workspaceId } = useWorkspaceScope();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ groupId, withGuests }: Readonly<{ groupId: string; withGuests: boolean }>) =>
      api(installForGroup, { workspaceId, groupId }, { withGuests }),
    onSuccess: () => queries.invalidateQueries({ queryKey: queryKeys.directory(workspaceId) }),
  });
};
