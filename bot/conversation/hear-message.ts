import { TurnContext } from 'botbuilder';
import type { PreferenceButtons } from './choose-preferences';
import { type Command, commandIn } from './commands';
import { answerSubmit } from './reply';
import type { SayHelp } from './say-help';
import type { SpeakTo } from './speak-to';
import type { StopAsking } from './stop-asking';
import type { Turn } from './turn';

const commandOf = ({ activity }: Turn): Command | null =>
  commandIn(TurnContext.removeRecipientMention(activity) ?? activity.text ?? '');

type Deps = {
  readonly stopAsking: StopAsking;
  readonly preferences: Pick<PreferenceButtons, 'show'>;
  readonly sayHelp: SayHelp;
  readonly speakTo: SpeakTo;
};

/** Makes the answer to something written: a command, or help. */
export const makeHearMessage = (deps: Deps) => {
  /** What a command of somebody in their own chat is answered with; help says its word itself. */
  const obey: Readonly<Record<Exclude<Command, 'help'>, PreferenceButtons['show']>> = {
    stop: deps.stopAsking.stop,
    start: deps.stopAsking.resume,
    preferences: deps.preferences.show,
  };
  return async (heard: Turn): Promise<void> => {
    const command = commandOf(heard);
    const turn = await deps.speakTo.asChosen(heard);
    if (turn.person && turn.isPersonal && command !== null && command !== 'help') {
      await answerSubmit(turn, await obey[command](turn, turn.person));
    } else {
      await deps.sayHelp(turn, command !== null);
    }
  };
};
