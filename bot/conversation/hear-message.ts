import { TurnContext } from 'botbuilder';
import type { PreferenceButtons } from './choose-preferences';
import { answerSubmit } from './reply';
import type { SayHelp } from './say-help';
import type { SpeakTo } from './speak-to';
import type { StopAsking } from './stop-asking';
import type { Turn } from './turn';

type Command = 'help' | 'stop' | 'start' | 'preferences';

/** What people write, in any case and in every language of the catalogue. */
const commands: ReadonlyMap<string, Command> = new Map([
  ...['help', 'hi', 'hello', 'hey', 'hilfe', 'hallo', 'guten tag', '?'].map((word): [string, Command] => [
    word,
    'help',
  ]),
  ...['stop', 'stop asking me', 'unsubscribe', 'stopp', 'nicht mehr fragen'].map((word): [string, Command] => [
    word,
    'stop',
  ]),
  ...['start', 'ask me again', 'doch wieder fragen'].map((word): [string, Command] => [word, 'start']),
  ...['settings', 'setting', 'my settings', 'preferences', 'options', 'language', 'einstellungen', 'einstellung']
    .concat(['meine einstellungen', 'optionen', 'sprache'])
    .map((word): [string, Command] => [word, 'preferences']),
]);

const commandOf = (turn: Turn): Command | null => {
  const text = TurnContext.removeRecipientMention(turn.activity) ?? turn.activity.text ?? '';
  const words = text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[!., ]+$/, '')
    .trim();
  return commands.get(words) ?? null;
};

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
