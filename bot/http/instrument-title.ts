import type { Say } from '#core/language/language';

/** The built-in instruments, which the message catalogue names; a test holds the list against the instruments. */
const named = [
  'express',
  'quarterly',
  'annual',
  'event-service',
  'event-support',
  'event-communication',
  'event-interaction',
  'event-recovery',
] as const;

/**
 * The title of an instrument: what a lead called it, else the catalogue's in the reader's language, else its id.
 */
export const instrumentTitle = (instrumentId: string, say: Say, title?: string): string => {
  if (title !== undefined) return title;
  const builtIn = named.find((id) => id === instrumentId);
  return builtIn ? say(`instrument.${builtIn}.title`) : instrumentId;
};
