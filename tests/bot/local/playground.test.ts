import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { findFreePorts } from '../../../bot/local/free-ports';
import { startPlayground } from '../../../bot/local/playground';
import { bundle } from './bundle';
import { makeTemporaryFolder } from './temporary-folder';

jest.setTimeout(60_000);

const temporary = makeTemporaryFolder();
const preload = bundle('bot/local/child-preload.ts', temporary.path);
afterAll(() => temporary.remove());

const start = (port: number, configFolder = 'bot/local/playground') =>
  startPlayground({
    port,
    botUrl: 'http://127.0.0.1:1',
    preload,
    configFolder: join(process.cwd(), configFolder),
    dataDir: join(temporary.path, 'data'),
    log: { info: () => undefined, error: () => undefined },
  });

const accepts = async (host: string, port: number): Promise<boolean> => {
  const socket = connect({ host, port });
  const result = await Promise.race([once(socket, 'connect'), once(socket, 'error')]).then(
    () => true,
    () => false,
  );
  socket.destroy();
  return result;
};

it('has our people, listens on this machine only and ends when it is stopped', async () => {
  const [port = 0] = await findFreePorts(1);
  const playground = await start(port);
  const team = await (
    await fetch(`${playground.serviceUrl}/v3/teams/19:pulse-operations-leadership@thread.tacv2`)
  ).json();
  const others = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  const reachable = await Promise.all(
    others.filter(({ internal }) => !internal).map(({ address }) => accepts(address, port)),
  );
  await playground.stop();
  expect(team).toMatchObject({ name: 'Operations leadership', aadGroupId: expect.any(String), memberCount: 6 });
  expect(reachable).not.toContain(true);
  expect(await accepts('127.0.0.1', port)).toBe(false);
});

it('names the variable when its port is taken', async () => {
  const [port = 0] = await findFreePorts(1);
  const playground = await start(port);
  const again = await start(port).catch((error: unknown) => error);
  await playground.stop();
  expect(again).toMatchObject({ name: 'StartupProblem', message: expect.stringContaining('Set PLAYGROUND_PORT') });
});

it('says that it ended when its people are not as it wants them', async () => {
  const folder = join(temporary.path, 'wrong');
  mkdirSync(folder);
  writeFileSync(join(folder, '.m365agentsplayground.yml'), 'version: "0.2.0"\n');
  const [port = 0] = await findFreePorts(1);
  const problem = await start(port, folder.slice(process.cwd().length + 1)).then(
    ({ failure }) => failure,
    (error: unknown) => error,
  );
  expect(String(problem)).toContain('agents-playground ended');
});
