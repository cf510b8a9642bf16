/** A value as read from a store, with the version that a later conditional write must name. */
export type Stored<T> = { readonly value: T; readonly version: string };

/** What became of a conditional write: somebody else was faster, or the row is gone, when it says `conflict`. */
export type WriteOutcome = 'written' | 'conflict';
