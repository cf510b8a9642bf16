import { useMutation } from '@tanstack/react-query';
import { useWorkspaceScope } from './workspace-scope';

export const exportFormats = ['xlsx', 'csv'] as const;

/** A file a release can be downloaded as. */
export type ExportFormat = (typeof exportFormats)[number];

/** Fetches a release as a file; saving it is the caller's. */
export const useExport = (waveId: string) => {
  const { api, workspaceId } = useWorkspaceScope();
  const wave = `/api/workspaces/${encodeURIComponent(workspaceId)}/waves/${encodeURIComponent(waveId)}`;
  return useMutation({ mutationFn: (format: ExportFormat) => api.file(`${wave}/release.${format}`) });
};
