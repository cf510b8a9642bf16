// Closing a wave of 100,000 answers, beside merely reading the same rows; and the closure rule at its largest.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';
import { odata } from '@azure/data-tables';
import type { ReleaseStore } from '#core/release/release-store';
import { waveRefOf } from '#core/wave/wave';
import type { WaveKeys } from '#core/wave/wave-keys';
import { makePseudonymiser } from '../bot/keys/pseudonymiser';
import { inParallel } from '../bot/tables/in-parallel';
import { makeTableReleaseStore } from '../bot/tables/release-table';
import { makeTables, type Tables } from '../bot/tables/table-client';
import { bucketPartitionKeys } from '../bot/tables/wave-bucket';
import { startAzurite } from '../tests/support/azurite';
import { makeMemoryWaveStore } from '../tests/support/memory/memory-wave-store';
import { benchClosure } from './closure';
import { closeSeeded, closingWave, seedWave } from './seed-wave';

const people = Number(process.env.BENCH_PEOPLE ?? 100_000);
const rounds = 3;
const partitionsAtATime = 8;

const wave = closingWave('pmo', 'bench');

const pseudonymiser = makePseudonymiser(Buffer.alloc(32, 7));
const keys: WaveKeys = { create: async () => {}, find: async () => pseudonymiser, destroy: async () => {} };

const tablesOf = (connectionString: string): Tables => makeTables({ kind: 'connection-string', connectionString });

/** The rows that closing reads, read with the SDK alone, as many partitions side by side. */
const readOnly = async ({ clients }: Tables): Promise<number> => {
  const ref = waveRefOf(wave);
  let rows = 0;
  for (const client of [clients.invitations, clients.responses]) {
    await inParallel(bucketPartitionKeys(ref), partitionsAtATime, async (partition) => {
      const pages = client.listEntities({ queryOptions: { filter: odata`PartitionKey eq ${partition}` } }).byPage();
      for await (const page of pages) rows += page.length;
    });
  }
  return rows;
};

const close = async (tables: Tables, round: string): Promise<number> => {
  const waves = makeMemoryWaveStore();
  await waves.add(wave);
  const releases = makeTableReleaseStore(tables.clients.releases);
  // Each round writes a release of its own, as a wave has only one.
  const addOnce: ReleaseStore['addOnce'] = (ref, ...made) =>
    releases.addOnce({ ...ref, waveId: `bench-${round}` }, ...made);
  await closeSeeded(tables, wave, keys, { waves, releases: { ...releases, addOnce } });
  const made = await releases.find({ ...waveRefOf(wave), waveId: `bench-${round}` });
  return made?.n ?? 0;
};

/** In a process of its own, so that its memory is its own; says what it took. */
const measure = async (what: string, connectionString: string, round: string): Promise<void> => {
  const tables = tablesOf(connectionString);
  const start = performance.now();
  const rows = what === 'read' ? await readOnly(tables) : await close(tables, round);
  const seconds = (performance.now() - start) / 1000;
  const peakMb = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ seconds, rows, peakMb }));
};

type Measured = { readonly seconds: number; readonly rows: number; readonly peakMb: number };

const inChild = async (what: 'read' | 'close', connectionString: string, round: number): Promise<Measured> => {
  const child = spawn(process.execPath, [__filename, what, connectionString, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  await once(child, 'exit');
  return JSON.parse(output);
};

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const rounded = (number: number, digits = 2): number => Number(number.toFixed(digits));

const main = async (): Promise<void> => {
  const azurite = await startAzurite();
  try {
    const tables = tablesOf(azurite.connectionString);
    await tables.create();
    await seedWave(tables, wave, pseudonymiser, people);
    const [reads, closings]: [Measured[], Measured[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      reads.push(await inChild('read', azurite.connectionString, round));
      closings.push(await inChild('close', azurite.connectionString, round));
    }
    if (reads.some(({ rows }) => rows !== 2 * people)) throw new Error('Not every row was read');
    const [readSeconds, closeSeconds] = [reads, closings].map((all) => median(all.map(({ seconds }) => seconds)));
    const { closure_s, ...closure } = benchClosure();
    const line = {
      people,
      answered: closings[0]?.rows,
      close_s: rounded(closeSeconds ?? 0),
      read_s: rounded(readSeconds ?? 0),
      ratio_read: rounded((closeSeconds ?? 0) / (readSeconds ?? 1), 3),
      peak_mb: rounded(Math.max(...closings.map(({ peakMb }) => peakMb)), 0),
      read_peak_mb: rounded(Math.max(...reads.map(({ peakMb }) => peakMb)), 0),
      rounds,
      closure_s,
      closure,
      cores: cpus().length,
      node: process.version,
    };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  } finally {
    await azurite.stop();
  }
};

const [what, connectionString, round] = process.argv.slice(2);
void (what && connectionString && round ? measure(what, connectionString, round) : main());
