import { cardActionSchema, cardVerbs } from '#core/contract/card-action';
import type { CardInputs } from '#core/response/read-answers';
import type { PulseButtons } from './answer-pulse';
import type { CheckMessage, SentDraft } from './check-message';
import type { PreferenceButtons } from './choose-preferences';
import type { KeepData } from './keep-data';
import type { Learn } from './learn';
import { type MyDataButtons, pressMyData } from './my-data-buttons';
import type { Reply } from './reply';
import type { ReviewMessage } from './review-message';
import type { TeamButtons } from './set-up-team';
import type { SpeakTo } from './speak-to';
import type { StopAsking } from './stop-asking';
import type { Turn } from './turn';

type Deps = {
  readonly pulse: PulseButtons;
  readonly stopAsking: StopAsking;
  readonly preferences: PreferenceButtons;
  readonly myData: MyDataButtons;
  readonly learn: Learn;
  readonly team: TeamButtons;
  readonly keepData: KeepData;
  readonly checkMessage: CheckMessage;
  readonly reviewMessage: ReviewMessage;
  readonly speakTo: SpeakTo;
};

const draftOf = ({ workspaceId, draftId }: Omit<SentDraft, 'data' | 'place'>, data: unknown): SentDraft => ({
  workspaceId,
  draftId,
  data,
  place: 'chat',
});

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
    if (action.verb === cardVerbs.answer) {
      // Nothing about the person is read in the turn of an answer: it is answered in the language of its card.
      return deps.pulse.answer(deps.speakTo.inLanguage(turn, action.language), person, action, data as CardInputs);
    }
    const spoken = await deps.speakTo.asChosen(turn);
    switch (action.verb) {
      case cardVerbs.change:
        return deps.pulse.change(spoken, person, action);
      case cardVerbs.notNow:
        return deps.pulse.postpone(spoken, person, action);
      case cardVerbs.stop:
        return deps.stopAsking.stop(spoken, person);
      case cardVerbs.resume:
        return deps.stopAsking.resume(spoken, person);
      case cardVerbs.keepData:
        return deps.keepData(spoken, person, action.workspaceId);
      case cardVerbs.showPreferences:
        return deps.preferences.show(spoken, person);
      case cardVerbs.savePreferences:
        return deps.preferences.save(turn, person, data);
      case cardVerbs.learnNext:
      case cardVerbs.learnRead:
      case cardVerbs.learnRate:
      case cardVerbs.learnAnswer:
      case cardVerbs.learnNoFollowUps:
        return deps.learn.press(spoken, person, action, data);
      case cardVerbs.checkAgain:
        return deps.checkMessage.again(spoken, person, draftOf(action, data));
      case cardVerbs.enterMessage:
        return deps.checkMessage.enter(spoken, person, draftOf(action, data));
      case cardVerbs.reviewMessage:
        return deps.reviewMessage(spoken, person, action, data);
      default:
        return pressMyData(deps.myData, spoken, person, action.verb);
    }
  };

export type PressButton = ReturnType<typeof makePressButton>;
