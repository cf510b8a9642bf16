import { useQuery } from '@tanstack/react-query';
import { getMyPreferences } from '#core/contract/me';
import { queryKeys } from './query-keys';
import { useApi } from './workspace-scope';

/** What the reader chose about being asked, who asks them, and what is open for them. */
export const useMyPreferences = () => {
  const api = useApi();
  return useQuery({ queryKey: queryKeys.myPreferences(), queryFn: () => api(getMyPreferences, {}) });
};
