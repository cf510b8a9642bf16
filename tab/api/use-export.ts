import { useMutation } from '@tanstack/react-query';
import { useWorkspaceScope } from './workspace-scope';

export const exportFormats = ['xlsx', 'csv'] as const;

/** A file that figures can be downloaded as. */
export type ExportFormat = (typeof exportFormats)[number];

const useFileAt = (path: string) => {
  const { api, workspaceId } = useWorkspaceScope();
  const file = `/api/workspaces/${encodeURIComponent(workspaceId)}/${path}`;
  return useMutation({ mutationFn: (format: ExportFormat) => api.file(`${file}.${format}`) });
};

/** A file that is fetched when it is asked for; saving it is the caller's. */
export type FetchedFile = ReturnType<typeof useFileAt>;

/** Fetches a release as a file. */
export const useExport = (waveId: string): FetchedFile => useFileAt(`waves/${encodeURIComponent(waveId)}/release`);

/** Fetches a wave's delivery list as a file. */
export const useDeliveryList = (waveId: string): FetchedFile => useFileAt(`waves/${encodeURIComponent(waveId)}/ledger`);

/** Fetches the audit log as a file. */
export const useAuditFile = (): FetchedFile => useFileAt('audit');

/** Fetches the register of communications as a file. */
export const useCommunicationsFile = (): FetchedFile => useFileAt('communications');

/** Fetches a finished communications audit as a file. */
export const useCommunicationAuditFile = (quarter: string): FetchedFile =>
  useFileAt(`communication-audits/${encodeURIComponent(quarter)}/result`);

/** Fetches the run log of what was removed as a file. */
export const useRunsFile = (): FetchedFile => useFileAt('retention');
