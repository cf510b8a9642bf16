import { type Letter, letters, type Ratings } from './letter';

/** A letter rated so low, or lower, is to be put right before the message goes. */
export const fixAtMost = 2;

/** What five ratings come to: the mean, and the weakest letter, which a mean would hide. */
export type Score = {
  /** 1 to 5. */
  readonly mean: number;
  /** The lowest rating, and every letter that has it. */
  readonly lowest: number;
  readonly weakest: readonly Letter[];
  /** Letters to be put right before the message goes: rated 2 or lower. */
  readonly toFix: readonly Letter[];
};

/** The score of a message by its five ratings (measurement method, section 13): mean and weakest letter. */
export const scoreOf = (ratings: Ratings): Score => {
  const values = letters.map((letter) => ratings[letter]);
  const lowest = Math.min(...values);
  return {
    mean: values.reduce((sum, value) => sum + value, 0) / letters.length,
    lowest,
    weakest: letters.filter((letter) => ratings[letter] === lowest),
    toFix: letters.filter((letter) => ratings[letter] <= fixAtMost),
  };
};
