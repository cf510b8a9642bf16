// npm run package [-- <environment>]: makes the package that Teams installs, with the values of env/.env.<environment>,
// else of the environment variables, else with sample values.
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseEnv } from 'node:util';
import { makeAppPackage } from './make-app-package';
import type { Variables } from './variables';

const root = process.cwd();

/** The variables of an environment; null when there is none of that name. */
const variablesOf = async (environment: string | undefined): Promise<Variables | null> => {
  if (environment === undefined) return process.env;
  const content = await readFile(join(root, 'env', `.env.${environment}`), 'utf8').catch(() => null);
  return content === null ? null : { ...process.env, ...parseEnv(content) };
};

const say = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);

const make = async (): Promise<number> => {
  const environment = process.argv[2];
  const variables = await variablesOf(environment);
  if (variables === null) {
    say([`No package was made: there is no env/.env.${environment}.`]);
    return 1;
  }
  const outFolder = join(root, 'dist/appPackage');
  const made = await makeAppPackage({ root, outFolder, variables, isNamed: environment !== undefined });
  if (!made.ok) {
    say(['No package was made:', ...made.error.map((problem) => `  ${problem}`)]);
    return 1;
  }
  say([`${relative(root, made.value.path)} is complete and passes every check.`]);
  if (made.value.isSample)
    say(['It holds sample ids and a sample domain: look at it, but do not upload it. See docs/deployment.md.']);
  return 0;
};

void make().then((code) => process.exit(code));
