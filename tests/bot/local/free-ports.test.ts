import { once } from 'node:events';
import { createServer } from 'node:net';
import { makeSay } from '#core/language/language';
import { findFreePorts, requireFreePort } from '../../../bot/local/free-ports';
import { StartupProblem } from '../../../bot/local/startup-problem';

it('finds different ports that can be listened on', async () => {
  const ports = await findFreePorts(5);
  expect(new Set(ports).size).toBe(5);
  for (const port of ports) await requireFreePort(port, 'PORT');
});

it.each(['127.0.0.1', '0.0.0.0'])('names the port and the variable when a program listens on %s', async (host) => {
  const [port = 0] = await findFreePorts(1);
  const server = createServer().listen(port, host);
  await once(server, 'listening');
  const problem = await requireFreePort(port, 'PLAYGROUND_PORT').catch((error: unknown) => error);
  server.close();
  if (!(problem instanceof StartupProblem)) throw new Error('no such problem');
  expect(problem.message).toBe(
    `Port ${port} is already in use. Set PLAYGROUND_PORT to another port, or end the program that uses it.`,
  );
  expect(problem.lines(makeSay('de'))[0]).toMatch(new RegExp(`^Port ${port} ist schon belegt. PLAYGROUND_PORT`));
});
