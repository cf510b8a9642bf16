import { useMutation } from '@tanstack/react-query';
import { useWorkspaceScope } from './workspace-scope';

export const exportFormats = ['xlsx', 'csv'] as const;

/** A file that figures can be downloaded as. */
export type ExportFormat = (typeof exportFormats)[number];

const useFileOf = (waveId: string, what: 'release' | 'ledger') => {
  const { api, workspaceId } = useWorkspaceScope();
  const wave = `/api/workspaces/${encodeURIComponent(workspaceId)}/waves/${encodeURIComponent(waveId)}`;
  return useMutation({ mutationFn: (format: ExportFormat) => api.file(`${wave}/${what}.${format}`) });
};

/** A file that is fetched when it is asked for; saving it is the caller's. */
export type FetchedFile = ReturnType<typeof useFileOf>;

/** Fetches a release as a file. */
export const useExport = (waveId: string): FetchedFile => useFileOf(waveId, 'release');

/** Fetches the ledger of a wave's delivery as a file. */
export const useLedger = (waveId: string): FetchedFile => useFileOf(waveId, 'ledger');
