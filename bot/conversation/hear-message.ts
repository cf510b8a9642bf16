import { TurnContext } from 'botbuilder';
import type { CheckMessage } from './check-message';
import type { PreferenceButtons } from './choose-preferences';
import { type Command, commandIn, messageToCheckIn } from './commands';
import type { Learn } from './learn';
import type { MyDataButtons } from './my-data-buttons';
import { answerSubmit } from './reply';
import type { SayHelp } from './say-help';
import type { SpeakTo } from './speak-to';
import type { StopAsking } from './stop-asking';
import type { Turn } from './turn';

const textOf = ({ activity }: Turn): string => TurnContext.removeRecipientMention(activity) ?? activity.text ?? '';

type Deps = {
  readonly stopAsking: StopAsking;
  readonly preferences: Pick<PreferenceButtons, 'show'>;
  readonly myData: Pick<MyDataButtons, 'show'>;
  readonly checkMessage: Pick<CheckMessage, 'begin'>;
  readonly learn: Pick<Learn, 'begin'>;
  readonly sayHelp: SayHelp;
  readonly speakTo: SpeakTo;
};

/** Makes the answer to something written: a command, or help. */
export const makeHearMessage = (deps: Deps) => {
  /** What a command of somebody in their own chat is answered with; help says its word itself. */
  const obey: Readonly<Record<Exclude<Command, 'help' | 'check'>, PreferenceButtons['show']>> = {
    stop: deps.stopAsking.stop,
    start: deps.stopAsking.resume,
    preferences: deps.preferences.show,
    'my-data': deps.myData.show,
    learn: deps.learn.begin,
  };
  return async (heard: Turn): Promise<void> => {
    const text = textOf(heard);
    const message = messageToCheckIn(text);
    const command = message === null ? commandIn(text) : 'check';
    const turn = await deps.speakTo.asChosen(heard);
    if (turn.person && turn.isPersonal && command === 'check') {
      await answerSubmit(turn, await deps.checkMessage.begin(turn, turn.person, message ?? '', 'chat'));
    } else if (turn.person && turn.isPersonal && command !== null && command !== 'help' && command !== 'check') {
      await answerSubmit(turn, await obey[command](turn, turn.person));
    } else {
      await deps.sayHelp(turn, command !== null);
    }
  };
};
