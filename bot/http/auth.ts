// Who is asking: the token that Teams (or, in local mode, our own issuer) gives the tab. One path for both.
import { decodeJwt, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { Logger } from 'pino';
import { z } from 'zod';
import { keyTextSchema } from '#core/kernel/key-text';
import { entraId, type PersonRef } from '#core/kernel/person-ref';
import { ok, type Result, refused } from '#core/kernel/result';
import { describeFault } from '../describe-fault';

export type TokenRules = {
  /** The signing keys of a tenant; asked only for tenants that are allowed. */
  readonly keyOf: (tenantId: string) => JWTVerifyGetKey;
  readonly issuerOf: (tenantId: string) => string;
  /** Our client id: a version 2 token names it bare, never as api://…. */
  readonly audience: string;
  /** The client applications that may ask on a person's behalf: Teams, Outlook and so on. */
  readonly authorisedParties: readonly string[];
  /** Absent in local mode alone, where any tenant may sign in. */
  readonly allowedTenants?: readonly string[];
};

export type ValidateToken = (
  authorization: string | undefined,
) => Promise<Result<PersonRef, 'unauthenticated' | 'keys-unavailable'>>;

const clockToleranceInSeconds = 60;

/** The one delegated permission of this API. */
const neededScope = 'access_as_user';

const claimsSchema = z.object({
  // For us alone: a token for several apps could be handed on by any of them.
  aud: z.string(),
  tid: keyTextSchema,
  oid: keyTextSchema,
  ver: z.literal('2.0'),
  azp: z.string(),
  // An application's own token has no scope; its rights would be in `roles`, which are worth nothing here.
  scp: z.string().refine((scopes) => scopes.split(' ').includes(neededScope)),
  idtyp: z.literal('user').optional(),
});

/** The token in an Authorization header; null when there is none. */
export const bearerOf = (authorization: string | undefined): string | null =>
  /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1] ?? null;

/** The tenant a token says it is from; believed only once the signature and the issuer made from it are verified. */
const claimedTenantOf = (token: string): string | null => {
  const tenant = keyTextSchema.safeParse(decodeJwt(token).tid);
  return tenant.success ? tenant.data : null;
};

/** What jose says when the keys cannot be had, or are no keys, which is no fault of the token; its code for all else. */
const faultsOfKeys: readonly string[] = [
  errors.JOSEError.code,
  errors.JWKSTimeout.code,
  errors.JWKSInvalid.code,
  errors.JWKInvalid.code,
];

const isFaultOfToken = (error: unknown): boolean =>
  error instanceof errors.JOSEError && !faultsOfKeys.includes(error.code);

const personOf = async (rules: TokenRules, token: string): Promise<PersonRef | null> => {
  const tenantId = claimedTenantOf(token);
  // Before any key is fetched: nobody may choose an address for us to call.
  if (tenantId === null || rules.allowedTenants?.includes(tenantId) === false) return null;
  const { payload } = await jwtVerify(token, rules.keyOf(tenantId), {
    algorithms: ['RS256'],
    issuer: rules.issuerOf(tenantId),
    audience: rules.audience,
    clockTolerance: clockToleranceInSeconds,
    requiredClaims: ['exp', 'nbf'],
  });
  const claims = claimsSchema.safeParse(payload);
  if (!claims.success || !rules.authorisedParties.includes(claims.data.azp)) return null;
  return { tenantId: entraId(claims.data.tid), oid: entraId(claims.data.oid) };
};

/** Makes the check of an Authorization header: a delegated, version 2 access token of an allowed tenant, for us. */
export const makeValidateToken =
  (rules: TokenRules, log: Pick<Logger, 'warn'>): ValidateToken =>
  async (authorization) => {
    const token = bearerOf(authorization);
    if (token === null) return refused('unauthenticated');
    try {
      const person = await personOf(rules, token);
      return person === null ? refused('unauthenticated') : ok(person);
    } catch (error) {
      if (isFaultOfToken(error)) return refused('unauthenticated');
      log.warn({ event: 'api.keys-unavailable', fault: describeFault(error) });
      return refused('keys-unavailable');
    }
  };
