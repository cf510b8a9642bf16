// Starting and ending the built bundle, as a newcomer, an administrator and a service manager do it.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { startConnectorEmulator } from '../support/connector-emulator';
import { eventually } from '../support/eventually';
import { makeApiClient, makeOrganisation, makeTeamsActs } from '../support/organisation';
import { bundle, findFreePort, makeDataDir, removeData, startProduct } from '../support/product';

jest.setTimeout(90_000);

/** Runs the bundle until it ends by itself; answers its exit code and everything it printed. */
const runToEnd = async (env: Readonly<Record<string, string>>): Promise<{ code: number | null; output: string }> => {
  const child: ChildProcess = spawn(process.execPath, [bundle], {
    env: { PATH: process.env.PATH ?? '', DEMO: 'off', PLAYGROUND: 'off', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, output };
};

const childrenOf = async (pid: number | undefined): Promise<number[]> => {
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const parents = await Promise.all(
    processes.map(async (name) => {
      // A process may end between being listed and being read.
      const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
      return { pid: Number(name), parent: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) };
    }),
  );
  return parents.filter(({ parent }) => parent === pid).map((found) => found.pid);
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe('a start that cannot succeed says why and ends with an error', () => {
  test('the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const { code, output } = await runToEnd({ PORT: port, DATA_DIR: await makeDataDir() });
    other.close();
    expect(code).toBe(1);
    expect(output.trim()).toBe(
      `Port ${port} is already in use. Set PORT to another port, or end the program that uses it.`,
    );
  });

  test('the port of the chat client is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const { code, output } = await runToEnd({
      PORT: String(await findFreePort()),
      PLAYGROUND: 'on',
      PLAYGROUND_PORT: port,
      DATA_DIR: await makeDataDir(),
    });
    other.close();
    expect(code).toBe(1);
    expect(output).toContain(`Set PLAYGROUND_PORT to another port`);
  });

  test('the data folder cannot be written', async () => {
    const folder = await makeDataDir();
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    const { code, output } = await runToEnd({ PORT: String(await findFreePort()), DATA_DIR: join(file, 'data') });
    expect(code).toBe(1);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(output).toContain('Set DATA_DIR to a folder that this user can write');
  });

  test('the configuration for Azure is half set: every missing variable is named', async () => {
    const { code, output } = await runToEnd({ BOT_ID: '00000000-0000-4000-8000-000000000001', KEY_VAULT_URL: 'x' });
    expect(code).toBe(1);
    for (const name of ['BOT_TENANT_ID', 'BOT_TYPE', 'BOT_DOMAIN', 'STORAGE_TABLES_URL', 'KEY_VAULT_URL']) {
      expect(output).toContain(name);
    }
    expect(output).not.toContain('    at ');
  });
});

describe('a start that succeeds', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s ends every child, and a restart finds all data again',
    async (signal) => {
      const connector = await startConnectorEmulator();
      const organisation = makeOrganisation(connector, 1);
      const first = await startProduct();
      const children = await childrenOf(first.process.pid);
      expect(children.length).toBeGreaterThanOrEqual(2);
      // It answers a moment before it says so.
      const words = () =>
        first
          .output()
          .split('\n')
          .filter((line) => line !== '' && !line.startsWith('{'));
      await eventually(() => words().length === 5, 5_000);
      await makeTeamsActs(first, connector, organisation).installInTeam(organisation.lead);
      const path = `/api/workspaces/${organisation.workspaceId}`;
      const call = makeApiClient(first, organisation.tenantId);
      expect((await call(organisation.lead, 'PUT', path, { kind: 'pmo' })).status).toBe(201);
      expect(await first.stop(signal)).toBe(0);
      await eventually(() => children.every((pid) => !isRunning(pid)), 5_000);

      const second = await startProduct({}, first.dataDir);
      const again = await makeApiClient(second, organisation.tenantId)(organisation.lead, 'GET', path);
      expect(again).toMatchObject({ status: 200, body: { name: 'Portfolio Office', role: 'lead' } });
      await second.stop();
      await connector.close();
      await removeData(first);
    },
  );

  test('a second product on the same data folder is refused', async () => {
    const first = await startProduct();
    const { code, output } = await runToEnd({ PORT: String(await findFreePort()), DATA_DIR: first.dataDir });
    expect(code).toBe(1);
    expect(output).toContain('uses this data folder');
    await first.stop();
    await removeData(first);
  });

  test('it answers this machine only', async () => {
    const product = await startProduct();
    const { port } = new URL(product.url);
    const statusWith = (headers: Record<string, string>): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        request({ host: '127.0.0.1', port, path: '/healthz', headers }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on('error', reject)
          .end();
      });
    expect(await statusWith({})).toBe(200);
    expect(await statusWith({ host: 'pulse.example.com' })).toBe(403);
    expect(await statusWith({ 'x-forwarded-for': '10.0.0.1' })).toBe(403);
    await product.stop();
    await removeData(product);
  });
});
