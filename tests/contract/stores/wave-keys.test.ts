import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleepFor } from 'node:timers/promises';
import { makeVaultSecrets } from '../../../bot/keys/vault-secrets';
import { makeFileWaveKeys } from '../../../bot/keys/wave-keys-file';
import { makeVaultWaveKeys } from '../../../bot/keys/wave-keys-vault';
import { makeTemporaryFolder } from '../../bot/local/temporary-folder';
import { startKeyVault } from '../../support/key-vault-emulator';
import { describeWaveKeys } from './wave-keys.contract';

const temporary = makeTemporaryFolder();
let vault: Awaited<ReturnType<typeof startKeyVault>>;
beforeAll(async () => {
  vault = await startKeyVault();
});
afterAll(async () => {
  temporary.remove();
  await vault.stop();
});

let places = 0;
describeWaveKeys('files', () => {
  const folder = join(temporary.path, `keys-${places++}`);
  return { open: () => makeFileWaveKeys(folder), count: () => readdirSync(folder).length };
});

/** Waits, as two seconds would, until no creator of the moment is still on its way. */
const settle = async (): Promise<void> => {
  const puts = () => vault.vault.requests.filter((request) => request.startsWith('PUT')).length;
  for (let before = -1; before !== puts(); await sleepFor(100)) before = puts();
};

// Each place takes the vault over, empty.
describeWaveKeys('Key Vault', () => {
  vault.vault.secrets.clear();
  vault.vault.deleted.clear();
  return {
    open: () => makeVaultWaveKeys({ secrets: makeVaultSecrets(vault.connection), sleep: settle }),
    count: () => vault.vault.secrets.size + vault.vault.deleted.size,
  };
});
