// Stands in for Microsoft Entra in local mode: tokens of the very same shape, so that they are validated on the very
// same path.

import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JSONWebKeySet, SignJWT } from 'jose';
import { z } from 'zod';
import { createSecretFile, readSecretFile, UnsafeSecretFileError } from '../keys/secret-file';
import { StartupProblem } from './startup-problem';

/** The client id that stands for our app registration; local tokens are for it. */
export const localAudience = '0c7d2f0e-5a6b-4c1d-9e8f-707d6f2d7075';

/** The client that asks on a person's behalf: Teams in the web, as in Azure. */
export const localAuthorisedParty = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';

export type LocalIssuer = {
  issueToken(person: { readonly tenantId: string; readonly userId: string }): Promise<string>;
  /** The public key, in the form that Entra publishes its own. */
  readonly jwks: JSONWebKeySet;
  issuerOf(tenantId: string): string;
  readonly audience: string;
  readonly authorisedParties: readonly string[];
};

const algorithm = 'RS256';
const tokenLifeSeconds = 3_600;
const privatePart = z.string().min(1);
const keySchema = z.object({
  kty: z.literal('RSA'),
  n: z.string().min(1),
  e: z.string().min(1),
  d: privatePart,
  p: privatePart,
  q: privatePart,
  dp: privatePart,
  dq: privatePart,
  qi: privatePart,
});
type PrivateKey = z.infer<typeof keySchema>;

const makeKey = async (): Promise<Buffer> => {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  return Buffer.from(JSON.stringify(await exportJWK(privateKey)));
};

const parseKey = (path: string, text: string): PrivateKey => {
  try {
    return keySchema.parse(JSON.parse(text));
  } catch (error) {
    throw new StartupProblem('local.start.key-file-damaged', { path }, { cause: error });
  }
};

const readKey = async (path: string): Promise<Buffer | null> => {
  try {
    return await readSecretFile(path);
  } catch (error) {
    if (error instanceof UnsafeSecretFileError)
      throw new StartupProblem('local.start.key-file-open', { path }, { cause: error });
    throw error;
  }
};

// Kept over restarts, so that a tab left open stays signed in.
const findOrMakeKey = async (path: string): Promise<PrivateKey> => {
  const found = await readKey(path);
  if (found) return parseKey(path, found.toString());
  await createSecretFile(path, await makeKey());
  const made = await readKey(path);
  if (made === null) throw new Error(`${path} vanished while it was being made`);
  return parseKey(path, made.toString());
};

/** Makes the issuer; `issuerBase` is its address, to which tenant and version are added as Entra does. */
export const makeLocalIssuer = async (options: {
  readonly dataDir: string;
  readonly issuerBase: string;
}): Promise<LocalIssuer> => {
  const key = await findOrMakeKey(join(options.dataDir, 'keys', 'local-issuer.json'));
  const privateKey = await importJWK(key, algorithm);
  const { kty, n, e } = key;
  const kid = await calculateJwkThumbprint({ kty, n, e });
  const issuerOf = (tenantId: string) => `${options.issuerBase}/${tenantId}/v2.0`;
  return {
    jwks: { keys: [{ kty, n, e, kid, alg: algorithm, use: 'sig' }] },
    issuerOf,
    audience: localAudience,
    authorisedParties: [localAuthorisedParty],
    issueToken: ({ tenantId, userId }) => {
      const now = Math.floor(Date.now() / 1_000);
      return new SignJWT({
        tid: tenantId,
        oid: userId,
        scp: 'access_as_user',
        azp: localAuthorisedParty,
        azpacr: '0',
        ver: '2.0',
        uti: randomUUID(),
      })
        .setProtectedHeader({ alg: algorithm, typ: 'JWT', kid })
        .setIssuer(issuerOf(tenantId))
        .setSubject(userId)
        .setAudience(localAudience)
        .setIssuedAt(now)
        .setNotBefore(now)
        .setExpirationTime(now + tokenLifeSeconds)
        .sign(privateKey);
    },
  };
};
