// npm run package:server: the folder that App Service runs, made of the build. The bundle holds everything that it needs, so
// nothing is installed there.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';

const projectSchema = z.object({ name: z.string(), version: z.string() });

/** What stands in for Teams on a developer's machine has no business in Azure. */
const isLocal = (path: string): boolean => /^(?:local-host|assets[\\/]host-)/.test(path);

/** Copies what runs in Azure from `dist` to a folder of its own. */
export const makeServerPackage = async (root: string, folder: string): Promise<void> => {
  const { name, version } = projectSchema.parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
  const built = join(root, 'dist');
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'bot'), { recursive: true });
  for (const file of ['main.cjs', 'main.cjs.map']) await cp(join(built, 'bot', file), join(folder, 'bot', file));
  const tab = join(built, 'tab');
  await cp(tab, join(folder, 'tab'), { recursive: true, filter: (path) => !isLocal(relative(tab, path)) });
  const project = {
    name: `${name}-server`,
    version,
    private: true,
    engines: { node: '>=20.19' },
    scripts: { start: 'node --enable-source-maps bot/main.cjs' },
  };
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(project, null, 2)}\n`);
};
