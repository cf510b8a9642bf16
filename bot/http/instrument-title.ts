import type { MessageKey, Say } from '#core/language/language';

const titleKeys: ReadonlyMap<string, MessageKey> = new Map([['express', 'instrument.express.title']]);

/** The title of an instrument in the reader's language; an instrument without one is called by its id. */
export const instrumentTitle = (instrumentId: string, say: Say): string => {
  const key = titleKeys.get(instrumentId);
  return key ? say(key) : instrumentId;
};
