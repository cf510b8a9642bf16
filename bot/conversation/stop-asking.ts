import { cardVerbs } from '#core/contract/card-action';
import type { PersonRef } from '#core/kernel/person-ref';
import { changePerson } from '#core/stakeholder/meet-person';
import type { PersonStore } from '#core/stakeholder/person-store';
import { renderNotice } from '../cards/notice';
import type { Reply } from './reply';
import type { Turn } from './turn';

/** Makes "stop asking me" and its undo: turns of their own, never part of an answer. */
export const makeStopAsking = (deps: { readonly people: PersonStore }) => {
  const stop = async (turn: Turn, person: PersonRef): Promise<Reply> => {
    const { language, say } = turn;
    await changePerson(deps.people, person, { asking: 'stopped' });
    const card = renderNotice(
      {
        title: say('card.stopped.title'),
        lines: [say('card.stopped.line')],
        buttons: [{ title: say('card.stopped.resume'), data: { verb: cardVerbs.resume, v: 1 } }],
      },
      language,
      say,
    );
    return { view: card, inChat: card };
  };
  const resume = async (turn: Turn, person: PersonRef): Promise<Reply> => {
    const { language, say } = turn;
    await changePerson(deps.people, person, { asking: 'welcome' });
    const card = renderNotice(
      { title: say('card.resumed.title'), lines: [say('card.resumed.line')], buttons: [] },
      language,
      say,
    );
    return { view: card, inChat: card };
  };
  return { stop, resume };
};

export type StopAsking = ReturnType<typeof makeStopAsking>;
