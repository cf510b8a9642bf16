import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { getDirectory } from '#core/contract/directory';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

export type DirectoryView = z.output<typeof getDirectory.answer>;

/** What this installation can do with the organisation's directory. */
export const useDirectory = () => {
  const { api, workspaceId } = useWorkspaceScope();
  return useQuery({ queryKey: queryKeys.directory(workspaceId), queryFn: () => api(getDirectory, { workspaceId }) });
};
