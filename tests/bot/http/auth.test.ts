import { errors, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { makeValidateToken } from '../../../bot/http/auth';
import { audience, type Claims, goodClaims, issuerOf, makeTokens, type Tokens } from './tokens';

const home = 'tenant-home';
const good = (changed: Claims = {}): Claims => ({ ...goodClaims(home, 'oid-1'), ...changed });
const secondsFromNow = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;

const log = { warn: jest.fn() };
beforeEach(() => log.warn.mockClear());

let tokens: Tokens;
beforeAll(async () => {
  tokens = await makeTokens();
});

const validate = (authorization: string | undefined) =>
  makeValidateToken({ ...tokens.rules, allowedTenants: [home, 'tenant-second'] }, log)(authorization);

const accepted = { ok: true, value: { tenantId: home, oid: 'oid-1' } };
const unauthenticated = { ok: false, error: 'unauthenticated' };

describe('a good token', () => {
  test.each<[string, Claims]>([
    ['as Entra gives it', {}],
    ['with more scopes', { scp: 'openid access_as_user email' }],
    ['that says it is of a user', { idtyp: 'user' }],
    ['with application roles beside its scope', { roles: ['Something'] }],
    ['expired within the clock tolerance', { exp: secondsFromNow(-50) }],
    ['from a clock that is a little ahead', { nbf: secondsFromNow(50) }],
  ])('%s is accepted', async (_, claims) => {
    expect(await validate(`Bearer ${await tokens.sign(good(claims))}`)).toEqual(accepted);
  });

  test('is accepted whatever the case of "bearer"', async () => {
    expect(await validate(`bearer ${await tokens.sign(good())}`)).toEqual(accepted);
  });
});

describe('claims that are refused', () => {
  test.each<[string, Claims]>([
    ['another issuer', { iss: 'https://login.evil.example/tenant-home/v2.0' }],
    ['the issuer of another tenant', { iss: issuerOf('tenant-second') }],
    ['the tenant of another issuer', { tid: 'tenant-second' }],
    ['a tenant that is not allowed', { tid: 'tenant-other', iss: issuerOf('tenant-other') }],
    ['a tenant that is a path', { tid: '../evil', iss: issuerOf('../evil') }],
    ['no tenant', { tid: undefined }],
    ['another audience', { aud: '6f0d5a1e-0000-4000-8000-00000000bbbb' }],
    ['the application id URI as audience', { aud: `api://pulse.example/botid-${audience}` }],
    ['no audience', { aud: undefined }],
    ['another client application', { azp: '00000000-0000-4000-8000-00000000cccc' }],
    ['no client application', { azp: undefined }],
    ['version 1', { ver: '1.0' }],
    ['no version', { ver: undefined }],
    ['the shape of version 1', { ver: '1.0', iss: `https://sts.windows.net/${home}/`, azp: undefined, appid: 'x' }],
    ['an end that is past', { exp: secondsFromNow(-70) }],
    ['no end', { exp: undefined }],
    ['a beginning that is to come', { nbf: secondsFromNow(70) }],
    ['no beginning', { nbf: undefined }],
    ['the identity of an application', { idtyp: 'app' }],
    ['no scope', { scp: undefined }],
    ['roles instead of a scope', { scp: undefined, roles: ['access_as_user'] }],
    ['another scope', { scp: 'User.Read' }],
    ['a scope that only begins like ours', { scp: 'access_as_user_admin' }],
    ['no object id', { oid: undefined }],
    ['an object id that is no id', { oid: 'a/b' }],
  ])('%s', async (_, claims) => {
    expect(await validate(`Bearer ${await tokens.sign(good(claims))}`)).toEqual(unauthenticated);
  });
});

describe('headers and signatures that are refused', () => {
  const signedWith = async (alg: string): Promise<string> => {
    const { privateKey } = await generateKeyPair(alg);
    return new SignJWT(good()).setProtectedHeader({ alg, kid: 'one' }).sign(privateKey);
  };
  const withPublicKeyAsSecret = async (): Promise<string> => {
    const secret = new TextEncoder().encode(await exportSPKI(tokens.publicKey));
    return new SignJWT(good()).setProtectedHeader({ alg: 'HS256' }).sign(secret);
  };
  const tampered = async (): Promise<string> => {
    const [header, , signature] = (await tokens.sign(good())).split('.');
    const payload = Buffer.from(JSON.stringify(good({ oid: 'oid-2' }))).toString('base64url');
    return `${header}.${payload}.${signature}`;
  };

  test.each<[string, () => Promise<string> | string | undefined]>([
    ['no header', () => undefined],
    ['an empty header', () => ''],
    ['another scheme', async () => `Basic ${await tokens.sign(good())}`],
    ['no token', () => 'Bearer '],
    ['garbage', () => 'Bearer garbage'],
    ['garbage in three parts', () => 'Bearer a.b.c'],
    ['no signature', () => `Bearer ${new UnsecuredJWT(good()).encode()}`],
    ['no signature, in three parts', () => `Bearer ${new UnsecuredJWT(good()).encode()}x`],
    ['our public key as a shared secret', async () => `Bearer ${await withPublicKeyAsSecret()}`],
    ['another key', async () => `Bearer ${await signedWith('RS256')}`],
    ['another algorithm', async () => `Bearer ${await signedWith('ES256')}`],
    ['changed claims', async () => `Bearer ${await tampered()}`],
  ])('%s', async (_, header) => {
    expect(await validate(await header())).toEqual(unauthenticated);
  });

  test('our own key with another hash', async () => {
    const pkcs8 = await crypto.subtle.exportKey('pkcs8', tokens.privateKey);
    const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-512' };
    const key = await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']);
    const token = await new SignJWT(good()).setProtectedHeader({ alg: 'RS512', kid: 'one' }).sign(key);
    expect(await validate(`Bearer ${token}`)).toEqual(unauthenticated);
  });
});

test('no key is asked for on behalf of a tenant that is not allowed', async () => {
  const keyOf = jest.fn(tokens.rules.keyOf);
  const token = await tokens.sign(good({ tid: 'tenant-other', iss: issuerOf('tenant-other') }));
  await makeValidateToken({ ...tokens.rules, keyOf, allowedTenants: [home] }, log)(`Bearer ${token}`);
  expect(keyOf).not.toHaveBeenCalled();
});

test('no key is asked for on behalf of a tenant that is no id, even where any tenant may sign in', async () => {
  const keyOf = jest.fn(tokens.rules.keyOf);
  const token = await tokens.sign(good({ tid: '../evil', iss: issuerOf('../evil') }));
  const result = await makeValidateToken({ ...tokens.rules, keyOf }, log)(`Bearer ${token}`);
  expect([result, keyOf.mock.calls]).toEqual([unauthenticated, []]);
});

test('any tenant may sign in where none is named', async () => {
  const token = await tokens.sign(goodClaims('tenant-any', 'oid-9'));
  const result = await makeValidateToken(tokens.rules, log)(`Bearer ${token}`);
  expect(result).toEqual({ ok: true, value: { tenantId: 'tenant-any', oid: 'oid-9' } });
});

test.each([
  ['a key server that does not answer', new errors.JWKSTimeout()],
  ['a key server that answers nonsense', new errors.JWKSInvalid('x')],
  ['a key server that breaks', new errors.JOSEError('Expected 200 OK from the JSON Web Key Set HTTP response')],
  ['no network', new TypeError('fetch failed')],
])('%s makes no bad token, and is logged', async (_, fault) => {
  const validateThere = makeValidateToken({ ...tokens.rules, keyOf: () => async () => Promise.reject(fault) }, log);
  const result = await validateThere(`Bearer ${await tokens.sign(good())}`);
  expect(result).toEqual({ ok: false, error: 'keys-unavailable' });
  expect(log.warn).toHaveBeenCalledTimes(1);
});

test('a key that the tenant does not have makes a bad token', async () => {
  const keyOf = () => async () => Promise.reject(new errors.JWKSNoMatchingKey());
  const result = await makeValidateToken({ ...tokens.rules, keyOf }, log)(`Bearer ${await tokens.sign(good())}`);
  expect(result).toEqual(unauthenticated);
});
