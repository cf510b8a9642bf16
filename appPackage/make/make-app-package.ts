import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ok, type Result, refused } from '#core/kernel/result';
import { zip } from '../../bot/export/zip';
import { checkPackage } from '../checks/check-package';
import { readFiles } from './read-files';
import { readValues, sampleValues, type Variables } from './variables';

export type MadePackage = {
  readonly path: string;
  /** Made of values that stand for nothing: to be looked at, not to be uploaded. */
  readonly isSample: boolean;
};

type Wanted = {
  /** Where the repository is. */
  readonly root: string;
  readonly outFolder: string;
  readonly variables: Variables;
  /** Was an environment asked for by name? Then sample values will not do. */
  readonly isNamed: boolean;
};

const projectSchema = z.object({ version: z.string() });

/** Makes the package that Teams installs, after every check; the problems of one that fails any, and then no file. */
export const makeAppPackage = async ({
  root,
  outFolder,
  variables,
  isNamed,
}: Wanted): Promise<Result<MadePackage, string[]>> => {
  const read = readValues(variables, isNamed);
  if (!read.ok) return read;
  const values = read.value;
  const isSample = values === sampleValues;
  const files = await readFiles(join(root, 'appPackage'), values);
  const { version } = projectSchema.parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
  const problems = await checkPackage({ files, domain: values.BOT_DOMAIN, version });
  if (problems.length > 0) return refused(problems);
  await mkdir(outFolder, { recursive: true });
  const path = join(outFolder, isSample ? 'pmo-pulse.sample.zip' : 'pmo-pulse.zip');
  await writeFile(path, await zip([...files].map(([name, content]) => ({ name, content }))));
  return ok({ path, isSample });
};
