import { useWorkspace } from '../api/use-workspace';
import { useVoice, type Voice } from '../language/voice';
import { workspaceTime } from './workspace-time';

/** The reader's voice with the clock of the workspace, on which waves are planned; their own while it is not known. */
export const useWorkspaceVoice = (): Voice => {
  const voice = useVoice();
  const settings = useWorkspace().data?.settings;
  return settings ? { ...voice, times: voice.times.in(workspaceTime(settings).timeZone) } : voice;
};
