import type { P } from '#core/kernel/five-p';
import type { ReleaseSummary } from '#core/release/release';
import { useDashboard } from '../api/use-dashboard';
import { useRelease } from '../api/use-release';
import { EmptyDashboard } from '../dashboard/empty-dashboard';
import type { Go } from '../ui/page-name';
import { QueryGate } from '../ui/query-gate';
import { ResultsView } from './results-view';

type Props = Readonly<{
  onGo: Go;
  shownWaveId: string | null;
  onShowWave: (waveId: string) => void;
  /** The P the reader wants to see; null for all five. */
  chosen: P | null;
  onChoose: (p: P | null) => void;
}>;

type OneProps = Props & Readonly<{ releases: readonly ReleaseSummary[]; waveId: string }>;

const OneRelease = ({ waveId, ...props }: OneProps) => (
  <QueryGate query={useRelease(waveId)}>{(release) => <ResultsView {...props} release={release} />}</QueryGate>
);

/** Everything there is to know of one wave, and how each figure came to be. */
export const ResultsPage = (props: Props) => (
  <QueryGate query={useDashboard()}>
    {({ latest, earlier }) => {
      if (latest === null) return <EmptyDashboard onGo={props.onGo} />;
      const releases = [latest, ...earlier];
      const shown = releases.find(({ waveId }) => waveId === props.shownWaveId) ?? latest;
      return <OneRelease {...props} releases={releases} waveId={shown.waveId} />;
    }}
  </QueryGate>
);
