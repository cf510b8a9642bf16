// Tokens that somebody made up, or bent: for the bot and for the tab alike.
import { createHmac } from 'node:crypto';
import { exportJWK, exportSPKI, generateKeyPair, importJWK } from 'jose';
import { type Claims, makeKey, type SigningKey, signToken } from '../../support/entra';

const part = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** Header and payload as they are given, with a signature or without. */
export const raw = (header: unknown, payload: unknown, signature = ''): string =>
  `${part(header)}.${part(payload)}.${signature}`;

const hmac = (header: Claims, payload: Claims, secret: string): string => {
  const signed = `${part(header)}.${part(payload)}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
};

/** Signed, with the payload written by hand. */
const signText = async (payload: string, key: SigningKey): Promise<string> => {
  const head = part({ alg: 'RS256', typ: 'JWT', kid: key.kid });
  const signature = await crypto.subtle.sign(
    'RSASSA-PKCS1-v1_5',
    key.privateKey,
    Buffer.from(`${head}.${part(payload)}`),
  );
  return `${head}.${part(payload)}.${Buffer.from(signature).toString('base64url')}`;
};

const publicPem = async ({ jwk }: SigningKey): Promise<string> =>
  exportSPKI((await importJWK({ ...jwk, alg: 'RS256' }, 'RS256')) as CryptoKey);

/** Each way to forge a token that says what a good one says, by name. `elsewhere` is an address of the forger's. */
export const forgeries: Readonly<
  Record<string, (claims: Claims, key: SigningKey, elsewhere: string) => Promise<string> | string>
> = {
  'no algorithm': (claims, { kid }) => raw({ alg: 'none', kid }, claims),
  'no algorithm, in other letters': (claims, { kid }) => raw({ alg: 'nOnE', kid }, claims),
  'no algorithm, and a signature': (claims, { kid }) => raw({ alg: 'none', kid }, claims, 'c2ln'),
  'no algorithm named': (claims, { kid }) => raw({ typ: 'JWT', kid }, claims, 'c2ln'),
  'the public key as a shared secret': async (claims, key) =>
    hmac({ alg: 'HS256', kid: key.kid }, claims, await publicPem(key)),
  'the modulus as a shared secret': (claims, key) => hmac({ alg: 'HS256', kid: key.kid }, claims, String(key.jwk.n)),
  'an empty shared secret': (claims, { kid }) => hmac({ alg: 'HS256', kid }, claims, ''),
  'another key under the same name': async (claims, { kid }) => signToken(claims, { ...(await makeKey()), kid }),
  'a key that nobody published': async (claims) => signToken(claims, await makeKey()),
  'no name of a key': async (claims) => signToken(claims, await makeKey(), { kid: undefined }),
  'a file for the name of the key': async (claims) => signToken(claims, await makeKey(), { kid: '../../../dev/null' }),
  'a query for the name of the key': async (claims) => signToken(claims, await makeKey(), { kid: "' or 1 eq 1" }),
  'a list for the name of the key': (claims, { kid }) => raw({ alg: 'RS256', kid: [kid] }, claims, 'c2ln'),
  'its own key in the header': async (claims, { kid }) => {
    const own = await makeKey();
    return signToken(claims, { ...own, kid }, { jwk: own.jwk });
  },
  'its own address of keys': async (claims, _, elsewhere) => signToken(claims, await makeKey(), { jku: elsewhere }),
  'its own address of certificates': async (claims, { kid }, elsewhere) =>
    signToken(claims, { ...(await makeKey()), kid }, { x5u: elsewhere }),
  'its own certificate': async (claims, { kid }) =>
    signToken(claims, { ...(await makeKey()), kid }, { x5c: ['MIIB'], x5t: kid }),
  'something critical that nobody knows': (claims, { kid }) =>
    raw({ alg: 'RS256', kid, crit: ['exp2'], exp2: 1 }, claims, 'c2ln'),
  'a key of another kind': async (claims, { kid }) => {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const own = { kid, privateKey, jwk: await exportJWK(publicKey), endorsements: null };
    return signToken(claims, own, { alg: 'ES256' });
  },
  'another padding': async (claims, { kid }) => {
    const { privateKey } = await generateKeyPair('PS256');
    return signToken(claims, { kid, privateKey, jwk: {}, endorsements: null }, { alg: 'PS256' });
  },
  'claims that were changed': async (claims, key) => {
    const [header, , signature] = (await signToken({ ...claims, oid: 'eve', exp: 1 }, key)).split('.');
    return `${header}.${part(claims)}.${signature}`;
  },
  'a signature that was cut': async (claims, key) => (await signToken(claims, key)).slice(0, -8),
  'the signature of another token': async (claims, key) => {
    const other = await signToken({ ...claims, jti: 'other' }, key);
    return (await signToken(claims, key)).replace(/[^.]+$/, other.split('.')[2] ?? '');
  },
  'a claim twice, the second for somebody else': async (claims, key) =>
    signText(JSON.stringify(claims).replace(/}$/, ',"aud":"6f0d5a1e-0000-4000-8000-00000000eeee"}'), key),
  'no JSON for claims': async (_, key) => signText('not json', key),
  'a list for claims': async (claims, key) => signText(JSON.stringify([claims]), key),
  'null for claims': async (_, key) => signText('null', key),
  'a text for claims': async (_, key) => signText('"text"', key),
  'an empty object for claims': async (_, key) => signText('{}', key),
  'a header that is a list': (claims) => raw([], claims, 'c2ln'),
  'a header that is no JSON': (claims) => raw('not json', claims, 'c2ln'),
  'five parts, as an encrypted one': (claims, { kid }) =>
    `${raw({ alg: 'RSA-OAEP', enc: 'A256GCM', kid }, claims)}x.eA.eA`,
  'twelve thousand letters of nothing': () => `${'a'.repeat(4_000)}.${'b'.repeat(4_000)}.${'c'.repeat(4_000)}`,
};
