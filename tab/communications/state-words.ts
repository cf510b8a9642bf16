import type { CommunicationView } from '#core/contract/communications';
import type { Voice } from '../language/voice';

/** Whether a message was checked, is to go, or has gone, and when. */
export const stateInWords = (
  { say, times }: Pick<Voice, 'say' | 'times'>,
  { state, sentAt }: Pick<CommunicationView, 'state' | 'sentAt'>,
  now: string,
): string => {
  if (sentAt === null) return say(`communications.state.${state}`);
  return say(sentAt > now ? 'communications.goesOn' : 'communications.sentOn', { on: times.date(sentAt) });
};
