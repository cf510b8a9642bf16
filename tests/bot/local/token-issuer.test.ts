import { chmodSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLocalJWKSet, decodeJwt, decodeProtectedHeader } from 'jose';
import { makeValidateToken, type ValidateToken } from '../../../bot/http/auth';
import {
  type LocalIssuer,
  localAudience,
  localAuthorisedParty,
  makeLocalIssuer,
} from '../../../bot/local/token-issuer';
import { makeTemporaryFolder } from './temporary-folder';

const temporary = makeTemporaryFolder();
afterAll(() => temporary.remove());

const issuerBase = 'http://localhost:3978/local';
const person = { tenantId: 'tenant-a', userId: 'user-1' };
let folders = 0;
const newFolder = () => join(temporary.path, `data-${folders++}`);
const make = (dataDir = newFolder()) => makeLocalIssuer({ dataDir, issuerBase });
const validatorOf = (issuer: LocalIssuer): ValidateToken =>
  makeValidateToken(
    {
      keyOf: () => createLocalJWKSet(issuer.jwks),
      issuerOf: issuer.issuerOf,
      audience: issuer.audience,
      authorisedParties: issuer.authorisedParties,
    },
    { warn: () => {} },
  );

it('issues what the server validates on its one path', async () => {
  const issuer = await make();
  const validate = validatorOf(issuer);
  expect(await validate(`Bearer ${await issuer.issueToken(person)}`)).toEqual({
    ok: true,
    value: { tenantId: 'tenant-a', oid: 'user-1' },
  });
});

it('shapes its tokens as Entra does', async () => {
  const issuer = await make();
  const token = await issuer.issueToken(person);
  expect(decodeProtectedHeader(token)).toEqual({ alg: 'RS256', typ: 'JWT', kid: issuer.jwks.keys[0]?.kid });
  const claims = decodeJwt(token);
  expect(claims).toMatchObject({
    iss: 'http://localhost:3978/local/tenant-a/v2.0',
    aud: localAudience,
    tid: 'tenant-a',
    oid: 'user-1',
    scp: 'access_as_user',
    azp: localAuthorisedParty,
    ver: '2.0',
  });
  expect(Math.abs(Number(claims.nbf) - Date.now() / 1_000)).toBeLessThan(5);
  expect(Number(claims.exp) - Number(claims.iat)).toBe(3_600);
});

it('shows the public part of its key only, and keeps the rest for this user alone', async () => {
  const dataDir = newFolder();
  const { jwks } = await make(dataDir);
  expect(Object.keys(jwks.keys[0] ?? {}).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
  expect(statSync(join(dataDir, 'keys', 'local-issuer.json')).mode & 0o777).toBe(0o600);
});

it('keeps its key over a restart, and two at once agree on it', async () => {
  const dataDir = newFolder();
  const [one, other] = await Promise.all([make(dataDir), make(dataDir)]);
  const restarted = await make(dataDir);
  expect(other.jwks).toEqual(one.jwks);
  expect(restarted.jwks).toEqual(one.jwks);
  expect((await validatorOf(restarted)(`Bearer ${await one.issueToken(person)}`)).ok).toBe(true);
});

it('is not believed by another installation', async () => {
  const token = await (await make()).issueToken(person);
  expect((await validatorOf(await make())(`Bearer ${token}`)).ok).toBe(false);
});

it('says what to do about a key file that others can read, or that is damaged', async () => {
  const dataDir = newFolder();
  await make(dataDir);
  const path = join(dataDir, 'keys', 'local-issuer.json');
  chmodSync(path, 0o644);
  await expect(make(dataDir)).rejects.toMatchObject({
    name: 'StartupProblem',
    message: expect.stringContaining('chmod 600'),
  });
  chmodSync(path, 0o600);
  writeFileSync(path, '{"kty":"RSA"}');
  await expect(make(dataDir)).rejects.toMatchObject({
    name: 'StartupProblem',
    message: expect.stringContaining('is damaged'),
  });
});
