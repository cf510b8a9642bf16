import { useQueryClient } from '@tanstack/react-query';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

/** Forgets what is remembered of the register, after it has changed; what is on the screen is asked for anew. */
export const useForgetRegister = (): (() => Promise<unknown>) => {
  const { workspaceId } = useWorkspaceScope();
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: queryKeys.stakeholders(workspaceId) }),
      queries.invalidateQueries({ queryKey: queryKeys.people(workspaceId) }),
      queries.removeQueries({ queryKey: queryKeys.everyStakeholder(workspaceId) }),
    ]);
};
