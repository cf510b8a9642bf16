import { useQuery } from '@tanstack/react-query';
import { getMe } from '#core/contract/me';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

/** Who is looking, and which teams wait to be set up by them. */
export const useMe = () => {
  const { api } = useWorkspaceScope();
  return useQuery({ queryKey: queryKeys.me(), queryFn: () => api(getMe, {}) });
};
