import { useMutation, useQueryClient } from '@tanstack/react-query';
import { changeSettings } from '#core/contract/workspace';
import type { SettingsChange } from '#core/workspace/workspace';
import { useWorkspaceScope } from './workspace-scope';

/** Changes settings of the workspace; whatever was made with the old ones is asked for anew. */
export const useChangeSettings = () => {
  const { api, workspaceId } = useWorkspaceScope();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: SettingsChange) => api(changeSettings, { workspaceId }, change),
    onSuccess: () => queries.invalidateQueries(),
  });
};
