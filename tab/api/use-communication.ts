import { useMutation, useQuery } from '@tanstack/react-query';
import { askReaders, getCommunication, getReaders, sendCommunication } from '#core/contract/communications';
import { secondInMilliseconds } from '#core/kernel/clock';
import { queryKeys } from './query-keys';
import { useForgetCommunications } from './use-communications';
import { useWorkspaceScope } from './workspace-scope';

const liveInterval = 2 * secondInMilliseconds;
/** Answers come in over days. */
const answersInterval = 30 * secondInMilliseconds;

/** One communication of the register; asked again every two seconds while the bot is sending it. */
export const useCommunication = (communicationId: string) => {
  const { api, workspaceId } = useWorkspaceScope();
  return useQuery({
    queryKey: queryKeys.communication(workspaceId, communicationId),
    queryFn: () => api(getCommunication, { workspaceId, communicationId }),
    refetchInterval: ({ state: { data } }) => {
      const { sentAt, sentBy } = data?.communication ?? { sentAt: null, sentBy: null };
      const isSending = sentBy === 'bot' && sentAt !== null && Date.parse(sentAt) <= Date.now();
      const { invited, planned } = data?.counts ?? { invited: 0, planned: 0 };
      return isSending && (invited === 0 || planned > 0) ? liveInterval : false;
    },
  });
};

/** What the readers of a sent message say of it, and how far asking them is. */
export const useReaders = (communicationId: string) => {
  const { api, workspaceId } = useWorkspaceScope();
  return useQuery({
    queryKey: queryKeys.readers(workspaceId, communicationId),
    queryFn: () => api(getReaders, { workspaceId, communicationId }),
    refetchInterval: ({ state: { data } }) =>
      data && data.state !== null && data.state !== 'closed' && data.state !== 'cancelled' ? answersInterval : false,
  });
};

const routes = { send: sendCommunication, ask: askReaders } as const;

/** What the bot can do with a message. */
export type BotAction = keyof typeof routes;

/** Has the bot send a message, or ask a sample of its readers. */
export const useBotAction = (communicationId: string, action: BotAction) => {
  const { api, workspaceId } = useWorkspaceScope();
  return useMutation({
    mutationFn: () => api(routes[action], { workspaceId, communicationId }),
    onSettled: useForgetCommunications(),
  });
};
