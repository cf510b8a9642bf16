import { useExport } from '../api/use-export';
import { useVoice } from '../language/voice';
import { DownloadButtons } from './download-buttons';

/** Downloads the release of a closed wave; what is hidden on the page is hidden there. */
export const ExportButtons = ({ waveId }: Readonly<{ waveId: string }>) => (
  <DownloadButtons file={useExport(waveId)} hint={useVoice().say('export.hint')} />
);
