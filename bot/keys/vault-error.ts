/**
 * Key Vault failed, or refused. Says which operation and with which number and word, and nothing that was sent or
 * received: a response of the vault can hold a key.
 */
export class VaultError extends Error {
  override readonly name = 'VaultError';

  constructor(
    readonly operation: 'set' | 'list' | 'get' | 'delete' | 'purge' | 'probe',
    /** The HTTP status, or what the connection failed with. */
    readonly code: string,
  ) {
    super(`Key Vault failed to ${operation}: ${code}`);
  }
}

/** The HTTP status of an error of the SDK; undefined when there was no answer. */
export const statusOf = (error: unknown): number | undefined => {
  const { statusCode } = (error ?? {}) as { readonly statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : undefined;
};

/** The vault's word for why it refuses, such as Forbidden; undefined when it gave none that looks like one. */
const wordOf = (error: unknown): string | undefined => {
  const { code, name } = (error ?? {}) as { readonly code?: unknown; readonly name?: unknown };
  return [code, name].find((word): word is string => typeof word === 'string' && /^\w{1,60}$/.test(word));
};

/** The fault that stands for an error of the SDK, which carries requests and is never passed on. */
export const vaultErrorOf = (operation: VaultError['operation'], error: unknown): VaultError =>
  new VaultError(
    operation,
    [statusOf(error), wordOf(error)].filter((part) => part !== undefined).join(' ') || 'no code',
  );
