/** The running product. */
export type Running = {
  /** Resolves when a part that everything needs has ended by itself. */
  readonly failure: Promise<Error>;
  /** Ends everything, storage last. */
  readonly stop: () => Promise<void>;
};
