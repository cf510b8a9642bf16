// The only place that uses @microsoft/teamsfx: the caller's sign-in for this API becomes a token for Microsoft Graph.
import { setTimeout as sleepFor } from 'node:timers/promises';
import type { DirectoryRefusal } from '#core/directory/directory';
import { secondInMilliseconds } from '#core/kernel/clock';
import { ok, type Result, refused } from '#core/kernel/result';
import { GraphError } from './graph-request';

/** As what the app signs in to Microsoft Entra: a managed identity can ask for nothing on behalf of somebody else. */
export type SecretIdentity = { readonly id: string; readonly tenantId: string } & (
  | { readonly password: string }
  | { readonly certificate: { readonly pem: string } }
);

/** What is read on behalf of the caller: groups and who is in them, and what a profile says of a person. */
export const delegatedScopes = [
  'https://graph.microsoft.com/GroupMember.Read.All',
  'https://graph.microsoft.com/User.Read.All',
];

// The SDK's own list of trusted addresses holds this one, so that it asks nobody which to trust.
export const entraUrl = 'https://login.microsoftonline.com';

type TokenRefusal = Extract<DirectoryRefusal, { kind: 'consent-needed' | 'sign-in-expired' | 'directory-unavailable' }>;

export type OnBehalfToken = (callerToken: string) => Promise<Result<string, TokenRefusal>>;

/** The library sets no limit of its own. */
const defaultTimeoutMilliseconds = 15 * secondInMilliseconds;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What Entra's refusal means; its message is looked at and never repeated, since it may name people and apps. */
const refusalOf = (error: unknown): TokenRefusal => {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  const entraCode = /AADSTS\d+/.exec(textOf(message))?.[0];
  if (code === 'UiRequiredError' || entraCode === 'AADSTS65001') return { kind: 'consent-needed' };
  if (code === 'TokenExpiredError') return { kind: 'sign-in-expired' };
  // A wrong or expired secret, an unknown app: nothing that waiting would help, and an administrator has to know.
  if (entraCode !== undefined) throw new GraphError('Microsoft Entra gives no token on behalf of a person', entraCode);
  return { kind: 'directory-unavailable' };
};

const inTime = async <T>(work: Promise<T>, milliseconds: number): Promise<T | null> => {
  const ending = new AbortController();
  const clock = sleepFor(milliseconds, null, { signal: ending.signal, ref: false }).catch(() => null);
  try {
    return await Promise.race([work, clock]);
  } finally {
    ending.abort();
  }
};

/** Makes the exchange. The library is loaded at the first one: it is large, and few requests need it. */
export const makeOnBehalfToken =
  (identity: SecretIdentity, timeoutMilliseconds: number = defaultTimeoutMilliseconds): OnBehalfToken =>
  async (callerToken) => {
    const { OnBehalfOfUserCredential } = await import('@microsoft/teamsfx');
    const secret =
      'certificate' in identity
        ? { certificateContent: identity.certificate.pem }
        : { clientSecret: identity.password };
    const settings = { authorityHost: entraUrl, tenantId: identity.tenantId, clientId: identity.id, ...secret };
    try {
      const credential = new OnBehalfOfUserCredential(callerToken, settings);
      const token = await inTime(credential.getToken(delegatedScopes), timeoutMilliseconds);
      return token ? ok(token.token) : refused({ kind: 'directory-unavailable' });
    } catch (error) {
      return refused(refusalOf(error));
    }
  };
