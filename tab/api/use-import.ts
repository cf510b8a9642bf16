import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { applyImport, previewImport, type RegistrationInput } from '#core/contract/register-import';
import { type ImportProgress, noProgress, sendParts } from './import-parts';
import { queryKeys } from './query-keys';
import { useForgetRegister } from './use-forget-register';
import { useWorkspaceScope } from './workspace-scope';

/** What an import of these people would do; asked anew for every other source. Nothing is written. */
export const useImportPreview = (source: string, people: readonly RegistrationInput[]) => {
  const { api, workspaceId } = useWorkspaceScope();
  const [progress, setProgress] = useState(noProgress);
  const preview = useQuery({
    // The people themselves are no part of it: fifty thousand would be compared at every look.
    queryKey: queryKeys.importPreview(workspaceId, source),
    enabled: people.length > 0,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => {
      const post = (part: RegistrationInput[]) => {
        signal.throwIfAborted();
        return api(previewImport, { workspaceId }, { people: part });
      };
      setProgress(noProgress);
      return sendParts({ people, from: noProgress, post, onProgress: setProgress });
    },
  });
  return { preview, progress };
};

/** Puts people on the register; after a break the same call goes on where it was. */
export const useApplyImport = () => {
  const { api, workspaceId } = useWorkspaceScope();
  const [progress, setProgress] = useState<ImportProgress>(noProgress);
  const apply = useMutation({
    mutationFn: (people: readonly RegistrationInput[]) => {
      const post = (part: RegistrationInput[]) => api(applyImport, { workspaceId }, { people: part });
      return sendParts({ people, from: progress, post, onProgress: setProgress });
    },
    // After a break too: some people are on the register by then.
    onSettled: useForgetRegister(),
  });
  return { apply, progress };
};
