import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { changeMyPreferences, type getMyPreferences } from '#core/contract/me';
import type { Choices } from '#core/stakeholder/choices';
import { queryKeys } from './query-keys';
import { useApi } from './workspace-scope';

type MyPreferences = z.output<typeof getMyPreferences.answer>;

/** Keeps what the reader chose; the page shows at once what the server says holds now. */
export const useChangeMyPreferences = () => {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (choices: Choices) => api(changeMyPreferences, {}, choices),
    onSuccess: ({ choices }) =>
      queries.setQueryData<MyPreferences>(queryKeys.myPreferences(), (known) => known && { ...known, choices }),
  });
};
