import type { Logger } from 'pino';
import type { Config } from './config';
import type { Running } from './running';

/**
 * Starts the product; throws `StartupProblem` with words for the person at the terminal, and leaves nothing behind. Each
 * environment is loaded alone: in Azure nobody needs what starts Azurite, nor here what reads Key Vault.
 */
export const run = async (config: Config, log: Logger): Promise<Running> => {
  if (config.environment === 'azure') return (await import('./run-azure')).runAzure(config, log);
  return (await import('./run-on-this-machine')).runOnThisMachine(config, log);
};
