import { useQuery } from '@tanstack/react-query';
import { type DeliveryView, getDelivery } from '#core/contract/delivery';
import { secondInMilliseconds } from '#core/kernel/clock';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

const often = 2 * secondInMilliseconds;
const seldom = 5 * secondInMilliseconds;

const intervals: Readonly<Record<DeliveryView['doing'], number | false>> = {
  'not-open': seldom,
  starting: often,
  sending: often,
  'waiting-for-hours': seldom,
  'waiting-for-teams': often,
  paused: seldom,
  stopped: seldom,
  done: false,
  ended: false,
};

/** What somebody did shows in the counts within this time, in milliseconds. */
const showsWithin = 30 * secondInMilliseconds;

const intervalOf = (delivery: DeliveryView | undefined, actedAt: number): number | false => {
  if (delivery === undefined) return false;
  // Of an ended wave the last card on its way is still waited for.
  const isMoving = delivery.counts.planned > 0 || Date.now() - actedAt < showsWithin;
  return intervals[delivery.doing] || (isMoving && often);
};

/**
 * How far the delivery of a wave has got: asked again while something moves, and for a while after somebody did something
 * (`actedAt`, in milliseconds since 1970).
 */
export const useDelivery = (waveId: string, actedAt: number) => {
  const { api, workspaceId } = useWorkspaceScope();
  return useQuery({
    queryKey: queryKeys.delivery(workspaceId, waveId),
    queryFn: () => api(getDelivery, { workspaceId, waveId }),
    refetchInterval: ({ state }) => intervalOf(state.data, actedAt),
  });
};
