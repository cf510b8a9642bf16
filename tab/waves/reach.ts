import type { StakeholderView } from '#core/contract/stakeholders';
import type { WaveDraft } from './wave-draft';

const isMeant = (draft: WaveDraft, { userId, attributes }: StakeholderView): boolean => {
  switch (draft.audienceKind) {
    case 'everyone':
      return true;
    case 'segment':
      return attributes[draft.attribute] === draft.value;
    case 'people':
      return draft.userIds.includes(userId);
  }
};

/** How many people of the audience could be asked today. */
export const reachOf = (draft: WaveDraft, register: readonly StakeholderView[]): number =>
  register.filter((person) => person.reachability === 'reachable' && isMeant(draft, person)).length;
