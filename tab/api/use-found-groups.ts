import { useQuery } from '@tanstack/react-query';
import { findGroups } from '#core/contract/directory';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

/** Groups of the directory by words of their name; without words those the reader is in. */
export const useFoundGroups = (words: string) => {
  const { api, workspaceId } = useWorkspaceScope();
  return useQuery({
    queryKey: queryKeys.foundGroups(workspaceId, words),
    queryFn: () => api(findGroups, { workspaceId }, words === '' ? {} : { words }),
  });
};
