import type { PersonRef } from '#core/kernel/person-ref';
import { readChoices } from '#core/stakeholder/choice-fields';
import { type Choose, choicesOf } from '#core/stakeholder/choices';
import type { Person } from '#core/stakeholder/person';
import type { PersonStore } from '#core/stakeholder/person-store';
import type { Card } from '../cards/notice';
import { renderChosen, renderPreferences } from '../cards/preferences';
import type { Reply } from './reply';
import type { SpeakTo } from './speak-to';
import type { Turn } from './turn';

type Deps = {
  readonly people: Pick<PersonStore, 'find'>;
  readonly choose: Choose;
  readonly speakTo: SpeakTo;
};

type Render = typeof renderChosen;

/** Makes the card in which a person chooses how they are asked: turns of their own, never part of an answer. */
export const makePreferenceButtons = (deps: Deps) => {
  const reply = (turn: Turn, person: Person | null, render: Render): Reply => {
    if (!person) return { text: turn.say('chat.preferences.unknown') };
    const { language, say } = deps.speakTo.inLanguage(turn, person.preferences.language);
    const card: Card = render(choicesOf(person), language, say);
    return { view: card, inChat: card };
  };

  const show = async (turn: Turn, person: PersonRef): Promise<Reply> =>
    reply(turn, (await deps.people.find(person))?.value ?? null, renderPreferences);

  const save = async (turn: Turn, person: PersonRef, inputs: unknown): Promise<Reply> => {
    const change = readChoices(inputs);
    if (!change) return { text: turn.say('chat.oldButton') };
    return reply(turn, await deps.choose(person, change), renderChosen);
  };

  return { show, save };
};

export type PreferenceButtons = ReturnType<typeof makePreferenceButtons>;
