import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { hasCode } from '../keys/error-code';
import { StartupProblem } from './startup-problem';

// The bundle is CommonJS, and so are the tests.
const require = createRequire(__filename);

/** The path of a file inside an installed package; these packages run as programs of their own, outside the bundle. */
export const findPackageFile = (packageName: string, file: string): string => {
  try {
    return join(dirname(require.resolve(`${packageName}/package.json`)), file);
  } catch (error) {
    if (hasCode(error, 'MODULE_NOT_FOUND'))
      throw new StartupProblem('local.start.not-installed', { name: packageName }, { cause: error });
    throw error;
  }
};
