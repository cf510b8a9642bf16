import { makeVaultSecrets, type VaultSecrets } from '../../../bot/keys/vault-secrets';
import { makeVaultWaveKeys } from '../../../bot/keys/wave-keys-vault';
import { startKeyVault } from '../../support/key-vault-emulator';

const ref = { tenantId: 't', workspaceId: 'w', waveId: 'wave-1' };
const person = { tenantId: 't', oid: 'o' };
const minute = 60_000;

let running: Awaited<ReturnType<typeof startKeyVault>>;
beforeAll(async () => {
  running = await startKeyVault();
});
afterAll(() => running.stop());
beforeEach(() => {
  const { vault } = running;
  vault.secrets.clear();
  vault.deleted.clear();
  vault.requests.length = 0;
  Object.assign(vault, { faults: [], isPurgeProtected: false });
});

let at = Date.now();
const clock = { now: () => new Date(at).toISOString() };
const secrets = (): VaultSecrets => makeVaultSecrets(running.connection);
const open = () => makeVaultWaveKeys({ secrets: secrets(), clock, sleep: async () => undefined });
const asked = (method: string) => running.vault.requests.filter((request) => request.startsWith(method)).length;
const [anything, always] = [/./, [1, 2, 3]];

test('what the vault holds names nobody, and its names are of the letters it takes', async () => {
  await open().create({ tenantId: 'Contoso', workspaceId: 'PMO', waveId: 'spring|2026' });
  const [[name, versions = []] = []] = [...running.vault.secrets];
  expect(name).toMatch(/^wave-[0-9a-f]{64}$/);
  expect(Buffer.from(versions[0]?.value ?? '', 'base64')).toHaveLength(32);
});

test('the first version is the key, and among those of one second the one with the smallest id', async () => {
  const keys = open();
  await keys.create(ref);
  const [name = ''] = running.vault.secrets.keys();
  const pid = (await keys.find(ref))?.pid(person);
  const [first] = running.vault.secrets.get(name) ?? [];
  if (!first) throw new Error('no version');
  const late = { id: '0'.repeat(32), value: Buffer.alloc(32, 1).toString('base64'), created: first.created + 1 };
  running.vault.secrets.set(name, [late, first]);
  expect((await open().find(ref))?.pid(person)).toBe(pid);
  running.vault.secrets.set(name, [first, { ...late, created: first.created }]);
  expect((await open().find(ref))?.pid(person)).not.toBe(pid);
});

test('whoever makes a key waits out the second in which others may make one, and adds none to an old one', async () => {
  const waits: number[] = [];
  const sleep = async (milliseconds: number) => void waits.push(milliseconds);
  const keys = makeVaultWaveKeys({ secrets: secrets(), clock, sleep });
  at = Date.now();
  await keys.create(ref);
  // Another process that comes a moment later: it adds nothing, and waits all the same.
  await makeVaultWaveKeys({ secrets: secrets(), clock, sleep }).create(ref);
  expect(waits).toEqual([2_000, 2_000]);
  at += minute;
  await keys.create(ref);
  expect(waits).toHaveLength(2);
  expect(asked('PUT')).toBe(1);
});

describe('a key that was read', () => {
  test('is asked for again after ten minutes, without letting anybody wait', async () => {
    const keys = open();
    await keys.create(ref);
    const key = await keys.find(ref);
    const before = asked('GET');
    at += 9 * minute;
    expect(await keys.find(ref)).toBe(key);
    expect(asked('GET')).toBe(before);
    at += 2 * minute;
    expect(await keys.find(ref)).toBe(key);
    // Destroyed by another process meanwhile: known once the vault has answered.
    await open().destroy(ref);
    at += 11 * minute;
    await keys.find(ref);
    while ((await keys.find(ref)) !== null) await new Promise((resolve) => setTimeout(resolve, 5));
  });

  test('is used for an hour while the vault cannot be had, and not a minute longer', async () => {
    const keys = open();
    await keys.create(ref);
    const key = await keys.find(ref);
    const broken = { path: anything, with: { status: 503 } } as const;
    running.vault.faults = Array.from({ length: 100 }, () => broken);
    at += 59 * minute;
    expect(await keys.find(ref)).toBe(key);
    at += 2 * minute;
    await expect(keys.find(ref)).rejects.toThrow('Key Vault failed to list: 503');
  });
});

describe('a vault that refuses or fails', () => {
  test.each([
    ['403', { status: 403, code: 'Forbidden' }, '403 Forbidden'],
    ['429', { status: 429, code: 'Throttled' }, '429 Throttled'],
    ['500', { status: 500, code: 'InternalServerError' }, '500 InternalServerError'],
    ['503', { status: 503, code: 'ServiceUnavailable' }, '503 ServiceUnavailable'],
    ['a connection cut off', 'reset', 'ECONNRESET'],
  ] as const)('%s is a fault in words, never a missing or another key', async (_, fault, words) => {
    const keys = open();
    await keys.create(ref);
    for (const step of ['find', 'create', 'destroy'] as const) {
      running.vault.faults = [...always, ...always].map(() => ({ path: anything, with: fault }));
      at += 2 * minute;
      const met = await open()
        [step](ref)
        .catch((error: unknown) => error);
      expect(met).toMatchObject({ name: 'VaultError', message: expect.stringContaining(words) });
      // Nothing of what went over the wire.
      expect(JSON.stringify(met) + (met as Error).stack).not.toContain('planted');
    }
    running.vault.faults = [];
    expect(await keys.find(ref)).not.toBeNull();
    expect(asked('PUT')).toBe(1);
  });

  test('one that never answers is given up', async () => {
    running.vault.faults = always.map(() => ({ path: anything, with: 'hang' }));
    const impatient = makeVaultSecrets({ ...running.connection, timeoutMilliseconds: 50 });
    await expect(makeVaultWaveKeys({ secrets: impatient, clock }).find(ref)).rejects.toThrow(
      'Key Vault failed to list',
    );
  });

  test('a fault that passes is not noticed', async () => {
    running.vault.faults = [{ path: anything, with: { status: 503 } }];
    await open().create(ref);
    expect(await open().find(ref)).not.toBeNull();
  });

  test('a damaged secret is a fault', async () => {
    await open().create(ref);
    const [name = ''] = running.vault.secrets.keys();
    running.vault.secrets.set(name, [{ id: 'a', value: 'short', created: 1 }]);
    await expect(open().find(ref)).rejects.toThrow('is damaged');
  });
});

describe('destroying', () => {
  test('deletes and purges; nothing can be brought back', async () => {
    const keys = open();
    await keys.create(ref);
    await keys.destroy(ref);
    expect([running.vault.secrets.size, running.vault.deleted.size]).toEqual([0, 0]);
    expect(keys.isPurgeRefused()).toBe(false);
    const before = running.vault.requests.length;
    await keys.destroy(ref);
    expect(running.vault.requests).toHaveLength(before);
  });

  test('goes on where it was cut off between deleting and purging', async () => {
    await open().create(ref);
    running.vault.faults = always.map(() => ({
      method: 'DELETE',
      path: /^\/deletedsecrets\//,
      with: { status: 500, code: 'Planted' },
    }));
    await expect(open().destroy(ref)).rejects.toThrow('Key Vault failed to purge');
    expect(running.vault.deleted.size).toBe(1);
    await open().destroy(ref);
    expect(running.vault.deleted.size).toBe(0);
  });

  test('is told apart where the vault keeps what was deleted: the key is out of use, and that is known', async () => {
    running.vault.isPurgeProtected = true;
    const keys = open();
    await keys.create(ref);
    await keys.destroy(ref);
    expect(keys.isPurgeRefused()).toBe(true);
    expect(await keys.find(ref)).toBeNull();
    // Protection ends: the hourly job comes by again.
    running.vault.isPurgeProtected = false;
    await keys.destroy(ref);
    expect(keys.isPurgeRefused()).toBe(false);
    expect(running.vault.deleted.size).toBe(0);
  });
});

test('the vault is probed without a key', async () => {
  await secrets().probe();
  running.vault.faults = always.map(() => ({ path: anything, with: { status: 403, code: 'Forbidden' } }));
  await expect(secrets().probe()).rejects.toThrow('Key Vault failed to probe: 403 Forbidden');
});
