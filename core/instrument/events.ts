import type { Aspect } from '#core/kernel/aspect';
import { aspectRating } from './built-in-items';
import type { Instrument } from './instrument';
import type { ItemId } from './item';

const eventAsk = (aspect: Aspect, itemIds: readonly ItemId[]): Instrument => ({
  id: `event-${aspect}`,
  version: 1,
  items: itemIds.map((id) => aspectRating(id, aspect)),
  microPulses: itemIds.map((id) => ({ blocks: 0, itemIds: [id] })),
  daysBetween: 0,
});

/**
 * One tap after a closed request, a meeting, a message or an issue, per aspect of customer experience. After an issue
 * the second question follows on the answer to the first.
 */
export const events: readonly Instrument[] = [
  eventAsk('service', ['SV1']),
  eventAsk('support', ['SU1']),
  eventAsk('communication', ['CO1']),
  eventAsk('interaction', ['IN1']),
  eventAsk('recovery', ['RE1', 'RE2']),
];
