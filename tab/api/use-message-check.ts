import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { z } from 'zod';
import { checkMessage } from '#core/contract/communications';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

export type MessageToCheck = z.input<typeof checkMessage.body>;

/** So long the typing has to rest before the draft is checked. */
const pauseInMilliseconds = 500;

const useRested = (typed: string): string => {
  const [rested, setRested] = useState(typed);
  useEffect(() => {
    if (typed === rested) return;
    const timer = setTimeout(() => setRested(typed), pauseInMilliseconds);
    return () => clearTimeout(timer);
  }, [typed, rested]);
  return rested;
};

/**
 * What a check finds in a draft, a moment after the typing rests, with the text in which it was found; the finding before
 * it stays until the next is there. Nothing is asked while there is nothing to check.
 */
export const useMessageCheck = (message: MessageToCheck | null) => {
  const { api, workspaceId } = useWorkspaceScope();
  const rested = useRested(message === null ? '' : JSON.stringify(message));
  return useQuery({
    queryKey: queryKeys.messageCheck(workspaceId, rested),
    queryFn: async () => {
      const asked = JSON.parse(rested) as MessageToCheck;
      const { check } = await api(checkMessage, { workspaceId }, asked);
      return { check, text: asked.text };
    },
    enabled: rested !== '',
    // The register and the settings may have changed when somebody comes back to the same words.
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
};
