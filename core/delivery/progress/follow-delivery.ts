import { makeCancelWave } from '#core/delivery/course/cancel-wave';
import { makePauseWave } from '#core/delivery/course/pause-wave';
import { makeRetryInvitations } from '#core/delivery/course/retry-invitations';
import { makeReadDeliveryList } from './delivery-list';
import { makeDescribeDelivery } from './describe-delivery';
import { makeDescribeWave } from './describe-wave';

type Deps = Parameters<typeof makeDescribeWave>[0] &
  Parameters<typeof makeDescribeDelivery>[0] &
  Parameters<typeof makePauseWave>[0] &
  Parameters<typeof makeCancelWave>[0] &
  Parameters<typeof makeRetryInvitations>[0] &
  Parameters<typeof makeReadDeliveryList>[0];

/** Makes all by which a PMO follows the delivery of a wave and steps in. */
export const makeFollowDelivery = (deps: Deps) => ({
  describeWave: makeDescribeWave(deps),
  describeDelivery: makeDescribeDelivery(deps),
  pauseWave: makePauseWave(deps),
  cancelWave: makeCancelWave(deps),
  retryInvitations: makeRetryInvitations(deps),
  readDeliveryList: makeReadDeliveryList(deps),
});

export type FollowDelivery = ReturnType<typeof makeFollowDelivery>;
