/** The outcome of something that may be refused: refusals are values, faults are thrown. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** Wraps a success. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** Wraps a refusal. */
export const refused = <E>(error: E): Result<never, E> => ({ ok: false, error });
