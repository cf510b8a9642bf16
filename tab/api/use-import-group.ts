import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { importGroup } from '#core/contract/directory';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

export type ImportedGroup = z.output<typeof importGroup.answer>;

/** Registers the people of a group. */
export const useImportGroup = () => {
  const { api, workspaceId } = useWorkspaceScope();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ groupId, ...chosen }: z.input<typeof importGroup.body> & { readonly groupId: string }) =>
      api(importGroup, { workspaceId, groupId }, chosen),
    onSuccess: async () => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: queryKeys.stakeholders(workspaceId) }),
        queries.invalidateQueries({ queryKey: queryKeys.people(workspaceId) }),
      ]);
    },
  });
};
