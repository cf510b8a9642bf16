import type { Result } from '#core/kernel/result';

/** The value of a result that must not be a refusal. */
export const accept = <T>(result: Result<T, unknown>): T => {
  if (!result.ok) throw new Error(`Refused: ${String(result.error)}`);
  return result.value;
};
