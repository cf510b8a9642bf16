import { type MessageKey, type MessageValues, makeSay, type Say } from '#core/language/language';

/** Why PMO Pulse cannot start, in words for the person at the terminal, who can do something about it. */
export class StartupProblem extends Error {
  override readonly name = 'StartupProblem';
  constructor(
    private readonly key: MessageKey,
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
