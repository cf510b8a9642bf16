import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { P } from '#core/kernel/five-p';
import { queryKeys } from '../api/query-keys';
import { useDashboard } from '../api/use-dashboard';
import { useWaves } from '../api/use-waves';
import { useWorkspaceScope } from '../api/workspace-scope';
import type { Go } from '../ui/page-name';
import { QueryGate } from '../ui/query-gate';
import { EmptyDashboard } from './empty-dashboard';
import { ReleaseView } from './release-view';

/** A wave that closes while somebody looks brings a new release: the dashboard is asked anew. */
const useFreshAfterClosing = (): void => {
  const { workspaceId } = useWorkspaceScope();
  const queries = useQueryClient();
  const closed = useWaves().data?.waves.filter((wave) => wave.state === 'closed').length;
  const before = useRef(closed);
  useEffect(() => {
    const isNews = before.current !== undefined && before.current !== closed;
    before.current = closed;
    if (!isNews) return;
    void queries.invalidateQueries({ queryKey: queryKeys.dashboard(workspaceId) });
  }, [closed, queries, workspaceId]);
};

type Props = Readonly<{
  onGo: Go;
  shownWaveId: string | null;
  onShowWave: (waveId: string) => void;
  onShowResults: (p: P | null) => void;
}>;

/** The first page: how the PMO is seen, where the gap is, and what to do next. */
export const DashboardPage = (props: Props) => {
  useFreshAfterClosing();
  return (
    <QueryGate query={useDashboard()}>
      {({ latest, earlier }) => {
        if (latest === null) return <EmptyDashboard onGo={props.onGo} />;
        const releases = [latest, ...earlier];
        const found = releases.findIndex((release) => release.waveId === props.shownWaveId);
        return <ReleaseView {...props} releases={releases} index={Math.max(0, found)} />;
      }}
    </QueryGate>
  );
};
