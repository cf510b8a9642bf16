// Where Microsoft Entra gives an app its tokens, on loopback under Entra's own name: it checks what the app proves itself
// with as Entra does, and says no to anything else.
import { randomUUID, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { jwtVerify } from 'jose';
import { certificate } from './azure-cloud';
import { findOnLoopback } from './find-on-loopback';

const host = 'login.microsoftonline.com';
const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** An app that Entra knows. */
export type RegisteredApp = {
  readonly id: string;
  readonly tenantId: string;
  readonly secret: string | null;
  /** PEM. */
  readonly certificate: string | null;
};

/** Whether the assertion was signed with the key of the app's certificate, for this address, just now. */
const isProof = async (assertion: string, app: RegisteredApp, url: string): Promise<boolean> => {
  if (app.certificate === null) return false;
  const { publicKey, fingerprint, fingerprint256 } = new X509Certificate(app.certificate);
  // The SDK rounds its clock, so that half of its assertions begin in the future; Entra too allows for clocks that differ.
  const claims = { audience: url, issuer: app.id, subject: app.id, maxTokenAge: '10m', clockTolerance: '5m' };
  const header = await jwtVerify(assertion, publicKey, claims).then(
    ({ protectedHeader }) => protectedHeader,
    () => null,
  );
  const named = (print: string) => Buffer.from(print.replaceAll(':', ''), 'hex').toString('base64url');
  return header !== null && (header.x5t === named(fingerprint) || header['x5t#S256'] === named(fingerprint256));
};

/** Whether the app that the form names has proved itself at the address of its own tenant. */
const isProved = async (path: string, form: URLSearchParams, apps: readonly RegisteredApp[]): Promise<boolean> => {
  const app = apps.find(
    ({ id, tenantId }) => id === form.get('client_id') && path === `/${tenantId}/oauth2/v2.0/token`,
  );
  if (!app || form.get('grant_type') !== 'client_credentials') return false;
  if (form.get('client_assertion_type') === assertionType)
    return isProof(form.get('client_assertion') ?? '', app, `https://${host}${path}`);
  return app.secret !== null && form.get('client_secret') === app.secret;
};

/** Starts it, and lets this process alone find it where Entra is. */
export const startEntraTokenEndpoint = async () => {
  const apps: RegisteredApp[] = [];
  const scopes: (string | null)[] = [];
  const given: string[] = [];
  const server = createServer({ key: certificate, cert: certificate }, async (request, response) => {
    const form = new URLSearchParams(await text(request));
    const isGiven = await isProved(request.url?.split('?')[0] ?? '', form, apps);
    scopes.push(form.get('scope'));
    const token = randomUUID();
    if (isGiven) given.push(token);
    const body = isGiven
      ? { token_type: 'Bearer', expires_in: 3599, access_token: token }
      : { error: 'invalid_client', error_description: 'AADSTS7000215' };
    // A kept connection may be closed here just when the SDK uses it again.
    const headers = { 'content-type': 'application/json', connection: 'close' };
    response.writeHead(isGiven ? 200 : 401, headers).end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const stopFinding = findOnLoopback((name) => (name === host ? port : undefined));
  return {
    /** The apps that it knows. */
    apps,
    /** What every request asked for, and the tokens that were given, oldest first. */
    ...{ scopes, given },
    stop: async (): Promise<void> => {
      stopFinding();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
