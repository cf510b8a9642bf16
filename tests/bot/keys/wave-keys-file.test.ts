import { chmodSync, linkSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFileWaveKeys } from '../../../bot/keys/wave-keys-file';
import { makeTemporaryFolder } from '../local/temporary-folder';

const temporary = makeTemporaryFolder();
afterAll(() => temporary.remove());

let folders = 0;
const newFolder = () => join(temporary.path, `keys-${folders++}`, 'keys');
const ref = { tenantId: 't', workspaceId: 'w', waveId: 'wave-1' };
const person = { tenantId: 't', oid: 'o' };
const pidUnder = async (folder: string, of = ref) => (await makeFileWaveKeys(folder).find(of))?.pid(person);
const onlyFileIn = (folder: string) => join(folder, readdirSync(folder)[0] ?? 'none');

it('makes one key a wave, readable by this user alone', async () => {
  const folder = newFolder();
  await makeFileWaveKeys(folder).create(ref);
  expect(readdirSync(folder)).toHaveLength(1);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(onlyFileIn(folder)).mode & 0o777).toBe(0o600);
  expect(readFileSync(onlyFileIn(folder))).toHaveLength(32);
});

it('keeps its key when it is made again, and over a restart', async () => {
  const folder = newFolder();
  const keys = makeFileWaveKeys(folder);
  await keys.create(ref);
  const pid = (await keys.find(ref))?.pid(person);
  await keys.create(ref);
  expect((await keys.find(ref))?.pid(person)).toBe(pid);
  expect(await pidUnder(folder)).toBe(pid);
});

it('lets many creators at once agree on one key', async () => {
  const folder = newFolder();
  const creators = Array.from({ length: 20 }, () => makeFileWaveKeys(folder));
  const pids = await Promise.all(
    creators.map(async (keys) => {
      await keys.create(ref);
      return (await keys.find(ref))?.pid(person);
    }),
  );
  expect(new Set(pids).size).toBe(1);
  expect(pids[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(readdirSync(folder)).toHaveLength(1);
});

it('gives every wave another key, whatever its ids look like', async () => {
  const folder = newFolder();
  const keys = makeFileWaveKeys(folder);
  const refs = ['a', 'A', '../../x', '..', 'x'.repeat(128)].map((waveId) => ({ ...ref, waveId }));
  for (const each of refs) await keys.create(each);
  const pids = await Promise.all(refs.map(async (each) => (await keys.find(each))?.pid(person)));
  expect(new Set(pids).size).toBe(refs.length);
  expect(readdirSync(folder)).toHaveLength(refs.length);
});

it('knows no key before there is one, and finds it afterwards', async () => {
  const keys = makeFileWaveKeys(newFolder());
  expect(await keys.find(ref)).toBeNull();
  await keys.create(ref);
  expect(await keys.find(ref)).not.toBeNull();
});

it('reads the file only once', async () => {
  const folder = newFolder();
  const keys = makeFileWaveKeys(folder);
  await keys.create(ref);
  const first = await keys.find(ref);
  truncateSync(onlyFileIn(folder), 0);
  expect(await keys.find(ref)).toBe(first);
});

describe('destroying', () => {
  it('takes effect at once, even for a key that was already read, and may be repeated', async () => {
    const folder = newFolder();
    const keys = makeFileWaveKeys(folder);
    await keys.create(ref);
    await keys.find(ref);
    const destroying = keys.destroy(ref);
    expect(await keys.find(ref)).toBeNull();
    await destroying;
    await keys.destroy(ref);
    expect(await keys.find(ref)).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('does not leave behind a key whose reading began before', async () => {
    const keys = makeFileWaveKeys(newFolder());
    await keys.create(ref);
    const reading = keys.find(ref);
    await keys.destroy(ref);
    await reading;
    expect(await keys.find(ref)).toBeNull();
  });

  it('empties what another name of the same file shows', async () => {
    const folder = newFolder();
    const keys = makeFileWaveKeys(folder);
    await keys.create(ref);
    const copy = join(folder, 'copy');
    linkSync(onlyFileIn(folder), copy);
    await keys.destroy(ref);
    expect(readFileSync(copy)).toHaveLength(0);
  });

  it('that was interrupted counts as done', async () => {
    const folder = newFolder();
    await makeFileWaveKeys(folder).create(ref);
    truncateSync(onlyFileIn(folder), 0);
    expect(await makeFileWaveKeys(folder).find(ref)).toBeNull();
  });
});

describe('a key file that is not as it was made', () => {
  it.each([0o640, 0o604, 0o660])('is refused with mode %o', async (mode) => {
    const folder = newFolder();
    await makeFileWaveKeys(folder).create(ref);
    chmodSync(onlyFileIn(folder), mode);
    await expect(makeFileWaveKeys(folder).find(ref)).rejects.toThrow(/can be read by other users.*chmod 600/);
  });

  it('is refused when damaged, and tried again when repaired', async () => {
    const folder = newFolder();
    const keys = makeFileWaveKeys(folder);
    await keys.create(ref);
    const secret = readFileSync(onlyFileIn(folder));
    writeFileSync(onlyFileIn(folder), 'short');
    await expect(keys.find(ref)).rejects.toThrow('is damaged');
    writeFileSync(onlyFileIn(folder), secret);
    expect(await keys.find(ref)).not.toBeNull();
  });
});
