import { useMutation } from '@tanstack/react-query';
import type { Channel } from '#core/abcde/channel';
import type { Check } from '#core/abcde/evidence';
import { checkMessage } from '#core/contract/communications';
import { useWorkspaceScope } from './workspace-scope';

/** What was found in a text, and in what it was made of. */
export type ComparedChecks = Readonly<{ before: Check; now: Check }>;

/** Checks a text as it was and as it is now; neither is stored. */
export const useCompareChecks = (channel: Channel) => {
  const { api, workspaceId } = useWorkspaceScope();
  const check = async (text: string): Promise<Check> => {
    const draft = { text, channel, audience: null, sendAt: null, successMeasure: '', reviewOn: null };
    return (await api(checkMessage, { workspaceId }, draft)).check;
  };
  return useMutation({
    mutationFn: async (texts: Readonly<{ before: string; now: string }>): Promise<ComparedChecks> => {
      const [before, now] = await Promise.all([check(texts.before), check(texts.now)]);
      return { before, now };
    },
  });
};
