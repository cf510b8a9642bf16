// Builds the server into dist/bot: the product, what it loads only when it is needed, and main.cjs, which runs it.
// With --watch the product alone is built, again and again, for `npm run dev`.
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, context } from 'esbuild';
import { keepCompiled } from './keep-compiled.mjs';
import { slimSourceMap } from './slim-source-map.mjs';

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

/** What an operator runs beside the product, with the same configuration. */
const tools = {
  ...common,
  entryPoints: { backup: 'bot/backup.ts', restore: 'bot/restore.ts' },
};

const later = {
  ...common,
  entryPoints: Object.fromEntries(loadedLater.map((name) => [fileOf(name).slice(2, -4), name])),
};

const buildAll = async () => {
  await Promise.all([build(product), build(later), build(tools)]);
  const mapFile = join(outdir, 'product.cjs.map');
  await writeFile(mapFile, JSON.stringify(slimSourceMap(JSON.parse(await readFile(mapFile, 'utf8')))));
  const hash = createHash('sha256')
    .update(await readFile(join(outdir, 'product.cjs')))
    .digest('hex');
  await build({
    ...common,
    entryPoints: { main: 'bot/launch/launch.ts' },
    define: { productHash: JSON.stringify(hash) },
  });
  for (const name of await readdir(outdir)) if (name.endsWith('.compiled')) await rm(join(outdir, name));
  await keepCompiled(outdir);
};

if (process.argv.includes('--watch')) await (await context(product)).watch();
else await buildAll();
