import type { Say } from '#core/language/language';
import type { Communication } from './communication';

/** Whom a message is for, in words. */
export const audienceWords = ({ audience }: Pick<Communication, 'audience'>, say: Say): string => {
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
