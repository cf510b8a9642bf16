import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { previewGroup } from '#core/contract/directory';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

export type GroupPreviewView = z.output<typeof previewGroup.answer>;

/** What importing a group would do; nothing is asked while no group is named. */
export const useGroupPreview = (groupId: string | null, withGuests: boolean) => {
  const { api, workspaceId } = useWorkspaceScope();
  return useQuery({
    queryKey: queryKeys.groupPreview(workspaceId, groupId ?? '', withGuests),
    queryFn: () => api(previewGroup, { workspaceId, groupId: groupId ?? '' }, { withGuests }),
    enabled: groupId !== null,
    // Membership changes elsewhere: whoever looks again is told anew.
    gcTime: 0,
  });
};
