import type { Letter } from '#core/abcde/letter';
import type { Score } from '#core/abcde/score';
import type { Voice } from '../language/voice';

/** Letters by name: "Audience, Content". */
export const lettersInWords = ({ say }: Pick<Voice, 'say'>, letters: readonly Letter[]): string =>
  letters.map((letter) => say(`abcde.letter.${letter}`)).join(', ');

/** The weakest letters with their rating: "Content (2)"; all of them alike when none is weaker. */
export const weakestInWords = (voice: Voice, { weakest, lowest }: Pick<Score, 'weakest' | 'lowest'>): string =>
  weakest.length === 5
    ? voice.say('communications.weakest.none', { rating: lowest })
    : voice.say('communications.weakest.some', { letters: lettersInWords(voice, weakest), rating: lowest });
