import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as sleepFor } from 'node:timers/promises';
import { type Clock, secondInMilliseconds } from '#core/kernel/clock';
import type { WaveRef } from '#core/wave/wave';
import type { Pseudonymiser, WaveKeys } from '#core/wave/wave-keys';
import { systemClock } from '../system-clock';
import { makePseudonymiser } from './pseudonymiser';
import type { SecretVersion, VaultSecrets } from './vault-secrets';

type Deps = {
  readonly secrets: VaultSecrets;
  readonly clock?: Clock;
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
};

export type VaultWaveKeys = WaveKeys & {
  /** Has the vault refused to purge a key? Then it can be brought back until the vault itself lets go of it. */
  readonly isPurgeRefused: () => boolean;
};

const keyBytes = 32;

const minuteInMilliseconds = 60 * secondInMilliseconds;
/** A key is looked for again after this long, because another process may have destroyed it. */
const freshMilliseconds = 10 * minuteInMilliseconds;
/** While the vault cannot be had, a key that was read is used for so long at the most. */
const longestMilliseconds = 60 * minuteInMilliseconds;
/**
 * The vault gives versions a time in whole seconds. Two that were made in the same second are told apart by their ids, and
 * for that whoever made one waits until no other of that second can come any more, before it looks which is first.
 */
const settleMilliseconds = 2 * secondInMilliseconds;

// Hashed, because a vault's names take letters, digits and hyphens alone, and ids are longer and of other letters.
const nameOf = ({ tenantId, workspaceId, waveId }: WaveRef): string =>
  `wave-${createHash('sha256').update(`${tenantId}|${workspaceId}|${waveId}`).digest('hex')}`;

const isBefore = (one: SecretVersion, other: SecretVersion): boolean =>
  one.createdAt < other.createdAt || (one.createdAt === other.createdAt && one.id < other.id);

/** The wave's key is the first version that was made: a later one came from somebody who was a moment too late. */
const firstOf = (versions: readonly SecretVersion[]): SecretVersion | null =>
  versions.reduce<SecretVersion | null>((first, one) => (first && isBefore(first, one) ? first : one), null);

const readKey = async (secrets: VaultSecrets, name: string): Promise<Pseudonymiser | null> => {
  const first = firstOf(await secrets.versions(name));
  const text = first && (await secrets.read(name, first.id));
  if (text === null) return null;
  const key = Buffer.from(text, 'base64');
  if (key.length !== keyBytes) throw new Error(`The secret ${name} is damaged: a wave key has ${keyBytes} bytes`);
  return makePseudonymiser(key);
};

type Known = {
  readonly reading: Promise<Pseudonymiser | null>;
  /** When the vault gave it. */
  readonly readAt: number;
  /** From when on it is looked for again. */
  staleAt: number;
};

/**
 * Keeps each wave's key as a secret of its own in Key Vault; for any number of processes. Only a key that was read is
 * remembered, for minutes; a fault is thrown and never taken for "no key".
 */
export const makeVaultWaveKeys = ({ secrets, clock = systemClock, sleep = sleepFor }: Deps): VaultWaveKeys => {
  // Promises, so that a key destroyed while it is being read is not remembered when the reading ends.
  const known = new Map<string, Known>();
  const gone = new Set<string>();
  const now = (): number => Date.parse(clock.now());
  let isPurgeRefused = false;

  const remember = (name: string, reading: Promise<Pseudonymiser | null>): Known => {
    const remembered = { reading, readAt: now(), staleAt: now() + freshMilliseconds };
    known.set(name, remembered);
    return remembered;
  };
  const read = (name: string): Promise<Pseudonymiser | null> => {
    const remembered = remember(name, readKey(secrets, name));
    const forget = () => {
      if (known.get(name) === remembered) known.delete(name);
    };
    // What is not there now may be there later, so only a key is remembered.
    remembered.reading.then((key) => key ?? forget(), forget);
    return remembered.reading;
  };
  /** Looks again without letting anybody wait; a vault that cannot be had is asked again in a minute. */
  const refresh = async (name: string, before: Known): Promise<void> => {
    before.staleAt = now() + minuteInMilliseconds;
    const key = await readKey(secrets, name).catch(() => undefined);
    if (key === undefined || known.get(name) !== before) return;
    if (key === null) known.delete(name);
    else remember(name, before.reading);
  };

  return {
    find: (ref) => {
      const name = nameOf(ref);
      const remembered = known.get(name);
      if (!remembered || now() - remembered.readAt > longestMilliseconds) return read(name);
      if (now() > remembered.staleAt) void refresh(name, remembered);
      return remembered.reading;
    },
    create: async (ref) => {
      const name = nameOf(ref);
      gone.delete(name);
      const first = firstOf(await secrets.versions(name));
      if (first && now() - first.createdAt > settleMilliseconds) return;
      if (!first) await secrets.add(name, randomBytes(keyBytes).toString('base64'));
      await sleep(settleMilliseconds);
    },
    destroy: async (ref) => {
      const name = nameOf(ref);
      // The hourly job names every wave that ever ended.
      if (gone.has(name)) return;
      // At once, before the vault is asked: from this moment on nobody here computes under the key.
      remember(name, Promise.resolve(null));
      await secrets.remove(name);
      // Also when it was deleted before: whoever did that may have died before it purged.
      isPurgeRefused = (await secrets.purge(name)) === 'refused';
      if (!isPurgeRefused) gone.add(name);
      known.delete(name);
    },
    isPurgeRefused: () => isPurgeRefused,
  };
};
