import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { reviseInstrument } from '#core/contract/instruments';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

/** A copy and what it is to become. */
type Revision = { readonly instrumentId: string; readonly change: z.input<typeof reviseInstrument.body> };

/** Saves a new version of one of our own instruments. */
export const useReviseInstrument = () => {
  const { api, workspaceId } = useWorkspaceScope();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ instrumentId, change }: Revision) => api(reviseInstrument, { workspaceId, instrumentId }, change),
    onSuccess: () => queries.invalidateQueries({ queryKey: queryKeys.instruments(workspaceId) }),
  });
};
