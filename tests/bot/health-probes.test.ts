import { credentialOf, makeHealthOf } from '../../bot/health-probes';
import { VaultError } from '../../bot/keys/vault-error';
import { StorageError } from '../../bot/tables/storage-error';

const well = {
  tables: { probe: async (): Promise<string | null> => new Date().toISOString() },
  queue: { probe: async () => ({ kind: 'answered', waitsSince: null }) as const },
  pace: { standing: async () => null },
  lookIntoCatalogue: null,
  health: undefined,
};
const noPurge = { isPurgeRefused: () => true };
const vaultThat = (probe: () => Promise<void>, waveKeys = { isPurgeRefused: () => false }) => ({
  health: { keys: { secrets: { probe }, waveKeys }, credential: null },
});
const refusedWith = (code: string) => vaultThat(() => Promise.reject(new VaultError('probe', code)));
const storageThat = (statusCode: number) => {
  const fault = Object.assign(new StorageError('workspaces', 'get', new Error('no')), { statusCode });
  return { tables: { probe: () => Promise.reject(fault) } };
};

test.each([
  ['storage that refuses', storageThat(403), 'storage-forbidden'],
  ['storage that fails', storageThat(503), 'storage-unreachable'],
  ['a vault that refuses', refusedWith('403 Forbidden'), 'keys-forbidden'],
  ['a vault that refuses the token', refusedWith('401 Unauthorized'), 'keys-forbidden'],
  ['a vault that fails', refusedWith('503 ServiceUnavailable'), 'keys-unreachable'],
  ['a vault that cannot be found', refusedWith('ENOTFOUND'), 'keys-unreachable'],
  ['a vault that keeps what was deleted', vaultThat(async () => undefined, noPurge), 'purge-refused'],
])('%s', async (_, changed, expected) => {
  const { findings } = await makeHealthOf({ ...well, ...changed })('tenant');
  expect(findings.flatMap(({ problem }) => problem?.kind ?? [])).toEqual([expected]);
});

test('nothing is wrong on a developer’s machine, and nothing is asked of what is not there', async () => {
  const { findings } = await makeHealthOf(well)('tenant');
  expect(findings).toEqual(['storage', 'clock', 'queue', 'pace'].map((subject) => ({ subject, problem: null })));
});

test('a secret ends, also where nobody has said when; a managed identity does not', () => {
  const entra = { id: 'bot', tenantId: 'tenant' };
  const withSecret = { ...entra, type: 'SingleTenant', password: 's3cret' } as const;
  const expiresAt = '2027-01-31T00:00:00.000Z';
  expect(credentialOf({ bot: withSecret, credentialExpiresAt: null })).toEqual({ expiresAt: null });
  expect(credentialOf({ bot: withSecret, credentialExpiresAt: expiresAt })).toEqual({ expiresAt });
  expect(credentialOf({ bot: { ...entra, type: 'UserAssignedMSI' }, credentialExpiresAt: null })).toBeNull();
});
