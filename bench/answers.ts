// Answers a second, from POST /api/messages to the stored row, beside a bare bot and a bare bot with one upsert.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { cardVerbs } from '#core/contract/card-action';
import { makePseudonymiser } from '../bot/keys/pseudonymiser';
import { startAzurite } from '../bot/local/azurite';
import { startConnectorEmulator } from '../tests/support/connector-emulator';
import { makeOrganisation, makeTeamsActs } from '../tests/support/organisation';
import { makeDataDir, startProduct } from '../tests/support/product';
import { type LoadResult, postAll } from './load';
import { bodyOf, keyOf, oidOf, openWave, ratings } from './open-wave';

const answersPerRound = 5_000;
const concurrency = 32;
const rounds = 3;
const bundled = (name: string): string => join(__dirname, name);
const quiet = { info: () => {}, error: () => {} };

const startBareBot = async (...parameters: string[]): Promise<{ child: ChildProcess; url: URL }> => {
  const child = spawn(process.execPath, [bundled('bare-bot.cjs'), ...parameters], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = (await once(child.stdout ?? child, 'data')) as [Buffer];
  return { child, url: new URL(`http://127.0.0.1:${String(port).trim()}/api/messages`) };
};

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const rounded = (number: number, digits = 1): number => Number(number.toFixed(digits));
const summary = (results: readonly LoadResult[]) => ({
  perSecond: median(results.map((result) => result.perSecond)),
  p50: rounded(median(results.map((result) => result.p50))),
  p99: rounded(median(results.map((result) => result.p99))),
});

const main = async (): Promise<void> => {
  const [product, connector, bareDir] = await Promise.all([
    startProduct({ LOG_LEVEL: 'warn' }),
    startConnectorEmulator(),
    makeDataDir(),
  ]);
  const azurite = await startAzurite({ dataDir: bareDir, preload: bundled('../bot/child-preload.cjs'), log: quiet });
  const bare = await startBareBot();
  const upsert = await startBareBot(azurite.connectionString);
  try {
    const organisation = makeOrganisation(connector, 10);
    const acts = makeTeamsActs(product, connector, organisation);
    const { waveId, answered } = await openWave(product, connector.serviceUrl, organisation, acts);
    const { workspaceId, tenantId } = organisation;
    const pseudonymiser = makePseudonymiser(await keyOf(product, organisation, waveId));
    const bodies = Array.from({ length: answersPerRound }, (_, index) => {
      const oid = oidOf(index);
      const seat = pseudonymiser.seat({ tenantId, oid }, 0);
      const data = { verb: cardVerbs.answer, v: 1, workspaceId, waveId, seat, place: 0, ...ratings, V1: '5' };
      return bodyOf(organisation, connector.serviceUrl, oid, data);
    });
    const ours = new URL(`${product.url}/api/messages`);
    const results: Record<'ours' | 'bare' | 'upsert', LoadResult[]> = { ours: [], bare: [], upsert: [] };
    const warmUp = bodies.slice(0, 500);
    await postAll(ours, warmUp, concurrency, cardVerbs.change);
    await postAll(bare.url, warmUp, concurrency, 'thank you');
    await postAll(upsert.url, warmUp, concurrency, 'thank you');
    for (let round = 0; round < rounds; round += 1) {
      results.bare.push(await postAll(bare.url, bodies, concurrency, 'thank you'));
      results.upsert.push(await postAll(upsert.url, bodies, concurrency, 'thank you'));
      results.ours.push(await postAll(ours, bodies, concurrency, cardVerbs.change));
    }
    const stored = await answered();
    if (stored !== answersPerRound) throw new Error(`${stored} rows instead of ${answersPerRound}`);
    const [our, bareOnly, oneUpsert] = [summary(results.ours), summary(results.bare), summary(results.upsert)];
    const line = {
      answers_per_s: rounded(our.perSecond),
      bare_per_s: rounded(bareOnly.perSecond),
      upsert_per_s: rounded(oneUpsert.perSecond),
      ratio: rounded(our.perSecond / oneUpsert.perSecond, 3),
      ms: {
        answers: { p50: our.p50, p99: our.p99 },
        bare: { p50: bareOnly.p50, p99: bareOnly.p99 },
        upsert: { p50: oneUpsert.p50, p99: oneUpsert.p99 },
      },
      rounds,
      answers_per_round: answersPerRound,
      concurrency,
      rows: stored,
      cores: cpus().length,
      node: process.version,
    };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  } finally {
    bare.child.kill();
    upsert.child.kill();
    await Promise.all([product.stop(), connector.close(), azurite.stop()]);
  }
};

void main();
