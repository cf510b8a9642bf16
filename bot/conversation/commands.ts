export type Command = 'help' | 'stop' | 'start' | 'preferences' | 'my-data';

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
  // Whoever writes what they want done with their data gets the card that leads to it; no word alone erases anybody.
  ...['my data', 'data', 'privacy', 'show my data', 'export', 'export my data', 'download my data']
    .concat(['erase', 'erase me', 'erase my data', 'delete', 'delete me', 'delete my data', 'forget me'])
    .concat(['meine daten', 'daten', 'datenschutz', 'meine daten zeigen', 'exportieren', 'meine daten exportieren'])
    .concat([
      'meine daten herunterladen',
      'löschen',
      'daten löschen',
      'mich löschen',
      'meine daten löschen',
      'lösche mich',
      'vergiss mich',
    ])
    .map((word): [string, Command] => [word, 'my-data']),
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
