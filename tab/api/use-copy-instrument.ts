import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { copyInstrument } from '#core/contract/instruments';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

export type CopyOfInstrument = z.input<typeof copyInstrument.body>;
export type SavedInstrument = z.output<typeof copyInstrument.answer>;

/** Saves a changed copy of an instrument. */
export const useCopyInstrument = () => {
  const { api, workspaceId } = useWorkspaceScope();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (copy: CopyOfInstrument) => api(copyInstrument, { workspaceId }, copy),
    onSuccess: () => queries.invalidateQueries({ queryKey: queryKeys.instruments(workspaceId) }),
  });
};
