// Keeps, beside the product, what V8 compiles of it at a start: for the Node that runs this. The build does so for its own; for
// the Node of App Service, `npx node@24 scripts/keep-compiled.mjs`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
};

const isUp = (url) =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  );

/**
 * Starts the product once, as in Azure and with nobody to meet, so that V8 has compiled what a start needs; main.cjs then
 * keeps that. Its identity is asked for at a port where nobody listens, so nothing leaves this machine.
 */
export const keepCompiled = async (outdir) => {
  const port = await freePort();
  const id = '00000000-0000-4000-8000-000000000000';
  const env = {
    ...{ PORT: String(port), LOG_LEVEL: 'silent', BOT_ID: id, BOT_TENANT_ID: id, BOT_TYPE: 'UserAssignedMSI' },
    ...{ BOT_DOMAIN: 'build.invalid', STORAGE_TABLES_URL: 'https://build.table.invalid.invalid' },
    ...{
      STORAGE_QUEUES_URL: 'https://build.queue.invalid.invalid',
      KEY_VAULT_URL: 'https://build.vault.invalid.invalid',
    },
    ...{ MANAGED_IDENTITY_CLIENT_ID: id, IDENTITY_ENDPOINT: 'http://127.0.0.1:9/', IDENTITY_HEADER: 'none' },
  };
  const child = spawn(process.execPath, [join(outdir, 'main.cjs'), '--keep-compiled'], { env, stdio: 'inherit' });
  const ended = once(child, 'exit');
  for (let tries = 0; !(await isUp(`http://127.0.0.1:${port}/healthz`)); tries += 1) {
    if (child.exitCode !== null || tries > 400) throw new Error('The product that was built does not start');
    await sleep(50);
  }
  child.kill('SIGTERM');
  await ended;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await keepCompiled('dist/bot');
