// What an operator runs in a console of App Service: the packaged files, in the app's own configuration.
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { makeServerPackage } from '../../appPackage/make/make-server-package';
import { type OpenedStorage, openStorage } from '../../bot/backup/open-storage';
import { loadConfig } from '../../bot/config';
import { makeTableStores } from '../../bot/tables/table-stores';
import { sampleWorkspace } from '../core/samples';
import { startAzureCloud } from '../support/azure-cloud';
import { findOnLoopback } from '../support/find-on-loopback';

jest.setTimeout(90_000);

const silent = pino({ level: 'silent' });
const workspaceId = 'b1a2c3d4-0000-4000-8000-000000000001';

let cloud: Awaited<ReturnType<typeof startAzureCloud>>;
let stopFinding: () => void;
let folder: string;
let storage: OpenedStorage;
let tenantId: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pmo-pulse-tools-'));
  cloud = await startAzureCloud();
  stopFinding = findOnLoopback((host) => cloud.ports[host]);
  // The identity's address is told by App Service, and not by our configuration.
  const { IDENTITY_ENDPOINT, IDENTITY_HEADER } = cloud.env;
  Object.assign(process.env, { IDENTITY_ENDPOINT, IDENTITY_HEADER });
  const config = loadConfig(cloud.env);
  if (!config.ok) throw new Error(config.error.join());
  storage = await openStorage(config.value, silent);
  tenantId = cloud.env.BOT_TENANT_ID;
  // One row, because under the names of Azure's hosts the emulator takes no batches.
  await makeTableStores(storage.tables).workspaces.add(sampleWorkspace({ tenantId, id: workspaceId }));
  await makeServerPackage(join(__dirname, '../..'), join(folder, 'package'));
});
afterAll(async () => {
  await storage.close();
  delete process.env.IDENTITY_ENDPOINT;
  delete process.env.IDENTITY_HEADER;
  stopFinding();
  await cloud.stop();
  await rm(folder, { recursive: true });
});

const run = (tool: string, ...args: readonly string[]): Promise<{ code: number; output: string }> =>
  new Promise((resolve) => {
    const env = { PATH: process.env.PATH ?? '', ...cloud.env };
    const options = { env, cwd: join(folder, 'package') };
    execFile(process.execPath, [join('bot', tool), ...args], options, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    );
  });

test('the storage of Azure is opened with the identity alone: its tables, and its keys in Key Vault', async () => {
  expect(storage.tenantId).toBe(tenantId);
  const clientId = cloud.env.MANAGED_IDENTITY_CLIENT_ID;
  expect(cloud.identityAsked).toContain(`${clientId} https://storage.azure.com`);
  const wave = { tenantId, workspaceId, waveId: 'wave' };
  await storage.keys.create(wave);
  const made = await storage.keys.find(wave);
  const marker = await storage.erasureKey.marker();
  expect(made?.pid({ tenantId, oid: 'ada' })).toMatch(/^[0-9a-f]{64}$/);
  expect(marker.person({ tenantId, oid: 'ada' })).not.toBe(made?.pid({ tenantId, oid: 'ada' }));
  expect(cloud.identityAsked).toContain(`${clientId} https://vault.azure.net`);
  expect([...cloud.vault.secrets.keys()].filter((name) => name.startsWith('wave-'))).toHaveLength(1);
});

test('a workspace goes into a file with one packaged tool, which the other reads and does not write over what is there', async () => {
  const file = join(folder, 'pmo.backup');
  expect(await run('backup.cjs', workspaceId, file)).toEqual({ code: 0, output: expect.stringContaining(file) });
  expect((await stat(file)).mode & 0o777).toBe(0o600);

  // It read the file to its end and found the workspace. What it writes is seen in backup.test.ts, because of the batches.
  const restored = await run('restore.cjs', file);
  expect(restored).toEqual({ code: 1, output: expect.stringContaining('--over') });
});

test('asked for a workspace that is not there, or for nothing, they say so and write nothing', async () => {
  expect(await run('backup.cjs', 'b1a2c3d4-0000-4000-8000-000000000002', join(folder, 'none'))).toMatchObject({
    code: 1,
  });
  expect(await run('backup.cjs')).toEqual({ code: 2, output: expect.stringContaining('backup') });
  expect(await run('restore.cjs')).toEqual({ code: 2, output: expect.stringContaining('restore') });
  expect((await readdir(folder)).sort()).toEqual(['package', 'pmo.backup']);
});
