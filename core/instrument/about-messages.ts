// Instruments of waves that are about one message of the PMO. Nobody plans or copies them: sending a message makes a wave of
// the first, asking its readers one of the second.
import type { Instrument } from './instrument';

/** One card that asks nothing: it is the message. */
export const message: Instrument = {
  id: 'message',
  version: 1,
  items: [],
  microPulses: [{ blocks: 0, itemIds: [] }],
  daysBetween: 0,
};

/** All of them. */
export const aboutMessages: readonly Instrument[] = [message];
