import { makeVaultErasureKey } from '../../../bot/keys/erasure-key-vault';
import type { SecretVersion } from '../../../bot/keys/vault-secrets';

const ann = { tenantId: 'tenant', oid: 'ann' };

/** A vault with one secret, whose versions are given ids in the order they come. */
const makeVault = () => {
  const versions: (SecretVersion & { readonly value: string })[] = [];
  return {
    versions: async (): Promise<SecretVersion[]> => versions.map(({ id, createdAt }) => ({ id, createdAt })),
    read: async (_: string, id: string) => versions.find((one) => one.id === id)?.value ?? null,
    add: async (_: string, value: string) => {
      versions.push({ id: `v${versions.length}`, createdAt: versions.length, value });
    },
  };
};
const sleep = async (): Promise<void> => {};

test('is the first version that anybody made, for all processes and for good', async () => {
  const secrets = makeVault();
  const keys = [makeVaultErasureKey({ secrets, sleep }), makeVaultErasureKey({ secrets, sleep })];
  const marks = await Promise.all(keys.map(async (key) => (await key.marker()).person(ann)));
  expect(marks[0]).toBe(marks[1]);
  expect(await secrets.versions()).toHaveLength(2);
  expect((await makeVaultErasureKey({ secrets, sleep }).marker()).person(ann)).toBe(marks[0]);
});

test('is asked for again after a fault, and refused when it is damaged', async () => {
  const secrets = makeVault();
  let isDown = true;
  const versions = async (): Promise<SecretVersion[]> => {
    if (isDown) throw new Error('planted');
    return secrets.versions();
  };
  const key = makeVaultErasureKey({ secrets: { ...secrets, versions }, sleep });
  await expect(key.marker()).rejects.toThrow('planted');
  isDown = false;
  expect((await key.marker()).person(ann)).toMatch(/^[0-9a-f]{64}$/);
  const damaged = makeVault();
  await damaged.add('erasures', 'c2hvcnQ=');
  await expect(makeVaultErasureKey({ secrets: damaged, sleep }).marker()).rejects.toThrow('has 32 bytes');
});
