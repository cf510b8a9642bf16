import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import {
  addCommunication,
  changeCommunication,
  listCommunications,
  markCommunicationSent,
  recordOutcome,
  removeCommunication,
} from '#core/contract/communications';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

/** The register of communications, newest first. */
export const useCommunications = () => {
  const { api, workspaceId } = useWorkspaceScope();
  return useQuery({
    queryKey: queryKeys.communications(workspaceId),
    queryFn: () => api(listCommunications, { workspaceId }),
  });
};

/** Forgets what is remembered of the register: even after a no, which may mean that it changed. */
export const useForgetCommunications = () => {
  const { workspaceId } = useWorkspaceScope();
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: queryKeys.communications(workspaceId) });
};

type CheckedMessage = z.input<typeof addCommunication.body>;

/** Enters a checked message in the register, or puts what was checked anew in the place of what was there. */
export const useEnterCommunication = (communicationId: string | null) => {
  const { api, workspaceId } = useWorkspaceScope();
  return useMutation({
    mutationFn: (message: CheckedMessage) =>
      communicationId === null
        ? api(addCommunication, { workspaceId }, message)
        : api(changeCommunication, { workspaceId, communicationId }, message),
    onSettled: useForgetCommunications(),
  });
};

/** Takes a message off the register that was not sent. */
export const useRemoveCommunication = (communicationId: string) => {
  const { api, workspaceId } = useWorkspaceScope();
  const queries = useQueryClient();
  const forget = useForgetCommunications();
  return useMutation({
    mutationFn: () => api(removeCommunication, { workspaceId, communicationId }),
    onSuccess: () => queries.removeQueries({ queryKey: queryKeys.communication(workspaceId, communicationId) }),
    onSettled: forget,
  });
};

/** Writes down that a message was sent by other means. */
export const useMarkSent = (communicationId: string) => {
  const { api, workspaceId } = useWorkspaceScope();
  return useMutation({
    mutationFn: (sentAt: string) => api(markCommunicationSent, { workspaceId, communicationId }, { sentAt }),
    onSettled: useForgetCommunications(),
  });
};

export type OutcomeToRecord = z.input<typeof recordOutcome.body>;

/** Writes down what came of a message. */
export const useRecordOutcome = (communicationId: string) => {
  const { api, workspaceId } = useWorkspaceScope();
  return useMutation({
    mutationFn: (outcome: OutcomeToRecord) => api(recordOutcome, { workspaceId, communicationId }, outcome),
    onSettled: useForgetCommunications(),
  });
};
