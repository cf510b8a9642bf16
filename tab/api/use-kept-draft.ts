import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

/** Remembers something half done while other pages are looked at; it goes when the tab is closed. */
export type DraftKeeper<Draft> = {
  find(): Draft | null;
  keep(draft: Draft | null): void;
};

/** A place for one half-done thing of the workspace, by name. */
export const useKeptDraft = <Draft>(name: string): DraftKeeper<Draft> => {
  const { workspaceId } = useWorkspaceScope();
  const queries = useQueryClient();
  return useMemo(() => {
    const queryKey = queryKeys.draft(workspaceId, name);
    queries.setQueryDefaults(queryKey, { gcTime: Number.POSITIVE_INFINITY });
    return {
      find: () => queries.getQueryData<Draft | null>(queryKey) ?? null,
      keep: (draft) => {
        queries.setQueryData(queryKey, draft);
      },
    };
  }, [queries, workspaceId, name]);
};
