import { chmodSync, linkSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFileWaveKeys } from '../../../bot/keys/wave-keys-file';
import { makeTemporaryFolder } from '../local/temporary-folder';

const temporary = makeTemporaryFolder();
afterAll(() => temporary.remove());

let folders = 0;
const newFolder = () => join(temporary.path, `keys-${folders++}`, 'keys');
const ref = { tenantId: 't', workspaceId: 'w', waveId: 'wave-1' };
const onlyFileIn = (folder: string) => join(folder, readdirSync(folder)[0] ?? 'none');

it('makes one key a wave, readable by this user alone', async () => {
  const folder = newFolder();
  await makeFileWaveKeys(folder).create(ref);
  expect(readdirSync(folder)).toHaveLength(1);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(onlyFileIn(folder)).mode & 0o777).toBe(0o600);
  expect(readFileSync(onlyFileIn(folder))).toHaveLength(32);
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
