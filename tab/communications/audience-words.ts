import type { CommunicationView } from '#core/contract/communications';
import { useVoice } from '../language/voice';

/** Whom a message is for, in words. */
export const useAudienceWords = ({ audience }: Pick<CommunicationView, 'audience'>): string => {
  const { say } = useVoice();
  switch (audience?.kind) {
    case undefined:
      return say('communications.notSaid');
    case 'everyone':
      return say('plan.audience.everyone');
    case 'segment':
      return `${audience.attribute}: ${audience.value}`;
    case 'people':
      return say('communications.people', { n: audience.userIds.length });
  }
};
