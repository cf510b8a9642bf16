import { cardActionSchema, cardVerbs } from '#core/contract/card-action';
import type { CardInputs } from '#core/response/read-answers';
import type { PulseButtons } from './answer-pulse';
import type { Reply } from './reply';
import type { TeamButtons } from './set-up-team';
import type { StopAsking } from './stop-asking';
import type { Turn } from './turn';

type Deps = { readonly pulse: PulseButtons; readonly stopAsking: StopAsking; readonly team: TeamButtons };

/**
 * Makes the one place where a button of a card is understood, whether it came as Action.Execute or as Action.Submit. What
 * the card says is a claim; who acts, and where, is taken from Teams.
 */
export const makePressButton =
  (deps: Deps) =>
  async (turn: Turn, data: unknown): Promise<Reply> => {
    const parsed = cardActionSchema.safeParse(data);
    if (!parsed.success || !turn.person) return { text: turn.say('chat.oldButton') };
    const { person } = turn;
    const action = parsed.data;
    switch (action.verb) {
      case cardVerbs.setUpPmo:
        return deps.team.setUp(turn, person, action.workspaceId);
      case cardVerbs.receiveQvr:
        return deps.team.receiveQvr(turn);
    }
    if (!turn.isPersonal) return { text: turn.say('chat.personalOnly') };
    switch (action.verb) {
      case cardVerbs.answer:
        return deps.pulse.answer(turn, person, action, data as CardInputs);
      case cardVerbs.change:
        return deps.pulse.change(turn, person, action);
      case cardVerbs.notNow:
        return deps.pulse.postpone(turn, person, action);
      case cardVerbs.stop:
        return deps.stopAsking.stop(turn, person);
      case cardVerbs.resume:
        return deps.stopAsking.resume(turn, person);
    }
  };

export type PressButton = ReturnType<typeof makePressButton>;
