import { TurnContext } from 'botbuilder';
import { answerSubmit } from './reply';
import type { SayHelp } from './say-help';
import type { StopAsking } from './stop-asking';
import type { Turn } from './turn';

type Command = 'help' | 'stop' | 'start';

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

/** Makes the answer to something written: a command, or help. */
export const makeHearMessage =
  (deps: { readonly stopAsking: StopAsking; readonly sayHelp: SayHelp }) =>
  async (turn: Turn): Promise<void> => {
    const command = commandOf(turn);
    if (turn.person && turn.isPersonal && command === 'stop') {
      await answerSubmit(turn, await deps.stopAsking.stop(turn, turn.person));
    } else if (turn.person && turn.isPersonal && command === 'start') {
      await answerSubmit(turn, await deps.stopAsking.resume(turn, turn.person));
    } else {
      await deps.sayHelp(turn, command !== null);
    }
  };
