/** What surrounds the sentence that is looked at. */
export type Setting = {
  readonly isListEntry: boolean;
  /** Does it stand in a list under a heading such as "Actions:"? */
  readonly isTask: boolean;
  /** Does it tell what others do, know or plan: an entry of an agenda or of "we will:", or a line of a mail that is answered? */
  readonly isTold: boolean;
  /** The sentence before, in lower case; empty at the start. */
  readonly before: string;
};

/** Words of a sentence by their places, both included. */
export type WordRange = { readonly from: number; readonly to: number };
