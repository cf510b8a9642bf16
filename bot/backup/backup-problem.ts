import { type MessageKey, type MessageValues, makeSay, type Say } from '#core/language/language';

/** Why a backup cannot be made or restored, in words for the person at the terminal. Nothing was changed by then. */
export class BackupProblem extends Error {
  override readonly name = 'BackupProblem';
  constructor(
    readonly key: MessageKey,
    private readonly values: MessageValues = {},
    options?: ErrorOptions,
  ) {
    super(makeSay('en')(key, values), options);
  }

  /** What to print, line by line, in the reader's language. */
  lines(say: Say): string[] {
    return say(this.key, this.values).split('\n');
  }
}
