export type Command = 'help' | 'stop' | 'start' | 'preferences' | 'my-data' | 'check' | 'learn';

/** In front of the text of a message that is to be checked; said alone, they ask how that is done. */
const checkWords = ['check', 'abcde', 'prüfen', 'prüfe'];

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
  ...['learn', 'training', 'course', 'courses', 'lernen', 'kurs', 'kurse'].map((word): [string, Command] => [
    word,
    'learn',
  ]),
  ...checkWords.map((word): [string, Command] => [word, 'check']),
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

const messageToCheck = new RegExp(`^\\s*(?:${checkWords.join('|')})(?:\\s*:|\\s)\\s*(\\S[^]*)$`, 'iu');

/** The message in what somebody wrote, where they ask for it to be checked; as it was written. */
export const messageToCheckIn = (text: string): string | null => messageToCheck.exec(text)?.[1]?.trimEnd() ?? null;
