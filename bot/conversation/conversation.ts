// The whole of what the bot says and does in chats, put together from what each part of it needs.
import type { Clock } from '#core/kernel/clock';
import type { Voices } from '#core/language/voices';
import { makeWorkspaceMemory } from '#core/workspace/workspace-memory';
import type { WorkspaceStore } from '#core/workspace/workspace-store';
import { makePulseButtons } from './answer-pulse';
import { makeCheckDialog } from './check-dialog';
import { makeCheckMessage } from './check-message';
import { makePreferenceButtons } from './choose-preferences';
import { makeHandleTurn } from './handle-turn';
import { makeHearMessage } from './hear-message';
import { makeJoinTeam, makeLeaveTeam } from './join-team';
import { makeKeepData } from './keep-data';
import { makeLearn } from './learn';
import { makeMeet, makePart } from './meet';
import { makeMyDataButtons } from './my-data-buttons';
import { makeNoteMessage } from './note-message';
import { makePressButton } from './press-button';
import { makeReviewMessage } from './review-message';
import { makeSayHelp } from './say-help';
import { makeTeamButtons } from './set-up-team';
import { makeSpeakTo } from './speak-to';
import { makeStopAsking } from './stop-asking';

type Needs<Make extends (deps: never) => unknown> = Parameters<Make>[0];

type Deps = Omit<Needs<typeof makePulseButtons>, 'recallWorkspace'> &
  Omit<Needs<typeof makePreferenceButtons>, 'speakTo'> &
  Needs<typeof makeMyDataButtons> &
  Needs<typeof makeSayHelp> &
  Needs<typeof makeStopAsking> &
  Needs<typeof makeTeamButtons> &
  Needs<typeof makeKeepData> &
  Needs<typeof makeMeet> &
  Needs<typeof makeJoinTeam> &
  Needs<typeof makeLeaveTeam> &
  Needs<typeof makeCheckMessage> &
  Needs<typeof makeLearn> &
  Needs<typeof makeReviewMessage> &
  Omit<Needs<typeof makeNoteMessage>, 'speakTo'> & {
    readonly workspaces: WorkspaceStore;
    readonly voices: Voices;
    readonly clock: Clock;
    readonly forgetRoster: (teamId: string) => void;
  };

/** Makes the handler of every turn of the conversation. */
export const makeConversation = (deps: Deps) => {
  const stopAsking = makeStopAsking(deps);
  const speakTo = makeSpeakTo(deps);
  const preferences = makePreferenceButtons({ ...deps, speakTo });
  const myData = makeMyDataButtons(deps);
  const pulse = makePulseButtons({ ...deps, recallWorkspace: makeWorkspaceMemory(deps) });
  const checkMessage = makeCheckMessage(deps);
  const learn = makeLearn(deps);
  return makeHandleTurn({
    voices: deps.voices,
    pressButton: makePressButton({
      pulse,
      stopAsking,
      preferences,
      myData,
      team: makeTeamButtons(deps),
      keepData: makeKeepData(deps),
      checkMessage,
      learn,
      reviewMessage: makeReviewMessage(deps),
      speakTo,
    }),
    noteMessage: makeNoteMessage({ ...deps, speakTo }),
    checkDialog: makeCheckDialog({ checkMessage, speakTo }),
    hearMessage: makeHearMessage({
      stopAsking,
      preferences,
      myData,
      checkMessage,
      learn,
      sayHelp: makeSayHelp(deps),
      speakTo,
    }),
    meet: makeMeet(deps),
    part: makePart(deps),
    joinTeam: makeJoinTeam(deps),
    leaveTeam: makeLeaveTeam(deps),
    forgetRoster: deps.forgetRoster,
  });
};
