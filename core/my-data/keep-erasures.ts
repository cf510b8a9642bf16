import { backupLifeMilliseconds } from '#core/backup/backup-file';
import { type Clock, dayInMilliseconds, plusMilliseconds } from '#core/kernel/clock';
import type { ErasureStore } from './erasure-store';

type Deps = {
  readonly erasures: Pick<ErasureStore, 'removeBefore'>;
  readonly finishErasures: () => Promise<void>;
  readonly clock: Clock;
};

/**
 * Makes the job that looks after erasures: it finishes those that are under way and, once a day, forgets those that no backup
 * is old enough to need any more.
 */
export const makeKeepErasures = ({ erasures, finishErasures, clock }: Deps) => {
  let forgetAt = '';
  return async (): Promise<void> => {
    await finishErasures();
    const now = clock.now();
    if (now < forgetAt) return;
    await erasures.removeBefore(plusMilliseconds(now, -backupLifeMilliseconds));
    forgetAt = plusMilliseconds(now, dayInMilliseconds);
  };
};
