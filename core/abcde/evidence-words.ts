import type { Say } from '#core/language/language';
import type { Evidence } from './evidence';

/** What was found, in words: the same on cards, in chat and in the tab. */
export const evidenceWords = ({ code, values }: Pick<Evidence, 'code' | 'values'>, say: Say): string => {
  const { on, ...others } = values;
  // At noon the day is the same in (nearly) every time zone in which it may be written out.
  return say(`abcde.evidence.${code}`, on === undefined ? others : { ...others, on: new Date(`${on}T12:00:00Z`) });
};
