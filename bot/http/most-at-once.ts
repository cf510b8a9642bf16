/**
 * So many requests are worked on at once in one process. Nobody whose request is taken waits long behind so few; more of
 * them would only make everybody wait until Teams gives up on all.
 */
export type MostAtOnce = {
  /** Of the tab. Each keeps storage or processor busy. */
  readonly api: number;
  /** Turns that are answered in the same breath: buttons, and so answers. */
  readonly buttons: number;
  /** All other turns, which may have to wait for the pace at which Teams lets the bot speak. */
  readonly words: number;
};

export const usualMostAtOnce: MostAtOnce = { api: 64, buttons: 100, words: 200 };
