import type { Say } from '#core/language/language';
import type { CardPart } from './card-parts';

/** The heading over some lines of a card. */
export const partInWords = (say: Say, part: CardPart): string => {
  switch (part.kind) {
    case 'p':
      return say('questions.part.p', { p: say(`p.${part.p}`), meaning: say(`p.${part.p}.meaning`) });
    case 'alternating':
      return say('questions.part.alternating', { nth: part.nth });
    case 'drawn':
      return part.sets === 1 ? say('questions.part.drawn') : say('questions.part.drawnInTurn', { nth: part.nth });
    case 'everybody':
      return say('questions.part.everybody');
  }
};
