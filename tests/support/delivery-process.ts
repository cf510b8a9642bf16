// One process of the product that delivers, without a port to listen on: what the tests of delivery start and kill. Its
// only argument says which storage and connector it meets, and at which moment it dies.
import pino from 'pino';
import { makeApp } from '../../bot/app';
import { makeFileErasureKey } from '../../bot/keys/erasure-key-file';
import { makeFileWaveKeys } from '../../bot/keys/wave-keys-file';
import { makeLocalIssuer } from '../../bot/local/token-issuer';
import { makeDeliveryQueue } from '../../bot/queues/delivery-queue';
import { makeTables } from '../../bot/tables/table-client';
import type { DeliveryTimes } from '../../core/delivery/delivery-times';

export type DeathAt = {
  /** After which kind of write, or taking of work, and after how many of them. */
  readonly what: 'invite' | 'open' | 'dispatch' | 'take' | 'claim' | 'record' | 'done';
  readonly nth: number;
};

export type DeliveryProcessOptions = {
  readonly connectionString: string;
  readonly prefix: string;
  readonly queuePrefix: string;
  readonly dataDir: string;
  readonly times: DeliveryTimes;
  /** Null for no limit, for which JSON has no number. */
  readonly turnsPerSecond?: { readonly bulk: number | null; readonly talk: number };
  readonly deathAt?: DeathAt;
};

const options: DeliveryProcessOptions = JSON.parse(process.argv[2] ?? '{}');

let seen = 0;
/** Dies like a machine whose power was cut: no handler runs. */
const note = (what: DeathAt['what']): void => {
  if (options.deathAt?.what !== what) return;
  seen += 1;
  if (seen === options.deathAt.nth) process.kill(process.pid, 'SIGKILL');
};

/** Calls `told` with what a method was given and answered, after it succeeded. */
const after = <Target extends object>(
  target: Target,
  told: (method: string, input: unknown[], output: unknown) => void,
): Target =>
  new Proxy(target, {
    get: (inner, name) => {
      const found: unknown = Reflect.get(inner, name, inner);
      if (typeof found !== 'function') return found;
      return (...input: unknown[]) => {
        const output: unknown = found.apply(inner, input);
        if (output instanceof Promise) {
          return output.then((value) => {
            told(String(name), input, value);
            return value;
          });
        }
        return output;
      };
    },
  });

const statesIn = (input: unknown): string => JSON.stringify(input);

const run = async (): Promise<void> => {
  const { connectionString, prefix, queuePrefix, dataDir, times, turnsPerSecond } = options;
  const tables = makeTables({ kind: 'connection-string', connectionString }, prefix);
  const invitations = after(tables.clients.invitations, (method, input) => {
    const text = statesIn(input);
    if (method === 'submitTransaction' && text.includes('"create"')) note('invite');
    if ((method === 'submitTransaction' || method === 'updateEntity') && text.includes('"claimed"')) note('claim');
    if ((method === 'submitTransaction' || method === 'updateEntity') && text.includes('"sent"')) note('record');
  });
  const waves = after(tables.clients.waves, (method, input) => {
    if (method === 'updateEntity' && statesIn(input).includes('"open"')) note('open');
  });
  const queue = after(
    makeDeliveryQueue({ kind: 'connection-string', connectionString }, queuePrefix),
    (method, _, output) => {
      if (method === 'take' && Array.isArray(output) && output.length > 0) note('take');
      if (method === 'put') note('dispatch');
      if (method === 'done') note('done');
    },
  );
  const issuer = await makeLocalIssuer({ dataDir, issuerBase: 'http://127.0.0.1' });
  const app = makeApp({
    tables: { ...tables, clients: { ...tables.clients, invitations, waves } },
    queue,
    keys: makeFileWaveKeys(`${dataDir}/keys`),
    erasureKey: makeFileErasureKey(`${dataDir}/keys`),
    log: pino({ level: 'warn' }),
    bot: null,
    local: { issuer, playgroundUrl: null, demo: null },
    deliveryTimes: times,
    ...(turnsPerSecond
      ? { turnsPerSecond: { ...turnsPerSecond, bulk: turnsPerSecond.bulk ?? Number.POSITIVE_INFINITY } }
      : {}),
  });
  await app.timer.start();
  app.worker.start();
  process.stdout.write('started\n');
  process.once('SIGINT', async () => {
    await app.timer.stop();
    await app.worker.stop();
    process.exit(0);
  });
};

void run();
