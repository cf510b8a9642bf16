import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { WrittenChannel } from '#core/communication-audit/channel-inventory';
import { addChannel, changeChannel, listChannels, removeChannel } from '#core/contract/channel-inventory';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

/** The channel inventory, with what people last said of the PMO’s service. */
export const useChannels = () => {
  const { api, workspaceId } = useWorkspaceScope();
  return useQuery({ queryKey: queryKeys.channels(workspaceId), queryFn: () => api(listChannels, { workspaceId }) });
};

/** What a person can do to the inventory; a channel without an id is a new one, and none at all goes. */
export type ChannelAction = { readonly channelId: string | null; readonly channel: WrittenChannel | null };

/** Enters, changes or removes a channel; reach and overlap are asked anew. */
export const useChannelAction = () => {
  const { api, workspaceId } = useWorkspaceScope();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ channelId, channel }: ChannelAction): Promise<void> => {
      if (channelId === null)
        return channel === null ? undefined : void (await api(addChannel, { workspaceId }, channel));
      const at = { workspaceId, channelId };
      await (channel === null ? api(removeChannel, at) : api(changeChannel, at, channel));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: queryKeys.channels(workspaceId) }),
  });
};
