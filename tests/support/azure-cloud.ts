// Azure on loopback, for the product in its Azure configuration: tables and queues that take tokens over TLS, Key Vault,
// and the address at which a managed identity gets its tokens. The product needs a preload that finds them.
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { SignJWT } from 'jose';
import { startService } from './azurite';
import { makeKeyVault } from './key-vault-emulator';

const id = '0a1b2c3d-1111-4222-8333-444455556666';
/** A certificate for the hosts of Azure with its key; it protects nothing. */
const certificateFile = resolve('tests/support/test-certificate.pem');
export const certificate = readFileSync(certificateFile, 'utf8');
const preload = resolve('tests/support/azure-preload.cjs');
const hosts = {
  tables: 'acc.table.core.windows.net',
  queues: 'acc.queue.core.windows.net',
  vault: 'name.vault.azure.net',
};

const listen = async (server: Server): Promise<number> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
};

const close = async (server: Server): Promise<void> => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
};

const tokenFor = (audience: string): Promise<string> =>
  new SignJWT({})
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(`https://sts.windows.net/${id}/`)
    .setAudience(audience)
    .setIssuedAt()
    .setNotBefore('-1m')
    .setExpirationTime('1h')
    .sign(new Uint8Array(32));

/**
 * Starts the address at which a container of App Service gets the tokens of its identity; as there, whoever does not know
 * the container's own header gets none. `env` is how the container is told of it.
 */
export const startIdentity = async () => {
  const header = 'a-header';
  const asked: string[] = [];
  const given: string[] = [];
  const server = createHttpServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://identity');
    const resource = searchParams.get('resource') ?? '';
    asked.push(`${searchParams.get('client_id')} ${resource}`);
    if (request.headers['x-identity-header'] !== header) {
      response.writeHead(401).end();
      return;
    }
    void tokenFor(resource).then((token) => {
      given.push(token);
      const expires = Math.floor(Date.now() / 1000) + 3600;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ access_token: token, expires_on: expires, resource, token_type: 'Bearer' }));
    });
  });
  const port = await listen(server);
  return {
    /** Client id and resource of every request. */
    asked,
    given,
    env: { IDENTITY_ENDPOINT: `http://127.0.0.1:${port}/msi/token`, IDENTITY_HEADER: header },
    stop: () => close(server),
  };
};

/** Where Application Insights takes measurements; keeps every byte of them. */
const makeIngestion = (received: string[]) =>
  createHttpsServer({ key: certificate, cert: certificate }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      const text = (request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString();
      received.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)} ${text}`);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ itemsReceived: 1, itemsAccepted: 1, errors: [] }));
    });
  });

/** Starts it all; `env` is the environment of an app in it, which finds the services once they are `open`. */
export const startAzureCloud = async ({ isOpen = true } = {}) => {
  const kind = {
    options: ['--oauth', 'basic', '--cert', certificateFile, '--key', certificateFile],
    env: { AZURITE_ACCOUNTS: `acc:${Buffer.from('an-account-key').toString('base64')}` },
  };
  const vault = makeKeyVault('https://vault.azure.net', () => `https://${hosts.vault}`);
  const vaultServer = createHttpsServer({ key: certificate, cert: certificate }, vault.handle);
  const measurements: string[] = [];
  const ingestion = makeIngestion(measurements);
  const [tables, queues, vaultPort, identity, ingestionPort] = await Promise.all([
    startService('table', kind),
    startService('queue', kind),
    listen(vaultServer),
    startIdentity(),
    listen(ingestion),
  ]);
  const portsFile = join(await mkdtemp(join(tmpdir(), 'pmo-pulse-azure-')), 'ports.json');
  const ports: Readonly<Record<string, number>> = {
    [hosts.tables]: tables.port,
    [hosts.queues]: queues.port,
    [hosts.vault]: vaultPort,
    localhost: ingestionPort,
  };
  const open = () => writeFileSync(portsFile, JSON.stringify(ports));
  writeFileSync(portsFile, '{}');
  if (isOpen) open();
  return {
    vault,
    /** Where each host of Azure is found on loopback. */
    ports,
    identityAsked: identity.asked,
    /** Every request to Application Insights, whole. */
    measurements,
    /** The environment of an app that measures. */
    measuring: {
      APPLICATIONINSIGHTS_CONNECTION_STRING: `InstrumentationKey=${id};IngestionEndpoint=https://localhost:${ingestionPort}/`,
      APPLICATION_INSIGHTS_NO_STATSBEAT: 'true',
    },
    open,
    env: {
      BOT_ID: id,
      BOT_TENANT_ID: id,
      BOT_TYPE: 'UserAssignedMSI',
      BOT_DOMAIN: 'pulse.example.com',
      STORAGE_TABLES_URL: `https://${hosts.tables}`,
      STORAGE_QUEUES_URL: `https://${hosts.queues}`,
      KEY_VAULT_URL: `https://${hosts.vault}`,
      MANAGED_IDENTITY_CLIENT_ID: id,
      ...identity.env,
      NODE_OPTIONS: `--require ${preload}`,
      NODE_EXTRA_CA_CERTS: certificateFile,
      TEST_AZURE_PORTS: portsFile,
    },
    stop: async (): Promise<void> => {
      await Promise.all([tables.stop(), queues.stop(), close(vaultServer), identity.stop(), close(ingestion)]);
      await rm(dirname(portsFile), { recursive: true });
    },
  };
};
