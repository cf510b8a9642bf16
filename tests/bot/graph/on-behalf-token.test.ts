import { SignJWT } from 'jose';
import { readBotCertificate } from '../../../bot/bot-certificate';
import { makeOnBehalfToken } from '../../../bot/graph/on-behalf-token';
import { certificate } from '../../support/azure-cloud';
import { emulatedApp, type GraphEmulator, standInForEntra, startGraphEmulator } from '../../support/graph-emulator';

// The library is loaded at the first exchange, which takes seconds while other work keeps the machine busy.
jest.setTimeout(60_000);

let emulator: GraphEmulator;
let leaveEntra: () => void;
beforeAll(async () => {
  emulator = await startGraphEmulator();
  leaveEntra = standInForEntra(emulator);
});
afterAll(async () => {
  leaveEntra();
  await emulator.stop();
});

/** A sign-in token of the tab; only the emulator's list says whether it is a good one. */
const signIn = (subject: string): Promise<string> =>
  new SignJWT({ sub: subject }).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('1h').sign(new Uint8Array(32));

let token: string;
beforeAll(async () => {
  token = await signIn('lea');
});
beforeEach(() => Object.assign(emulator.world, { callers: [token], consented: true, scope: null, faults: [] }));

const tokenOf = makeOnBehalfToken(emulatedApp);
const tokenPath = /\/oauth2\/v2\.0\/token$/;

test('the sign-in becomes a token for Graph, for exactly what is needed', async () => {
  expect(await tokenOf(token)).toEqual({ ok: true, value: emulator.graphToken });
  const asked = (emulator.world.scope ?? '').split(' ');
  expect(asked).toContain('https://graph.microsoft.com/GroupMember.Read.All');
  expect(asked).toContain('https://graph.microsoft.com/User.Read.All');
  expect(asked.filter((scope) => scope.startsWith('https://'))).toHaveLength(2);
});

test('without consent, and when Entra wants to see the person, they are asked', async () => {
  emulator.world.consented = false;
  expect(await tokenOf(token)).toEqual({ ok: false, error: { kind: 'consent-needed' } });
  const json = { error: 'interaction_required', error_description: 'AADSTS50076: planted' };
  Object.assign(emulator.world, { consented: true, faults: [{ path: tokenPath, with: { status: 400, json } }] });
  expect(await tokenOf(token)).toEqual({ ok: false, error: { kind: 'consent-needed' } });
});

test('a consent that is missing is known by its number too', async () => {
  const json = { error: 'invalid_grant', error_description: 'AADSTS65001: planted' };
  emulator.world.faults = [{ path: tokenPath, with: { status: 400, json } }];
  expect(await tokenOf(token)).toEqual({ ok: false, error: { kind: 'consent-needed' } });
});

test('a sign-in that Entra does not accept has run out', async () => {
  expect(await tokenOf(await signIn('somebody else'))).toEqual({ ok: false, error: { kind: 'sign-in-expired' } });
});

test.each(['reset', { status: 503 }] as const)('Entra out of reach (%j) is not refused by anybody', async (fault) => {
  // The library tries a server error once more.
  emulator.world.faults = [1, 2, 3].map(() => ({ path: tokenPath, with: fault }));
  expect(await tokenOf(token)).toEqual({ ok: false, error: { kind: 'directory-unavailable' } });
});

test('a certificate does in place of the secret', async () => {
  const { id, tenantId } = emulatedApp;
  const own = readBotCertificate(certificate);
  if (!own) throw new Error('no certificate');
  expect(await makeOnBehalfToken({ id, tenantId, certificate: own })(token)).toMatchObject({ ok: true });
});

test('a wrong secret is a fault that names Entra’s number and nothing else', async () => {
  const wrong = makeOnBehalfToken({ ...emulatedApp, password: 'old-secret' });
  const fault = await wrong(token).catch((error: unknown) => error);
  expect(fault).toMatchObject({ name: 'GraphError', message: expect.stringMatching(/AADSTS7000215$/) });
  const told = `${(fault as Error).message}${(fault as Error).stack}${JSON.stringify(fault)}`;
  for (const secret of [token, 'old-secret', 'planted-secret-text']) expect(told).not.toContain(secret);
});

test('Entra that never answers is given up', async () => {
  emulator.world.faults = [{ path: tokenPath, with: 'hang' }];
  const impatient = makeOnBehalfToken(emulatedApp, 50);
  expect(await impatient(token)).toEqual({ ok: false, error: { kind: 'directory-unavailable' } });
});
