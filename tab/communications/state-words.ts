import type { CommunicationView } from '#core/contract/communications';
import type { Voice } from '../language/voice';

/** Was the bot to send it, and could not? */
export const isNotSent = ({ state, messageWaveId }: Pick<CommunicationView, 'state' | 'messageWaveId'>): boolean =>
  state === 'checked' && messageWaveId !== null;

/** Whether a message was checked, is to go, or has gone, and when. */
export const stateInWords = (
  { say, times }: Pick<Voice, 'say' | 'times'>,
  communication: Pick<CommunicationView, 'state' | 'sentAt' | 'messageWaveId'>,
  now: string,
): string => {
  const { state, sentAt } = communication;
  if (isNotSent(communication)) return say('communications.state.notSent');
  if (sentAt === null) return say(`communications.state.${state}`);
  return say(sentAt > now ? 'communications.goesOn' : 'communications.sentOn', { on: times.date(sentAt) });
};

/** The colour that goes with these words. */
export const stateColour = (
  communication: Pick<CommunicationView, 'state' | 'messageWaveId'>,
): 'success' | 'informative' | 'warning' => {
  if (isNotSent(communication)) return 'warning';
  return communication.state === 'sent' ? 'success' : 'informative';
};
