import type { ReleaseSummary } from '#core/release/release';
import { useStakeholders } from '../api/use-stakeholders';
import { useWaves } from '../api/use-waves';
import { useWorkspace } from '../api/use-workspace';
import { type NextStep, whatNext } from './what-next';

/** The things to do now; empty until everything they depend on is known. */
export const useNextSteps = (latest: ReleaseSummary | null): readonly NextStep[] => {
  const workspace = useWorkspace().data;
  const stakeholders = useStakeholders().data?.stakeholders;
  const waves = useWaves().data?.waves;
  if (!workspace || !stakeholders || !waves) return [];
  const { minimumInvited } = workspace.settings;
  return whatNext({ now: new Date().toISOString(), minimumInvited, stakeholders, waves, latest });
};
