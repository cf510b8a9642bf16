// Fluent and its icons as one file for the tests of the tab: jest would load two thousand modules for each of them.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(__dirname, '../..');
/** jest.config.js names it too. */
const outfile = join(root, '.cache/fluent.cjs');

const importedIcons = /import \{([^}]+)\} from '@fluentui\/react-icons'/g;

/** The icons that the tab shows; all of them would be seventeen megabytes. */
const iconsInUse = (): string[] => {
  const files = readdirSync(join(root, 'tab'), { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => file.endsWith('.tsx'));
  const texts = sources.map((file) => readFileSync(join(root, 'tab', file), 'utf8'));
  const lists = texts.flatMap((text) => [...text.matchAll(importedIcons)].map(([, list]) => list ?? ''));
  const names = lists.flatMap((list) => list.split(',')).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== '' && !name.startsWith('type ')))].sort();
};

/** Makes the file, unless it is there and made of the same. */
export const bundleFluent = async (): Promise<void> => {
  const contents = [
    "export * from '@fluentui/react-components';",
    `export { ${iconsInUse().join(', ')} } from '@fluentui/react-icons';`,
  ].join('\n');
  const madeOf = createHash('sha256')
    .update(contents)
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const banner = `// ${madeOf}`;
  const there = await readFile(outfile, 'utf8').catch(() => '');
  if (there.startsWith(banner)) return;
  await build({
    stdin: { contents, resolveDir: root },
    outfile,
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    target: 'node20',
    external: ['react', 'react-dom', 'react/jsx-runtime', 'scheduler'],
    define: { 'process.env.NODE_ENV': '"test"' },
    banner: { js: banner },
    logLevel: 'error',
  });
};
