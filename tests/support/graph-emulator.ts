// A stand-in for Microsoft Graph and for the token endpoint of Microsoft Entra, on one loopback port.
//
// The real OnBehalfOfUserCredential signs in at https://login.microsoftonline.com: its library trusts that address without
// asking anybody and no address of ours. So the credential is left as it is in production, and only the socket it would
// open is replaced: `standInForEntra` makes an https agent that connects to this port instead, in clear. Everything above
// the encryption (address, parameters, answer, errors) is what the library really does.
import { constants, verify, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { certificate } from './azure-cloud';

type Json = Readonly<Record<string, unknown>>;

export type EmulatedUser = {
  readonly id: string;
  readonly displayName: string;
  readonly userType?: string;
  readonly accountEnabled?: boolean;
  readonly department?: string | null;
  readonly officeLocation?: string | null;
  readonly jobTitle?: string | null;
};
export type EmulatedGroup = {
  readonly id: string;
  readonly displayName: string;
  readonly description?: string | null;
  readonly users: readonly EmulatedUser[];
  readonly groups?: readonly EmulatedGroup[];
};

/** What goes wrong with the next request to a path. */
export type Fault = {
  readonly path: RegExp;
  readonly method?: 'GET' | 'POST';
  readonly with:
    | 'hang'
    | 'reset'
    | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly json?: unknown };
};

type Request = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
};
type Answer = { readonly status: number; readonly json?: unknown };

export const emulatedTenant = '0a1b2c3d-0000-4000-8000-0000000000aa';
export const emulatedApp = {
  id: '0a1b2c3d-0000-4000-8000-0000000000bb',
  tenantId: emulatedTenant,
  password: 'the-secret',
};

/** How Entra says no; every text holds what must never get into an answer or a log of ours. */
const entraNo = (status: number, error: string, code: number, extra: Json = {}): Answer => ({
  status,
  json: { error, error_description: `AADSTS${code}: planted-secret-text`, error_codes: [code], ...extra },
});
const graphNo = (status: number, code: string): Answer => ({
  status,
  json: { error: { code, message: 'planted-secret-text' } },
});

const allUsersOf = (group: EmulatedGroup): EmulatedUser[] => [
  ...group.users,
  ...(group.groups ?? []).flatMap(allUsersOf),
];

const bodyOf = async (req: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

/** What the stand-in knows; tests change it as they go. */
export type GraphWorld = {
  groups: readonly EmulatedGroup[];
  /** Ids of the groups the caller is in. */
  own: readonly string[];
  /** The sign-in tokens that Entra accepts. */
  callers: readonly string[];
  consented: boolean;
  /** Which scopes the last token was asked for. */
  scope: string | null;
  catalogue: readonly string[];
  mayInstall: boolean;
  /** Who has the app already, who may not have it, and who is there at all. */
  readonly installed: Set<string>;
  readonly blocked: Set<string>;
  readonly users: Set<string>;
  pageSize: number;
  faults: Fault[];
};

const graphToken = 'graph-token';

/** The app's secret, or something signed with the key of its certificate, which names that. */
const isSecretRight = (form: URLSearchParams): boolean => {
  const assertion = form.get('client_assertion');
  if (assertion === null) return form.get('client_secret') === emulatedApp.password;
  const [header = '', payload = '', signature = ''] = assertion.split('.');
  const own = new X509Certificate(certificate.slice(certificate.indexOf('-----BEGIN CERTIFICATE-----')));
  const named = JSON.parse(Buffer.from(header, 'base64url').toString())['x5t#S256'];
  const print = Buffer.from(own.fingerprint256.replaceAll(':', ''), 'hex').toString('base64url');
  const padding = constants.RSA_PKCS1_PSS_PADDING;
  const key = { key: own.publicKey, padding, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
  const bytes = Buffer.from(`${header}.${payload}`);
  return named === print && verify('sha256', bytes, key, Buffer.from(signature, 'base64url'));
};

const answerToken = (world: GraphWorld, { path, body }: Request): Answer => {
  const form = new URLSearchParams(body);
  if (!path.startsWith(`/${emulatedTenant}/`)) return entraNo(400, 'invalid_request', 90002);
  if (form.get('client_id') !== emulatedApp.id) return entraNo(400, 'unauthorized_client', 700016);
  if (!isSecretRight(form)) return entraNo(401, 'invalid_client', 7000215);
  const isOnBehalf =
    form.get('grant_type') === 'urn:ietf:params:oauth:grant-type:jwt-bearer' &&
    form.get('requested_token_use') === 'on_behalf_of';
  if (!isOnBehalf) return entraNo(400, 'unsupported_grant_type', 70003);
  if (!world.callers.includes(form.get('assertion') ?? '')) return entraNo(400, 'invalid_grant', 50013);
  if (!world.consented) return entraNo(400, 'invalid_grant', 65001, { suberror: 'consent_required' });
  world.scope = form.get('scope');
  return { status: 200, json: { token_type: 'Bearer', expires_in: 3600, access_token: graphToken } };
};

const page = (world: GraphWorld, base: string, { path, query }: Request, rows: readonly unknown[]): Answer => {
  const size = Math.min(world.pageSize, Number(query.get('$top') ?? 100));
  const from = Number(query.get('$skiptoken') ?? 0);
  const rest = new URLSearchParams(query);
  rest.set('$skiptoken', String(from + size));
  const next = from + size < rows.length ? { '@odata.nextLink': `${base}${path}?${rest}` } : {};
  return { status: 200, json: { value: rows.slice(from, from + size), ...next } };
};

const answerGroups = (world: GraphWorld, base: string, request: Request): Answer => {
  const { path, query } = request;
  const shown = (groups: readonly EmulatedGroup[]) =>
    page(
      world,
      base,
      request,
      groups.map(({ id, displayName, description }) => ({ id, displayName, description })),
    );
  if (path === '/v1.0/me/memberOf/microsoft.graph.group')
    return shown(world.groups.filter(({ id }) => world.own.includes(id)));
  if (path === '/v1.0/groups') {
    const words = /^"displayName:([^"]*)"$/.exec(query.get('$search') ?? '')?.[1];
    if (words === undefined) return graphNo(400, 'Request_BadRequest');
    return shown(world.groups.filter(({ displayName }) => displayName.toLowerCase().includes(words.toLowerCase())));
  }
  const id = /^\/v1\.0\/groups\/([^/]+)\/transitiveMembers\/microsoft\.graph\.user$/.exec(path)?.[1];
  const group = world.groups.find((one) => one.id === id);
  return group ? page(world, base, request, allUsersOf(group)) : graphNo(404, 'Request_ResourceNotFound');
};

const answerInstallations = (world: GraphWorld, { method, path, body }: Request): Answer => {
  const [, oid = '', installation] =
    /^\/v1\.0\/users\/([^/]+)\/teamwork\/installedApps(?:\/([^/]+)\/chat)?$/.exec(path) ?? [];
  if (!world.mayInstall) return graphNo(403, 'Forbidden');
  if (!world.users.has(oid)) return graphNo(404, 'NotFound');
  if (installation) return { status: 200, json: { id: `chat-of-${oid}` } };
  if (method === 'GET')
    return { status: 200, json: { value: world.installed.has(oid) ? [{ id: `installation-${oid}` }] : [] } };
  const app = (JSON.parse(body) as Record<string, string>)['teamsApp@odata.bind']?.split('/').at(-1) ?? '';
  if (!world.catalogue.includes(app)) return graphNo(404, 'NotFound');
  if (world.blocked.has(oid)) return graphNo(403, 'Forbidden');
  if (world.installed.has(oid)) return graphNo(409, 'Conflict');
  world.installed.add(oid);
  return { status: 201 };
};

const answerTo = (world: GraphWorld, base: string, request: Request, req: IncomingMessage): Answer => {
  if (request.path.endsWith('/oauth2/v2.0/token')) return answerToken(world, request);
  if (req.headers.authorization !== `Bearer ${graphToken}`) return graphNo(401, 'InvalidAuthenticationToken');
  if (request.path.includes('/teamwork/')) return answerInstallations(world, request);
  if (req.headers.consistencylevel !== 'eventual') return graphNo(400, 'Request_UnsupportedQuery');
  return answerGroups(world, base, request);
};

const takeFault = (world: GraphWorld, { method, path }: Request): Fault['with'] | null => {
  const at = world.faults.findIndex((fault) => fault.path.test(path) && (fault.method ?? method) === method);
  return at < 0 ? null : (world.faults.splice(at, 1)[0]?.with ?? null);
};

const send = (res: ServerResponse, { status, json }: Answer, headers: Readonly<Record<string, string>> = {}): void => {
  res.writeHead(status, { 'content-type': 'application/json', ...headers }).end(json && JSON.stringify(json));
};

/** Starts the stand-in with nobody in it. */
export const startGraphEmulator = async () => {
  const world: GraphWorld = {
    groups: [],
    own: [],
    callers: [],
    consented: true,
    scope: null,
    catalogue: [],
    mayInstall: true,
    installed: new Set(),
    blocked: new Set(),
    users: new Set(),
    pageSize: 999,
    faults: [],
  };
  const requests: Request[] = [];
  const server = createServer(async (req, res) => {
    const address = new URL(req.url ?? '/', 'http://emulator');
    const request = {
      method: req.method ?? 'GET',
      path: decodeURIComponent(address.pathname),
      query: address.searchParams,
      body: await bodyOf(req),
    };
    requests.push(request);
    const fault = takeFault(world, request);
    if (fault === 'hang') return;
    if (fault === 'reset') return void req.socket.destroy();
    if (fault) return send(res, fault, fault.headers);
    send(res, answerTo(world, base, request, req));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const base = `http://127.0.0.1:${port}`;
  return {
    world,
    requests,
    /** Where Graph is to be found. */
    url: `${base}/v1.0`,
    graphToken,
    port,
    stop: () => new Promise<void>((resolve) => void server.close(() => resolve()).closeAllConnections()),
  };
};
export type GraphEmulator = Awaited<ReturnType<typeof startGraphEmulator>>;

/** Connects to the stand-in whoever wants to reach Entra, and nobody else anywhere. */
class EntraAgent extends https.Agent {
  constructor(private readonly emulatorPort: number) {
    super();
  }

  override createConnection(options: { host?: string | null; port?: number | string | null }): Duplex {
    if (options.host !== 'login.microsoftonline.com' || String(options.port) !== '443')
      throw new Error(`nothing may be reached at ${options.host}:${options.port}`);
    return connect(this.emulatorPort, '127.0.0.1');
  }
}

/** Replaces the sockets of this process to Entra; undone by calling what it returns. */
export const standInForEntra = ({ port }: Pick<GraphEmulator, 'port'>): (() => void) => {
  const real = https.globalAgent;
  https.globalAgent = new EntraAgent(port);
  return () => {
    https.globalAgent = real;
  };
};
