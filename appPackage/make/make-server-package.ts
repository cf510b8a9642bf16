// npm run package:server: the folder that App Service runs, made of the build. The bundle holds everything that it needs, so
// nothing is installed there.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';

const projectSchema = z.object({ name: z.string(), version: z.string() });

/** What stands in for Teams, or for Azure's storage, on a developer's machine has no business in Azure. */
const isLeftOut = (path: string): boolean =>
  /^(?:tab[\\/](?:local-host|assets[\\/]host-)|bot[\\/]child-preload\.)/.test(path);

/** Copies what runs in Azure from `dist` to a folder of its own. */
export const makeServerPackage = async (root: string, folder: string): Promise<void> => {
  const { name, version } = projectSchema.parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
  const built = join(root, 'dist');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const part of ['bot', 'tab'])
    await cp(join(built, part), join(folder, part), {
      recursive: true,
      filter: (path) => !isLeftOut(relative(built, path)),
    });
  const project = {
    name: `${name}-server`,
    version,
    private: true,
    engines: { node: '>=20.19' },
    scripts: { start: 'node bot/main.cjs' },
  };
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(project, null, 2)}\n`);
};
