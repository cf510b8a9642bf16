import { makeDescribeDelivery } from './describe-delivery';
import { makeReadLedger } from './ledger';
import { makePauseWave } from './pause-wave';
import { makeRetryInvitations } from './retry-invitations';

type Deps = Parameters<typeof makeDescribeDelivery>[0] &
  Parameters<typeof makePauseWave>[0] &
  Parameters<typeof makeRetryInvitations>[0] &
  Parameters<typeof makeReadLedger>[0];

/** Makes all by which a PMO follows the delivery of a wave and steps in. */
export const makeFollowDelivery = (deps: Deps) => ({
  describeDelivery: makeDescribeDelivery(deps),
  pauseWave: makePauseWave(deps),
  retryInvitations: makeRetryInvitations(deps),
  readLedger: makeReadLedger(deps),
});

export type FollowDelivery = ReturnType<typeof makeFollowDelivery>;
