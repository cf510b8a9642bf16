export type Command = 'help' | 'stop' | 'start' | 'preferences';

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

/** Everything that can be commanded; the app's package offers each of them. */
export const allCommands: ReadonlySet<Command> = new Set(commands.values());

/** The command in what somebody wrote, null when there is none. */
export const commandIn = (text: string): Command | null => {
  const words = text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[!., ]+$/, '')
    .trim();
  return commands.get(words) ?? null;
};
