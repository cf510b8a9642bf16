import type { Language } from '#core/language/language';
import type { Voices } from '#core/language/voices';
import type { PersonStore } from '#core/stakeholder/person-store';
import type { Turn } from './turn';

type Deps = { readonly people: Pick<PersonStore, 'find'>; readonly voices: Voices };

/**
 * Makes the choice of the language in which somebody is spoken to: the one they chose, else that of their Teams. `asChosen`
 * reads the person and so is not for the turn of an answer, where the card itself says its language.
 */
export const makeSpeakTo = ({ people, voices }: Deps) => {
  const inLanguage = (turn: Turn, language: Language | null | undefined): Turn =>
    language ? { ...turn, language, say: voices(language) } : turn;

  const asChosen = async (turn: Turn): Promise<Turn> => {
    if (!turn.isPersonal || !turn.person) return turn;
    const found = await people.find(turn.person);
    return inLanguage(turn, found?.value.preferences.language);
  };

  return { inLanguage, asChosen };
};

export type SpeakTo = ReturnType<typeof makeSpeakTo>;
