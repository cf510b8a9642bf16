import { basename, join } from 'node:path';
import { buildSync } from 'esbuild';

/** Bundles a source file as the build does, so that Node can run it by itself; answers with the bundle's path. */
export const bundle = (source: string, folder: string): string => {
  const outfile = join(folder, basename(source).replace('.ts', '.cjs'));
  buildSync({ entryPoints: [source], outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
  return outfile;
};
