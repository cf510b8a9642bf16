// What its readers say of a message, beside what its author thought: from the released figures alone.
import { z } from 'zod';
import { letterRatingSchema, letterSchema, letters, type Ratings } from '#core/abcde/letter';
import { type ReaderItemId, readerItemIds } from '#core/instrument/item';
import { basisSchema, type Figure, figureSchema } from '#core/release/figure';
import type { Release } from '#core/release/release';

export const readersOfLetterSchema = z.object({
  letter: letterSchema,
  /** What the author gave it. */
  author: letterRatingSchema,
  /** People who rated it; null where hidden. */
  n: z.int().nullable(),
  /** The mean of those who were asked, as it may be shown. */
  audience: figureSchema,
  /** Author − audience: above zero the author thought better of it than its readers. Hidden where no exact mean is shown. */
  difference: figureSchema,
  /** What the interval rests on; absent where there is none. */
  basis: basisSchema.optional(),
});

/** One letter, as the author and the readers rate it. */
export type ReadersOfLetter = z.infer<typeof readersOfLetterSchema>;

const notAsked: Figure = { hidden: 'not-asked' };

/** Author − audience. What the author gave is known, so the difference is as uncertain as the mean, the other way round. */
export const differenceOf = (author: number, audience: Figure): Figure => {
  if ('hidden' in audience) return audience;
  if (!('mean' in audience)) return { hidden: 'complementary' };
  const mean = author - audience.mean;
  return 'low' in audience
    ? { mean, low: author - audience.high, high: author - audience.low }
    : { mean, noInterval: audience.noInterval };
};

/** The item of each letter stands at the letter's place. */
const itemOf = (index: number): ReaderItemId | undefined => readerItemIds[index];

/** Author and audience, letter by letter. */
export const compareWithReaders = (ratings: Ratings, release: Pick<Release, 'detail'>): ReadersOfLetter[] =>
  letters.map((letter, index) => {
    const row = release.detail?.ratingItems.find(({ itemId }) => itemId === itemOf(index));
    const [author, audience] = [ratings[letter], row?.figure ?? notAsked];
    const basis = row?.basis ? { basis: row.basis } : {};
    return { letter, author, n: row?.n ?? null, audience, difference: differenceOf(author, audience), ...basis };
  });
