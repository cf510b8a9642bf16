import type { ReadersOfLetter } from '#core/communication/readers';
import type { Voice } from '../../language/voice';
import { asDifference } from './five-points';

/** What the difference between author and readers says, or why there is none to show. */
export const differenceInWords = ({ say, figures }: Voice, { audience, difference }: ReadersOfLetter): string => {
  if ('hidden' in audience) return say('chart.notShown', { reason: figures.ratingShort(audience) });
  if (!('low' in difference))
    return say('communications.readers.noInterval', { readers: figures.ratingFull(audience) });
  const said = { difference: figures.gapFull(asDifference(difference)) };
  if (difference.low > 0) return say('communications.readers.lower', said);
  return say(difference.high < 0 ? 'communications.readers.higher' : 'communications.readers.alike', said);
};
