import type { StakeholderEntry, StakeholderView } from '#core/contract/stakeholders';
import { emptyProfile } from '#core/stakeholder/stakeholder';

/** A person of the register as the list tells. */
export const viewOf = (userId: string, changes: Partial<StakeholderView> = {}): StakeholderView => ({
  userId,
  name: `Name of ${userId}`,
  attributes: {},
  interest: null,
  influence: null,
  reachability: 'reachable',
  ...changes,
});

/** All of what the register says about the same person. */
export const entryOf = (view: StakeholderView, changes: Partial<StakeholderEntry> = {}): StakeholderEntry => ({
  ...emptyProfile,
  ...view,
  ...changes,
});
