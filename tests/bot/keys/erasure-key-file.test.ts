import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFileErasureKey } from '../../../bot/keys/erasure-key-file';
import { makeErasureMarker } from '../../../bot/keys/erasure-marker';

const ann = { tenantId: 'Tenant', oid: 'Ann' };
const wave = { tenantId: 'Tenant', workspaceId: 'pmo', waveId: 'wave' };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'erasure-key-'));
});
afterEach(() => rm(folder, { recursive: true }));

const path = (): string => join(folder, 'erasures.key');

test('is made once, also by many at once, and is the same after a restart', async () => {
  const keys = Array.from({ length: 8 }, () => makeFileErasureKey(folder));
  const marks = await Promise.all(keys.map(async (key) => (await key.marker()).person(ann)));
  expect(new Set(marks).size).toBe(1);
  expect((await makeFileErasureKey(folder).marker()).person(ann)).toBe(marks[0]);
  expect(await readFile(path())).toHaveLength(32);
  if (process.platform !== 'win32') expect((await stat(path())).mode & 0o777).toBe(0o600);
});

test('marks a person whatever the case of their id, and tells waves and secrets apart', async () => {
  const marker = await makeFileErasureKey(folder).marker();
  expect(marker.person({ tenantId: 'tenant', oid: 'ann' })).toBe(marker.person(ann));
  const names = [
    marker.person(ann),
    marker.standIn('one', wave),
    marker.standIn('two', wave),
    marker.standIn('one', { ...wave, waveId: 'other' }),
  ];
  expect(new Set(names).size).toBe(4);
  for (const name of names) expect(name).toMatch(/^[0-9a-f]{64}$/);
});

test('seals an id so that only the same key opens it, and leaves alone what older versions stored in clear', async () => {
  const marker = await makeFileErasureKey(folder).marker();
  const sealed = marker.seal('ann');
  expect(sealed).not.toContain('ann');
  expect(marker.seal('ann')).not.toBe(sealed);
  expect(marker.open(sealed)).toBe('ann');
  expect(marker.open('ann')).toBe('ann');
  expect(() => makeErasureMarker(Buffer.alloc(32, 9)).open(sealed)).toThrow();
});

test('is refused when it is damaged, and read again once it is put right', async () => {
  await writeFile(path(), 'short', { mode: 0o600 });
  const key = makeFileErasureKey(folder);
  await expect(key.marker()).rejects.toThrow('the key of erasures has 32 bytes');
  await writeFile(path(), Buffer.alloc(32, 1));
  expect((await key.marker()).person(ann)).toMatch(/^[0-9a-f]{64}$/);
});
