// A stand-in for Key Vault's secrets on loopback: versions, soft deletion, purging and the challenge that the SDK answers,
// as the REST API of Key Vault describes them. Times are whole seconds, as there.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { TokenCredential } from '@azure/identity';
import type { VaultConnection } from '../../bot/keys/vault-secrets';

type Version = { readonly id: string; readonly value: string; readonly created: number };
type Fault = {
  readonly method?: string;
  readonly path: RegExp;
  readonly with: 'hang' | 'reset' | { readonly status: number; readonly code?: string };
};

export type KeyVault = {
  /** Versions by the secret's name, oldest first. */
  readonly secrets: Map<string, Version[]>;
  readonly deleted: Map<string, Version[]>;
  /** Each request that carried a token, as method and path. */
  readonly requests: string[];
  /** Each is met once, first come first served. */
  faults: Fault[];
  /** Does its owner protect it from purging? */
  isPurgeProtected: boolean;
  readonly handle: RequestListener;
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};

const send = (response: ServerResponse, status: number, body?: unknown, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
};

const refuse = (response: ServerResponse, status: number, code: string): void =>
  send(response, status, { error: { code, message: `planted words about ${code}` } }, { 'retry-after': '0' });

/** Makes a vault; `resource` is what its tokens are for, and `url` the address it gives its secrets. */
export const makeKeyVault = (resource: string, urlOf: () => string): KeyVault => {
  const itemOf = (name: string, { id, created }: Version) => ({
    id: `${urlOf()}/secrets/${name}/${id}`,
    attributes: { enabled: true, created, updated: created, recoveryLevel: 'Recoverable+Purgeable' },
  });
  const bundleOf = (name: string, version: Version) => ({ value: version.value, ...itemOf(name, version) });
  const vault: KeyVault = {
    secrets: new Map(),
    deleted: new Map(),
    requests: [],
    faults: [],
    isPurgeProtected: false,
    handle: (request, response) => void answer(request, response),
  };
  const setSecret = (name: string, value: string, response: ServerResponse): unknown => {
    if (vault.deleted.has(name)) return refuse(response, 409, 'Conflict');
    const version = { id: randomBytes(16).toString('hex'), value, created: Math.floor(Date.now() / 1000) };
    vault.secrets.set(name, [...(vault.secrets.get(name) ?? []), version]);
    return send(response, 200, bundleOf(name, version));
  };
  const getSecret = (name: string, id: string | undefined, response: ServerResponse): unknown => {
    const versions = vault.secrets.get(name);
    if (versions && id === 'versions') {
      // In no order that anybody may rely on.
      return send(response, 200, {
        value: [...versions].reverse().map((version) => itemOf(name, version)),
        nextLink: null,
      });
    }
    const version = id ? versions?.find((one) => one.id === id) : versions?.at(-1);
    if (!version) return refuse(response, 404, 'SecretNotFound');
    return send(response, 200, bundleOf(name, version));
  };
  const deleteSecret = (name: string, response: ServerResponse): unknown => {
    const versions = vault.secrets.get(name);
    const [first] = versions ?? [];
    if (!versions || !first) return refuse(response, 404, 'SecretNotFound');
    vault.secrets.delete(name);
    vault.deleted.set(name, versions);
    return send(response, 200, { ...itemOf(name, first), recoveryId: `${urlOf()}/deletedsecrets/${name}` });
  };
  const deletedSecret = (method: string, name: string, response: ServerResponse): unknown => {
    const [first] = vault.deleted.get(name) ?? [];
    if (!first) return refuse(response, 404, 'SecretNotFound');
    if (method === 'GET')
      return send(response, 200, { ...itemOf(name, first), recoveryId: `${urlOf()}/deletedsecrets/${name}` });
    if (vault.isPurgeProtected) return refuse(response, 403, 'Forbidden');
    vault.deleted.delete(name);
    return response.writeHead(204).end();
  };
  const faultFor = (method: string, path: string): Fault['with'] | null => {
    const at = vault.faults.findIndex((fault) => fault.path.test(path) && (fault.method ?? method) === method);
    return at < 0 ? null : (vault.faults.splice(at, 1)[0]?.with ?? null);
  };
  const meetFault = (fault: Fault['with'], response: ServerResponse): void => {
    if (fault === 'hang') return;
    if (fault === 'reset') response.destroy();
    else refuse(response, fault.status, fault.code ?? 'Planted');
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<unknown> => {
    const { method = '', url = '', headers } = request;
    const { pathname } = new URL(url, 'http://vault');
    const body = await bodyOf(request);
    if (!headers.authorization?.startsWith('Bearer ')) {
      const challenge = `Bearer authorization="https://login.microsoftonline.com/tenant", resource="${resource}"`;
      return send(response, 401, undefined, { 'www-authenticate': challenge });
    }
    vault.requests.push(`${method} ${pathname}`);
    const fault = faultFor(method, pathname);
    if (fault) return meetFault(fault, response);
    const [, collection, name = '', id] = pathname.split('/');
    if (!/^[0-9a-zA-Z-]{1,127}$/.test(name)) return refuse(response, 400, 'BadParameter');
    if (collection === 'deletedsecrets') return deletedSecret(method, name, response);
    if (method === 'PUT') return setSecret(name, (JSON.parse(body) as { value: string }).value, response);
    return method === 'DELETE' ? deleteSecret(name, response) : getSecret(name, id, response);
  };
  return vault;
};

const credential: TokenCredential = {
  getToken: async () => ({ token: 'a-token', expiresOnTimestamp: Date.now() + 3_600_000 }),
};

/** Starts a vault on a free loopback port, without TLS, with the connection that reaches it without long waits. */
export const startKeyVault = async () => {
  let url = '';
  const vault = makeKeyVault('https://vault.azure.net', () => url);
  const server = createServer(vault.handle).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  url = `http://127.0.0.1:${address.port}`;
  const connection: VaultConnection = {
    url,
    credential,
    client: {
      allowInsecureConnection: true,
      disableChallengeResourceVerification: true,
      retryOptions: { maxRetries: 2, retryDelayInMs: 1, maxRetryDelayInMs: 2 },
    },
    timeoutMilliseconds: 5_000,
  };
  return {
    vault,
    connection,
    stop: async (): Promise<void> => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
