// Real tokens for tests, signed with a key of the test's own; every claim can be replaced or left out.
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import type { TokenRules } from '../../../bot/http/auth';

export const audience = '6f0d5a1e-0000-4000-8000-00000000aaaa';
const teamsWeb = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';
export const issuerOf = (tenantId: string): string => `https://login.example/${tenantId}/v2.0`;

export type Claims = Readonly<Record<string, unknown>>;

const nowInSeconds = (): number => Math.floor(Date.now() / 1000);

/** The claims of a good token. */
export const goodClaims = (tenantId: string, oid: string): Claims => {
  const now = nowInSeconds();
  return {
    iss: issuerOf(tenantId),
    aud: audience,
    tid: tenantId,
    oid,
    sub: 'pairwise',
    ver: '2.0',
    azp: teamsWeb,
    scp: 'access_as_user',
    iat: now,
    nbf: now,
    exp: now + 600,
  };
};

const present = (claims: Claims): JWTPayload =>
  Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));

/** Makes a key with all that a test needs to sign by it and to check by it. */
export const makeTokens = async () => {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const sign = (claims: Claims): Promise<string> =>
    new SignJWT(present(claims)).setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(privateKey);
  const rules: TokenRules = { keyOf: () => async () => publicKey, issuerOf, audience, authorisedParties: [teamsWeb] };
  return {
    rules,
    publicKey,
    publicJwk: await exportJWK(publicKey),
    privateKey,
    sign,
    bearerOf: async (tenantId: string, oid: string): Promise<string> =>
      `Bearer ${await sign(goodClaims(tenantId, oid))}`,
  };
};

export type Tokens = Awaited<ReturnType<typeof makeTokens>>;
