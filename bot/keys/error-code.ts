/** The system's own code of an error, such as ENOENT; undefined when it has none. */
export const codeOf = (error: unknown): string | undefined =>
  // By its shape, because under jest the system's errors are of another realm's Error.
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;

/** Is this one of the system's own errors with these codes? */
export const hasCode = (error: unknown, ...codes: readonly string[]): boolean => codes.includes(codeOf(error) ?? '');
