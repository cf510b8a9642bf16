// Builds the server into dist/bot: the product, what it loads only when it is needed, and main.cjs, which runs it.
// With --watch the product alone is built, again and again, for `npm run dev`.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build, context } from 'esbuild';

const outdir = 'dist/bot';

/** Large, and not needed at the start: each is a file of its own beside the product. */
const loadedLater = ['@azure/monitor-opentelemetry', '@microsoft/teamsfx', 'adaptivecards-templating'];
const fileOf = (name) => `./${name.replace(/^@[^/]+\//, '')}.cjs`;

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // Its ES module half would be a second copy beside the CommonJS half that the queue's client loads.
  alias: { '@azure/storage-common': './node_modules/@azure/storage-common/dist/commonjs/index.js' },
  outExtension: { '.js': '.cjs' },
  outdir,
  logLevel: 'warning',
  minifyWhitespace: true,
  minifySyntax: true,
};

const product = {
  ...common,
  entryPoints: { product: 'bot/main.ts', 'child-preload': 'bot/local/child-preload.ts' },
  alias: { ...common.alias, ...Object.fromEntries(loadedLater.map((name) => [name, fileOf(name)])) },
  external: loadedLater.map(fileOf),
  // Code that V8 compiled before cannot import, so what is loaded later is required.
  supported: { 'dynamic-import': false },
  sourcemap: 'external',
  // For the places of faults in the log alone (bot/readable-frames.ts), and so not named in the bundle.
  sourcesContent: false,
};

const later = {
  ...common,
  entryPoints: Object.fromEntries(loadedLater.map((name) => [fileOf(name).slice(2, -4), name])),
};

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
const keepCompiled = async () => {
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

const buildAll = async () => {
  await Promise.all([build(product), build(later)]);
  const hash = createHash('sha256')
    .update(await readFile(join(outdir, 'product.cjs')))
    .digest('hex');
  await build({
    ...common,
    entryPoints: { main: 'bot/launch/launch.ts' },
    define: { productHash: JSON.stringify(hash) },
  });
  for (const name of await readdir(outdir)) if (name.endsWith('.compiled')) await rm(join(outdir, name));
  await keepCompiled();
};

if (process.argv.includes('--watch')) await (await context(product)).watch();
else await buildAll();
