import type { Activity, TurnContext } from 'botbuilder';
import { checkCommandSchema } from '#core/contract/message-action';
import type { Voices } from '#core/language/voices';
import type { CheckDialog } from './check-dialog';
import type { NoteMessage } from './note-message';
import type { PressButton } from './press-button';
import { answerExecute, answerSubmit } from './reply';
import { readTurn, type Turn } from './turn';

type Step = (turn: Turn) => Promise<void>;

type Deps = {
  readonly voices: Voices;
  readonly pressButton: PressButton;
  readonly noteMessage: NoteMessage;
  readonly checkDialog: CheckDialog;
  readonly hearMessage: Step;
  readonly meet: Step;
  readonly part: Step;
  readonly joinTeam: Step;
  readonly leaveTeam: Step;
  /** Teams says that somebody joined or left a team: what is remembered of its roster is out of date. */
  readonly forgetRoster: (teamId: string) => void;
};

const includesBot = (accounts: Activity['membersAdded'], activity: Activity): boolean =>
  accounts?.some((account) => account.id === activity.recipient?.id) ?? false;

const dispatchUpdate = async (deps: Deps, turn: Turn): Promise<void> => {
  const { activity, isPersonal, team } = turn;
  if (isPersonal) {
    await (includesBot(activity.membersRemoved, activity) ? deps.part(turn) : deps.meet(turn));
    return;
  }
  if (team?.id) deps.forgetRoster(team.id);
  if (!team) return;
  if (includesBot(activity.membersAdded, activity)) await deps.joinTeam(turn);
  if (includesBot(activity.membersRemoved, activity)) await deps.leaveTeam(turn);
};

/** An upgrade removes and adds in one go, in any order: only a real removal may say that the app is gone. */
const dispatchInstallation = async (deps: Deps, turn: Turn): Promise<void> => {
  const { action } = turn.activity;
  const isAdded = action === 'add' || action === 'add-upgrade';
  if (turn.isPersonal) {
    if (isAdded) await deps.meet(turn);
    if (action === 'remove') await deps.part(turn);
  } else if (turn.team) {
    if (isAdded) await deps.joinTeam(turn);
    if (action === 'remove') await deps.leaveTeam(turn);
  }
};

const dispatchMessage = async (deps: Deps, turn: Turn): Promise<void> => {
  const { value } = turn.activity;
  if (value !== undefined && value !== null) {
    await answerSubmit(turn, await deps.pressButton(turn, value));
    return;
  }
  // A text is the one message that may refresh how a person is reached; a button never does (see press-button.ts).
  if (turn.isPersonal) await deps.meet(turn);
  await deps.hearMessage(turn);
};

/** Which command of the menu of a message it is; one that nobody knows any more is told so by the first. */
const menuOf = ({ checkDialog, noteMessage }: Deps, { activity }: Turn): NoteMessage | CheckDialog =>
  checkCommandSchema.safeParse(activity.value).success ? checkDialog : noteMessage;

const dispatchInvoke = async (deps: Deps, turn: Turn): Promise<void> => {
  const value = turn.activity.value as { action?: { data?: unknown } } | undefined;
  switch (turn.activity.name) {
    case 'adaptiveCard/action':
      return answerExecute(turn, await deps.pressButton(turn, value?.action?.data));
    case 'composeExtension/fetchTask':
      return menuOf(deps, turn).open(turn);
    case 'composeExtension/submitAction':
      return menuOf(deps, turn).save(turn);
    default:
      await turn.context.sendActivity({ type: 'invokeResponse', value: { status: 501 } });
  }
};

/** Makes the router of the conversation: it only decides who handles a turn. */
export const makeHandleTurn =
  (deps: Deps) =>
  async (context: TurnContext): Promise<void> => {
    const turn = readTurn(context, deps.voices);
    if (!turn) return;
    switch (turn.activity.type) {
      case 'invoke':
        return dispatchInvoke(deps, turn);
      case 'message':
        return dispatchMessage(deps, turn);
      case 'conversationUpdate':
        return dispatchUpdate(deps, turn);
      case 'installationUpdate':
        return dispatchInstallation(deps, turn);
    }
  };

export type HandleTurn = ReturnType<typeof makeHandleTurn>;
